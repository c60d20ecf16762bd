import { freeBytes, fullDiskBytes, lowDiskBytes } from "../runner-data/health.ts";
import { Trouble } from "./finding.ts";

interface DiskLimits {
  /** Below this somebody should look, bytes. */
  readonly lowBytes: number;
  /** Below this writing fails soon, bytes. */
  readonly fullBytes: number;
}

/** Says how much room the disk with a folder has left, or throws a Trouble when that is little. */
export async function checkDisk(
  folder: string,
  { lowBytes, fullBytes }: DiskLimits = { lowBytes: lowDiskBytes, fullBytes: fullDiskBytes },
): Promise<string> {
  const free = await freeBytes(folder);
  if (free === undefined)
    throw new Trouble(`the system does not tell of ${folder}`, "Check that the disk is there.", "attention");
  const found = `${sizeWords(free)} free for ${folder}`;
  const fix = "Make room on that disk, or choose a folder on another one with PLUMBLINE_DATA_DIR.";
  if (free < fullBytes) throw new Trouble(`only ${found}: nothing more can be kept soon`, fix);
  if (free < lowBytes) throw new Trouble(`only ${found}`, fix, "attention");
  return found;
}

function sizeWords(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
}
