import { createHash, randomBytes } from "node:crypto";

/** Letters and digits that nobody mistakes for each other, read aloud or copied from paper (Crockford's base 32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A code of 80 random bits in four groups, to be typed once. */
export function newCode(): string {
  const letters = Array.from(randomBytes(16), (byte) => alphabet[byte % alphabet.length] ?? "").join("");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** What is kept of a code. Upper or lower case, spaces, dashes and look-alikes do not matter. */
export function codeHash(code: string): Uint8Array {
  const letters = code.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return createHash("sha256").update(letters).digest();
}
