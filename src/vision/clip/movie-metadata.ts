import { boxAt, boxesIn, latinText, type Mp4Box } from "./mp4-boxes.ts";

/** Longest text we keep of a metadata value. */
const longestText = 256;

function metadataValue(view: DataView, box: Mp4Box): string | number | undefined {
  const length = box.end - box.start - 8;
  if (length < 1) return undefined;
  const kind = view.getUint32(box.start) & 0xffffff;
  const at = box.start + 8;
  if (kind === 23 && length >= 4) return view.getFloat32(at);
  if (kind === 24 && length >= 8) return view.getFloat64(at);
  if (kind === 1) return latinText(view, at, Math.min(length, longestText));
  const isNumber = kind === 0 || kind === 21 || kind === 22 || (kind >= 65 && kind <= 78);
  if (!isNumber || length > 8) return undefined;
  let value = 0;
  for (let byte = 0; byte < length; byte++) value = value * 256 + view.getUint8(at + byte);
  return value;
}

function keyNames(view: DataView, keys: Mp4Box): readonly string[] {
  if (keys.end - keys.start < 8) return [];
  return boxesIn(view, keys.start + 8, keys.end).map((box) => latinText(view, box.start, box.end - box.start));
}

/** `meta` has four bytes of version before its boxes in MP4, and none in QuickTime. */
function metaBoxes(view: DataView, meta: Mp4Box): readonly Mp4Box[] {
  const plain = boxesIn(view, meta.start, meta.end);
  return plain.some((box) => box.type === "hdlr") ? plain : boxesIn(view, meta.start + 4, meta.end);
}

function readMeta(view: DataView, meta: Mp4Box): readonly (readonly [string, string | number])[] {
  const boxes = metaBoxes(view, meta);
  const keys = boxes.find((box) => box.type === "keys");
  const items = boxes.find((box) => box.type === "ilst");
  if (keys === undefined || items === undefined) return [];
  const names = keyNames(view, keys);
  const values: (readonly [string, string | number])[] = [];
  for (const item of boxesIn(view, items.start, items.end)) {
    const name = names[view.getUint32(item.start - 4) - 1];
    const data = boxAt(view, item, ["data"]);
    const value = data === undefined ? undefined : metadataValue(view, data);
    if (name !== undefined && value !== undefined) values.push([name, value]);
  }
  return values;
}

/** Metadata keys of a movie or track (`moov/meta`, `moov/udta/meta`, `trak/meta`) with their values. */
export function movieMetadata(view: DataView, parent: Mp4Box): ReadonlyMap<string, string | number> {
  const metas = [boxAt(view, parent, ["meta"]), boxAt(view, parent, ["udta", "meta"])];
  return new Map(metas.flatMap((meta) => (meta === undefined ? [] : readMeta(view, meta))));
}
