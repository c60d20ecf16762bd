import type { SealedPageText } from "#contract/handover-link-schema.ts";
import type { SealedPage } from "./seal-page.ts";

/** A sealed page as text that JSON can hold. */
export function textOfSealed({ salt, iv, data }: SealedPage): SealedPageText {
  return { salt: toBase64(salt), iv: toBase64(iv), data: toBase64(data) };
}

/** The sealed page that a text holds. */
export function sealedOfText({ salt, iv, data }: SealedPageText): SealedPage {
  return { salt: fromBase64(salt), iv: fromBase64(iv), data: fromBase64(data) };
}

/** Bytes turned at once: more would be too many arguments of one call. */
const pieceBytes = 32_768;

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + pieceBytes)));
  }
  return btoa(pieces.join(""));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
