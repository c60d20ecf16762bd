/**
 * Bounds of what is unpacked. Whole exports of ten and more years stay far below: the largest Garmin exports people report
 * have 21,316 files in 152 MB; an activity of 24 h with every sensor is 30 MB as FIT and 120 MB as TCX.
 */
export const archiveBounds = {
  /** Files in one archive. */
  members: 200_000,
  /** Bytes of an archive's table of contents. */
  directoryBytes: 64 * 2 ** 20,
  /** Archives in archives: an export has its parts in it, and somebody may zip the export once more. */
  depth: 3,
  /** Archives in one import. */
  nestedArchives: 256,
  /** One activity or table, unpacked. */
  memberBytes: 256 * 2 ** 20,
  /** One archive in an archive, unpacked. */
  nestedBytes: 8 * 2 ** 30,
  /** Files that try to flood us before we stop reading their archive. */
  bombs: 16,
  /** All that one archive gives, those in it included. */
  totalBytes: 64 * 2 ** 30,
  /** Unpacked to packed. XML of a watch reaches 40; deflate can do 1,032. */
  ratio: 200,
  /** Below this many bytes the ratio is not looked at. */
  ratioFreeBytes: 16 * 2 ** 20,
} as const;

/** Bytes that something of this packed size may unpack to. */
export function mostUnpackedBytes(packedBytes: number, hardBound: number = archiveBounds.memberBytes): number {
  return Math.min(hardBound, Math.max(archiveBounds.ratioFreeBytes, packedBytes * archiveBounds.ratio));
}

/** What is left of the bounds that count over a whole archive with all archives in it. */
export interface ArchiveBudget {
  bytesLeft: number;
  nestedLeft: number;
  bombsLeft: number;
}

/** A full budget for one archive named by the user. */
export function archiveBudget(): ArchiveBudget {
  return {
    bytesLeft: archiveBounds.totalBytes,
    nestedLeft: archiveBounds.nestedArchives,
    bombsLeft: archiveBounds.bombs,
  };
}
