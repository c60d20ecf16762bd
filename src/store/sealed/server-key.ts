import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { mkdir, open, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { StoreError } from "../store-error.ts";
import { SealError } from "./seal-error.ts";

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/** The key of this server, which seals the keys of films and watch files. It lies in a file of its own, never in the database. */
export class ServerKey {
  readonly #key: Buffer;
  /** First eight bytes of its SHA-256: says which key it is and nothing more. */
  readonly id: Uint8Array;

  private constructor(key: Buffer) {
    this.#key = key;
    this.id = createHash("sha256").update(key).digest().subarray(0, 8);
  }

  /** Reads the key file, and makes it when it is not there. Throws a StoreError when others may read it or it is no key. */
  static async open(path: string): Promise<ServerKey> {
    const text = await readFile(path, "utf8").catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw new StoreError("store-key", `${path} (${error.code})`, { cause: error });
      return await makeKeyFile(path);
    });
    const { mode } = await stat(path);
    // Windows has no such bits: there all of them are set.
    if (process.platform !== "win32" && (mode & 0o077) !== 0)
      throw new StoreError("store-key", `${path} (others may read it)`);
    const key = Buffer.from(text.trim(), "hex");
    if (key.length !== keyBytes) throw new StoreError("store-key", `${path} (it holds no key)`);
    return new ServerKey(key);
  }

  /** Seals the key of a file for one place, so that it cannot be put elsewhere. */
  seal(fileKey: Uint8Array, place: string): Uint8Array {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce);
    cipher.setAAD(Buffer.from(place));
    return Buffer.concat([nonce, cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
  }

  /** Opens the key of a file. Throws a SealError when it was sealed with another key or for another place. */
  unseal(sealed: Uint8Array, place: string): Uint8Array {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, nonceBytes));
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    } catch (error) {
      throw new SealError("no-key", "The key of a sealed file does not open", { cause: error });
    }
  }
}

/** Makes the file unless another process was faster. Gives what is in it. */
async function makeKeyFile(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const file = await open(path, "wx", 0o600);
    const text = `${randomBytes(keyBytes).toString("hex")}\n`;
    await file.writeFile(text);
    // A file whose key is sealed with a key that a power cut took away is lost.
    await file.sync();
    await file.close();
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return await readFile(path, "utf8");
  }
}
