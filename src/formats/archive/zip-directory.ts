import { ImportError } from "#core/load/import-codes.ts";
import { archiveBounds } from "./archive-bounds.ts";
import type { RandomAccess } from "./random-access.ts";

/** One file of a zip, as its table of contents describes it. Nothing of it is to be trusted. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header begins. */
  readonly headerAt: number;
}

/** Sizes and signatures of the parts of a zip (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16). */
const endRecord = { signature: 0x06054b50, bytes: 22, commentBytes: 65_535 };
const locator64 = { signature: 0x07064b50, bytes: 20 };
const endRecord64 = { signature: 0x06064b50, bytes: 56 };
const entryRecord = { signature: 0x02014b50, bytes: 46 };
const localHeaderBytes = 30;

/** Value of a 32-bit field whose real value is in the 64-bit extra field. */
const isElsewhere = 0xffffffff;

/**
 * The files of a zip by its table of contents at the end, never by scanning: an archive in the archive has the same marks.
 * Throws {@link ImportError} when there is no table (a download that stopped), when it is larger than any export's, or when
 * files share bytes, which only bombs do.
 */
export async function readZipDirectory(source: RandomAccess): Promise<readonly ZipEntry[]> {
  const place = await findDirectory(source);
  if (place.size > archiveBounds.directoryBytes) throw tooBig(`a table of contents of ${place.size} bytes`);
  if (place.from < 0 || place.from + place.size > source.size) throw damaged("its table of contents is cut off");
  const bytes = await source.read(place.from, place.size);
  const entries = readEntries(bytes, place.shift);
  refuseSharedBytes(entries, source.size);
  return entries;
}

const damaged = (found: string): ImportError => new ImportError("broken-archive", found);
const tooBig = (found: string): ImportError => new ImportError("archive-too-big", found);

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

interface DirectoryPlace {
  readonly from: number;
  readonly size: number;
  /** Bytes somebody put before the zip: every offset in it is that much too small. */
  readonly shift: number;
}

async function findDirectory(source: RandomAccess): Promise<DirectoryPlace> {
  const tailBytes = Math.min(source.size, endRecord.bytes + endRecord.commentBytes + locator64.bytes);
  const tailAt = source.size - tailBytes;
  const tail = viewOf(await source.read(tailAt, tailBytes));
  for (let at = tail.byteLength - endRecord.bytes; at >= 0; at -= 1) {
    const isEnd = tail.getUint32(at, true) === endRecord.signature;
    if (!isEnd || at + endRecord.bytes + tail.getUint16(at + 20, true) > tail.byteLength) continue;
    const wide = await wideDirectory(source, tail, { at, tailAt });
    if (wide !== undefined) return wide;
    const size = tail.getUint32(at + 12, true);
    const from = tailAt + at - size;
    return { from, size, shift: from - tail.getUint32(at + 16, true) };
  }
  throw damaged("its end is missing, so the download probably stopped");
}

/** The same from the 64-bit end record, which large archives have in front of the plain one. */
async function wideDirectory(
  source: RandomAccess,
  tail: DataView,
  { at, tailAt }: { readonly at: number; readonly tailAt: number },
): Promise<DirectoryPlace | undefined> {
  const locatorAt = at - locator64.bytes;
  if (locatorAt < 0 || tail.getUint32(locatorAt, true) !== locator64.signature) return undefined;
  const declaredAt = Number(tail.getBigUint64(locatorAt + 8, true));
  const usualAt = tailAt + locatorAt - endRecord64.bytes;
  for (const recordAt of [declaredAt, usualAt]) {
    if (recordAt < 0 || recordAt + endRecord64.bytes > source.size) continue;
    const record = viewOf(await source.read(recordAt, endRecord64.bytes));
    if (record.byteLength < endRecord64.bytes || record.getUint32(0, true) !== endRecord64.signature) continue;
    const size = Number(record.getBigUint64(40, true));
    const from = recordAt - size;
    return { from, size, shift: from - Number(record.getBigUint64(48, true)) };
  }
  return undefined;
}

function readEntries(bytes: Uint8Array, shift: number): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + entryRecord.bytes <= bytes.length && view.getUint32(at, true) === entryRecord.signature) {
    if (entries.length >= archiveBounds.members) throw tooBig(`more than ${archiveBounds.members} files`);
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const nameAt = at + entryRecord.bytes;
    const extraAt = nameAt + nameBytes;
    const next = extraAt + extraBytes + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged("its table of contents is cut off");
    entries.push(readEntry(bytes, view, { at, nameAt, extraAt, extraBytes, shift }));
    at = next;
  }
  if (at === 0 && bytes.length > 0) throw damaged("its table of contents is not where its end says");
  return entries;
}

interface EntryPlace {
  readonly at: number;
  readonly nameAt: number;
  readonly extraAt: number;
  readonly extraBytes: number;
  readonly shift: number;
}

function readEntry(bytes: Uint8Array, view: DataView, place: EntryPlace): ZipEntry {
  const { at, nameAt, extraAt, extraBytes, shift } = place;
  const flags = view.getUint16(at + 8, true);
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const wide = wideValues(view, {
    extraAt,
    extraBytes,
    wanted: narrow.filter((value) => value === isElsewhere).length,
  });
  const [unpackedBytes = 0, packedBytes = 0, headerAt = 0] = narrow.map((value) =>
    value === isElsewhere ? (wide.shift() ?? value) : value,
  );
  return {
    name: entryName(bytes.subarray(nameAt, extraAt), (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    isLocked: (flags & 1) !== 0,
    packedBytes,
    unpackedBytes,
    headerAt: headerAt + shift,
  };
}

/** Values of the 64-bit extra field (id 1), in the order of the fields that refer to it. */
function wideValues(
  view: DataView,
  { extraAt, extraBytes, wanted }: { readonly extraAt: number; readonly extraBytes: number; readonly wanted: number },
): number[] {
  const end = extraAt + extraBytes;
  for (let at = extraAt; wanted > 0 && at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const most = Math.min(wanted, Math.floor((Math.min(end, at + 4 + view.getUint16(at + 2, true)) - at - 4) / 8));
    return Array.from({ length: most }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

/** A name is UTF-8 when it says so or happens to be; else one character a byte, which keeps it whole if not pretty. */
function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}

/** Files one after the other in the order of their places must not begin before the last one has ended. */
function refuseSharedBytes(entries: readonly ZipEntry[], size: number): void {
  let endOfLast = 0;
  for (const { headerAt, packedBytes } of entries.toSorted((a, b) => a.headerAt - b.headerAt)) {
    if (headerAt < endOfLast) throw new ImportError("archive-bomb", "its files share the same bytes");
    endOfLast = headerAt + localHeaderBytes + packedBytes;
  }
  if (endOfLast > size) throw damaged("a file in it ends behind the archive's end");
}
