import { ImportError } from "#core/load/import-codes.ts";
import { archiveBounds, mostUnpackedBytes } from "./archive-bounds.ts";
import type { ArchiveContainer, ContainerMember } from "./container.ts";
import { inflateInPieces } from "./inflate-in-pieces.ts";
import { partAccess, type RandomAccess } from "./random-access.ts";
import { TooMuchUnpacked, type Unpacker } from "./unpacker.ts";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

const localHeader = { signature: 0x04034b50, bytes: 30 };

/** Read with the header at once: names and extra fields are shorter, so that most files need one read. */
const usualHeaderBytes = 512;

/** Packed bytes that tell what kind of file something is. */
const headBytes = 1024;

const stored = 0;
const deflated = 8;

/** Makes a container of a zip: its names are known at once, its files are read when asked for. */
export async function zipContainer(source: RandomAccess, unpacker: Unpacker): Promise<ArchiveContainer> {
  const entries = await readZipDirectory(source);
  return { members: entries.map((entry) => zipMember(entry, source, unpacker)) };
}

function zipMember(entry: ZipEntry, source: RandomAccess, unpacker: Unpacker): ContainerMember {
  return {
    name: entry.name,
    packedBytes: entry.packedBytes,
    head: async () => {
      const packed = await readPacked(entry, source, headBytes);
      return entry.method === deflated ? unpacker.inflateHead(packed) : packed;
    },
    read: async () => unpacked(entry, await readPacked(entry, source, boundedSize(entry)), unpacker),
    open: async (spill) => {
      refuseUnknownMethod(entry);
      const { dataAt } = await findData(entry, source);
      const packed = partAccess(source, dataAt, entry.packedBytes);
      if (entry.method === stored) return { access: packed, close: () => Promise.resolve() };
      return await spill(inflateInPieces(packed, nestedBound(entry)));
    },
  };
}

/** Bytes an archive in the archive may unpack to: what it says, within bounds. */
function nestedBound({ packedBytes, unpackedBytes }: ZipEntry): number {
  return Math.min(unpackedBytes, mostUnpackedBytes(packedBytes, archiveBounds.nestedBytes));
}

/** Packed size of a file small enough to be read whole. */
function boundedSize({ packedBytes, unpackedBytes }: ZipEntry): number {
  if (Math.max(packedBytes, unpackedBytes) <= archiveBounds.memberBytes) return packedBytes;
  throw new ImportError("too-large", `${Math.round(Math.max(packedBytes, unpackedBytes) / 2 ** 20)} MB`);
}

function refuseUnknownMethod({ method }: ZipEntry): void {
  if (method !== stored && method !== deflated) {
    throw new ImportError("broken-member", `it is packed by method ${method}, which we do not know`);
  }
}

/** Where the data of an entry begin, with what was read on the way. */
async function findData(
  entry: ZipEntry,
  source: RandomAccess,
  dataBytes = 0,
): Promise<{ readonly dataAt: number; readonly data: Uint8Array }> {
  if (entry.isLocked) throw new ImportError("locked-archive");
  const read = await source.read(entry.headerAt, usualHeaderBytes + dataBytes);
  const view = new DataView(read.buffer, read.byteOffset, read.byteLength);
  if (view.byteLength < localHeader.bytes || view.getUint32(0, true) !== localHeader.signature) {
    throw new ImportError("broken-member", "it is not where the archive's table of contents says");
  }
  const headerBytes = localHeader.bytes + view.getUint16(26, true) + view.getUint16(28, true);
  return { dataAt: entry.headerAt + headerBytes, data: read.subarray(headerBytes, headerBytes + dataBytes) };
}

async function readPacked(entry: ZipEntry, source: RandomAccess, mostBytes: number): Promise<Uint8Array> {
  refuseUnknownMethod(entry);
  const wanted = Math.min(entry.packedBytes, mostBytes);
  const { dataAt, data } = await findData(entry, source, wanted);
  return data.length === wanted ? data : await source.read(dataAt, wanted);
}

function unpacked(entry: ZipEntry, packed: Uint8Array, unpacker: Unpacker): Uint8Array {
  if (entry.method === stored) return packed;
  const allowed = mostUnpackedBytes(entry.packedBytes);
  try {
    return unpacker.inflate(packed, Math.min(entry.unpackedBytes, allowed));
  } catch (error) {
    if (!(error instanceof TooMuchUnpacked)) {
      throw new ImportError("broken-member", "its packed bytes are broken", { cause: error });
    }
    const found =
      entry.unpackedBytes <= allowed
        ? "it unpacks to more than it says"
        : `${entry.packedBytes} bytes become more than ${Math.round(allowed / 2 ** 20)} MB`;
    throw new ImportError("archive-bomb", found, { cause: error });
  }
}
