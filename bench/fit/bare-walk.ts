/** What a file's local message number stands for: size of its body and, for records, where each wanted field lies. */
interface BareLayout {
  readonly isRecord: boolean;
  readonly isLittle: boolean;
  readonly size: number;
  /** Column, offset, size and base type of one field after another. */
  readonly fields: readonly number[];
}

/** Field numbers of the record message that become columns, and which column each is. */
const columnOf = new Map([
  [253, 0],
  [0, 1],
  [1, 2],
  [5, 3],
  [6, 4],
  [73, 4],
  [2, 5],
  [78, 5],
  [3, 6],
  [4, 7],
  [53, 8],
  [7, 9],
  [41, 10],
  [40, 11],
  [84, 12],
  [39, 13],
  [83, 14],
  [85, 15],
  [13, 16],
]);

const columnCount = 17;
const wideColumns = 4;
const recordMessage = 20;

/**
 * The floor: the least a reader can do that ends in columns. Two passes with a DataView, 17 typed columns of raw values, nothing checked:
 * no checksum, no units, no missing values, no sessions, no developer fields, no damage. Returns the number of records.
 */
export function bareWalk(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = bytes[0] ?? 14;
  const to = from + view.getUint32(4, true);
  const rows = pass(view, { from, to }, undefined);
  const columns = Array.from({ length: columnCount }, (_, column) =>
    column < wideColumns ? new Float64Array(rows) : new Float32Array(rows),
  );
  return pass(view, { from, to }, columns);
}

type Columns = readonly (Float64Array | Float32Array)[];

function pass(
  view: DataView,
  range: { readonly from: number; readonly to: number },
  columns: Columns | undefined,
): number {
  const layouts: BareLayout[] = [];
  let row = 0;
  let at = range.from;
  while (at < range.to) {
    const header = view.getUint8(at);
    if ((header & 0xc0) === 0x40) {
      at = define(view, at, layouts);
      continue;
    }
    const layout = layouts[header >= 0x80 ? (header >> 5) & 3 : header & 15];
    if (layout === undefined) return row;
    if (layout.isRecord) {
      if (columns !== undefined) fill(view, { layout, body: at + 1, row }, columns);
      row += 1;
    }
    at += 1 + layout.size;
  }
  return row;
}

function define(view: DataView, at: number, layouts: BareLayout[]): number {
  const isLittle = view.getUint8(at + 2) === 0;
  const isRecord = view.getUint16(at + 3, isLittle) === recordMessage;
  const fields: number[] = [];
  let size = 0;
  let place = at + 6;
  for (let left = view.getUint8(at + 5); left > 0; left -= 1, place += 3) {
    const column = columnOf.get(view.getUint8(place));
    if (isRecord && column !== undefined) fields.push(column, size, view.getUint8(place + 1), view.getUint8(place + 2));
    size += view.getUint8(place + 1);
  }
  if ((view.getUint8(at) & 0x20) !== 0) {
    const count = view.getUint8(place);
    place += 1;
    for (let left = count; left > 0; left -= 1, place += 3) size += view.getUint8(place + 1);
  }
  layouts[view.getUint8(at) & 15] = { isRecord, isLittle, size, fields };
  return place;
}

interface RecordAt {
  readonly layout: BareLayout;
  readonly body: number;
  readonly row: number;
}

function fill(view: DataView, { layout, body, row }: RecordAt, columns: Columns): void {
  const { fields, isLittle } = layout;
  for (let place = 0; place < fields.length; place += 4) {
    const column = columns[fields[place] ?? 0];
    const at = body + (fields[place + 1] ?? 0);
    const type = fields[place + 3] ?? 0;
    let value = 0;
    switch (fields[place + 2]) {
      case 1:
        value = type === 1 ? view.getInt8(at) : view.getUint8(at);
        break;
      case 2:
        value = view.getUint16(at, isLittle);
        break;
      case 4:
        value = type === 0x85 ? view.getInt32(at, isLittle) : view.getUint32(at, isLittle);
        break;
      default:
        value = Number.NaN;
    }
    if (column !== undefined) column[row] = value;
  }
}
