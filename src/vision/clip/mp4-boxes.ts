/** One box of an ISO base media file: its type and where its content lies in the bytes at hand. */
export interface Mp4Box {
  readonly type: string;
  /** First byte of the content, after the box's head. */
  readonly start: number;
  /** First byte after the box. */
  readonly end: number;
}

/** A box's head: 4 bytes size, 4 bytes type; size 1 means 8 more bytes of size, size 0 to the end. */
export interface BoxHead {
  readonly type: string;
  readonly headBytes: number;
  readonly sizeBytes: number;
}

/** Four characters of a box type, or a key's letters. */
export function latinText(view: DataView, start: number, length: number): string {
  let text = "";
  for (let at = start; at < start + length && at < view.byteLength; at++)
    text += String.fromCharCode(view.getUint8(at));
  return text;
}

/** Reads the head of a box at `at`; `left` is how many bytes there are from there on. Undefined when it makes no sense. */
export function readBoxHead(view: DataView, at: number, left: number): BoxHead | undefined {
  if (at + 8 > view.byteLength) return undefined;
  const small = view.getUint32(at);
  const type = latinText(view, at + 4, 4);
  if (small === 0) return { type, headBytes: 8, sizeBytes: left };
  if (small !== 1) return small < 8 ? undefined : { type, headBytes: 8, sizeBytes: small };
  if (at + 16 > view.byteLength) return undefined;
  const large = Number(view.getBigUint64(at + 8));
  return large < 16 ? undefined : { type, headBytes: 16, sizeBytes: large };
}

/** Most boxes we look at side by side; real files have fewer than 200. */
const mostSiblings = 4096;

/** The boxes between two places, in order. Stops at the first that makes no sense. */
export function boxesIn(view: DataView, start: number, end: number): readonly Mp4Box[] {
  const boxes: Mp4Box[] = [];
  let at = start;
  while (at + 8 <= end && boxes.length < mostSiblings) {
    const head = readBoxHead(view, at, end - at);
    if (head === undefined || at + head.sizeBytes > end) break;
    boxes.push({ type: head.type, start: at + head.headBytes, end: at + head.sizeBytes });
    at += head.sizeBytes;
  }
  return boxes;
}

/** The first box along a path of types, e.g. `["mdia", "mdhd"]`. */
export function boxAt(view: DataView, parent: Mp4Box, path: readonly string[]): Mp4Box | undefined {
  let box: Mp4Box | undefined = parent;
  for (const type of path) {
    if (box === undefined) return undefined;
    box = boxesIn(view, box.start, box.end).find((child) => child.type === type);
  }
  return box;
}
