/** Local time minus UTC in this machine's zone at a moment, seconds; used where a file does not tell its own. */
export function zoneOffsetS(utcMs: number): number {
  return -60 * new Date(utcMs).getTimezoneOffset();
}
