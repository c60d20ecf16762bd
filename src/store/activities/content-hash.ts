/** Bytes of a SHA-256 written in hex. */
export function hashBytes(sha256: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError(`A SHA-256 in hex was expected but found ${sha256}`);
  return Buffer.from(sha256, "hex");
}

export function hashHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}
