/** What the system and the databases call a full disk (PostgreSQL, Appendix A: class 53). */
const codes = ["ENOSPC", "EDQUOT", "53100"];

/** Whether an error, or what it was caused by, says that there is no room on the disk. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && codes.includes(String(error.code))) || isDiskFull(error.cause);
}
