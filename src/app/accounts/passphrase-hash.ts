import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/**
 * Cost of a passphrase: OWASP's recommendation for argon2id (Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane), which is
 * also the least that RFC 9106 variants in the field use. About 40 ms on a small server.
 */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;

const [saltBytes, hashBytes] = [16, 32] as const;

const derive = promisify(argon2);

/** A passphrase as argon2id hash in the PHC string format, with its cost, so that the cost can be raised later. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const nonce = randomBytes(saltBytes);
  const hash = await derive("argon2id", { ...cost, message: typed(passphrase), nonce, tagLength: hashBytes });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(hash)}`;
}

/** Whether a passphrase is the one of a hash. A hash that cannot be read is nobody's. */
export async function isPassphrase(passphrase: string, phc: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc);
  if (parts === null) return false;
  const [memory = 0, passes = 0, parallelism = 0] = parts.slice(1, 4).map(Number);
  const [nonce, hash] = [Buffer.from(parts[4] ?? "", "base64"), Buffer.from(parts[5] ?? "", "base64")];
  const found = await derive("argon2id", {
    ...{ memory, passes, parallelism, nonce },
    ...{ message: typed(passphrase), tagLength: hash.length },
  });
  return timingSafeEqual(found, hash);
}

/** The same passphrase typed on another keyboard is the same bytes: NFKC, as NIST SP 800-63B asks. */
function typed(passphrase: string): Buffer {
  return Buffer.from(passphrase.normalize("NFKC"), "utf8");
}

function base64(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
