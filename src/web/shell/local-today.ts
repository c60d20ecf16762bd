/** Local date of the reader, `YYYY-MM-DD`. */
export function localToday(now: Date = new Date()): string {
  const padded = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}
