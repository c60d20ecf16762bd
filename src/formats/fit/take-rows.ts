import { emptyIndex, extendSegments, growIndex, type MessageIndex } from "./message-index.ts";

/** The same index with only the rows named, in their order. */
export function takeRows(index: MessageIndex, rows: Uint32Array): MessageIndex {
  const taken: MessageIndex = { ...emptyIndex(), kept: index.kept };
  growIndex(taken, rows.length);
  let segment = 0;
  for (const row of rows) {
    while (row >= (index.segments[segment]?.to ?? Number.POSITIVE_INFINITY)) segment += 1;
    const definition = index.segments[segment]?.definition;
    if (definition === undefined) break;
    taken.offsets[taken.rows] = index.offsets[row] ?? 0;
    taken.stamps[taken.rows] = index.stamps[row] ?? 0;
    taken.rows += 1;
    extendSegments(taken, definition);
  }
  return taken;
}
