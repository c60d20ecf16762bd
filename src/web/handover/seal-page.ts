/**
 * Turns of PBKDF2 with SHA-256 that a passcode is drawn out by (OWASP, Password Storage Cheat Sheet: 600 000), so that guessing it costs
 * whoever got hold of both the sealed page and its address.
 */
const turns = 600_000;

/** A page as it lies on the server: without the secret in its address and the passcode it tells nothing but its length. */
export interface SealedPage {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** What opens it: the secret stands behind the # of the address and is never sent; the passcode travels another way. */
interface PageKeys {
  readonly secret: string;
  readonly passcode: string;
}

const purpose = new TextEncoder().encode("plumbline-handover-link-1");

/** Bytes of the secret in the address. */
const secretBytes = 16;
const saltBytes = 16;
/** Bytes of the nonce that AES-GCM wants. */
const ivBytes = 12;

/** A fresh secret for an address: 128 random bits in letters that an address may hold. */
export function freshSecret(): string {
  return toLetters(crypto.getRandomValues(new Uint8Array(secretBytes)));
}

/** A fresh passcode: eight random digits in two groups, to be told by telephone. */
export function freshPasscode(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint32Array(8)), (number) => number % 10).join("");
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

/** Seals a page with AES-GCM. */
export async function sealPage(page: string, keys: PageKeys): Promise<SealedPage> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const key = await keyOf(keys, salt, "encrypt");
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(page));
  return { salt, iv, data: new Uint8Array(data) };
}

/** The page; undefined when the secret or the passcode is wrong, or the page was changed. */
export async function openSealed({ salt, iv, data }: SealedPage, keys: PageKeys): Promise<string | undefined> {
  const key = await keyOf(keys, salt, "decrypt");
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data));
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError") return undefined;
    throw error;
  }
}

async function keyOf({ secret, passcode }: PageKeys, salt: BufferSource, use: KeyUsage): Promise<CryptoKey> {
  // Spaces are for reading aloud.
  const typed = new TextEncoder().encode(passcode.replaceAll(/\s/g, ""));
  const weak = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveBits"]);
  const drawn = await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations: turns }, weak, 256);
  const both = new Uint8Array([...new Uint8Array(drawn), ...new TextEncoder().encode(secret)]);
  const strong = await crypto.subtle.importKey("raw", both, "HKDF", false, ["deriveKey"]);
  const aes = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt, info: purpose }, strong, aes, false, [use]);
}

function toLetters(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
