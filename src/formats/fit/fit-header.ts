/** Where one FIT file lies inside a byte stream; several can follow one another. */
export interface FitHeader {
  /** Where the header starts. */
  readonly at: number;
  readonly dataFrom: number;
  /** Length of the data by the header; 0 in files that were never finished. */
  readonly dataSize: number;
}

const signature = [0x2e, 0x46, 0x49, 0x54];
const headerSizes: readonly number[] = [12, 14];
const shortHeader = 12;

/** The header at `at`, or undefined when there is none. */
export function readFitHeader(bytes: Uint8Array, at: number): FitHeader | undefined {
  const size = bytes[at] ?? 0;
  if (size < shortHeader || size > 64 || at + size > bytes.length) return undefined;
  if (!signature.every((byte, offset) => bytes[at + 8 + offset] === byte)) return undefined;
  return { at, dataFrom: at + size, dataSize: dataSizeAt(bytes, at) };
}

function dataSizeAt(bytes: Uint8Array, at: number): number {
  return [7, 6, 5, 4].reduce((size, offset) => size * 256 + (bytes[at + offset] ?? 0), 0);
}

/** Where the next header starts at or after `from`; -1 when none follows. */
export function findFitHeader(bytes: Uint8Array, from: number): number {
  for (let dot = bytes.indexOf(0x2e, from + 8); dot !== -1; dot = bytes.indexOf(0x2e, dot + 1)) {
    const at = dot - 8;
    if (headerSizes.includes(bytes[at] ?? 0) && readFitHeader(bytes, at) !== undefined) return at;
  }
  return -1;
}

/**
 * The header at the start of a file, also when its signature is spoilt but a file_id definition follows where it should:
 * definition header, reserved byte, byte order, message number 0.
 */
export function readFirstHeader(bytes: Uint8Array): FitHeader | undefined {
  const whole = readFitHeader(bytes, 0);
  if (whole !== undefined) return whole;
  const dataFrom = headerSizes.find(
    (size) =>
      ((bytes[size] ?? 0) & 0xf0) === 0x40 &&
      (bytes[size + 2] ?? 2) <= 1 &&
      bytes[size + 3] === 0 &&
      bytes[size + 4] === 0 &&
      (bytes[size + 5] ?? 0) > 0,
  );
  return dataFrom === undefined || bytes.length < 20 ? undefined : { at: 0, dataFrom, dataSize: dataSizeAt(bytes, 0) };
}
