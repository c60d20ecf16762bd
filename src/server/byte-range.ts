/** First and last byte of a stretch. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch that a `Range` header asks for (RFC 9110, section 14). Undefined for the whole: without a header, with one in another
 * unit or of several stretches, which a server may answer so.
 */
export function byteRange(header: string | undefined, bytes: number): ByteRange | "unsatisfiable" | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined;
  if (first === "") {
    const length = Math.min(Number(last), bytes);
    return length === 0 ? "unsatisfiable" : { from: bytes - length, to: bytes - 1 };
  }
  const from = Number(first);
  if (last !== "" && Number(last) < from) return undefined;
  if (from >= bytes) return "unsatisfiable";
  return { from, to: last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1) };
}
