/** What the system refused, in words for people, by its own code. */
const troubles: Readonly<Record<string, string>> = {
  ENOSPC: "There is no room left on the disk. Make room there, or name another disk, and run it again.",
  EDQUOT: "Your share of the disk is full. Make room there, or name another disk, and run it again.",
  EROFS: "That disk cannot be written to. Name another folder.",
  EACCES: "You may not write or read there. Name another folder, or ask its owner.",
  EPERM: "You may not write or read there. Name another folder, or ask its owner.",
  EMFILE:
    "The system allows no more open files. Close other programs, or raise the limit (ulimit -n), and run it again.",
  EIO: "The disk reported an error while it was used. Check the disk, and run it again.",
};

/** What to tell of an error that the system made and the user can mend; undefined for every other. */
export function systemTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const words = code === undefined ? undefined : troubles[code];
  if (words !== undefined) return path === undefined ? words : `${path}: ${words}`;
  return systemTrouble(error.cause);
}
