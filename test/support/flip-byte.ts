import { readFileSync, writeFileSync } from "node:fs";

/** Changes one bit in the middle of a file. */
export function flipByte(path: string): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
