import type { Letter, LetterBox } from "./outbox.ts";
import { shownRunner } from "./shown-runner.ts";

/** What is kept on this device of the record: letters on their way, and the entries last seen, so that pages open offline. */
export interface DeviceVault {
  readonly letters: LetterBox;
  /** False where the browser keeps nothing (some private windows): then only what the server has is safe. */
  readonly isLasting: boolean;
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
  /** Forgets everything of the record on this device, its key included. */
  erase(): Promise<void>;
}

const stores = { keys: "keys", letters: "letters", seen: "seen" } as const;
type StoreName = (typeof stores)[keyof typeof stores];

/** A value sealed with AES-GCM; whoever copies the browser's files finds only this. */
interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/**
 * Opens this device's vault of a name; one that lasts for this visit only where the browser allows no other, and for the sample runner,
 * of whom nothing is kept here.
 */
export async function openVault(name: string): Promise<DeviceVault> {
  if (shownRunner() === "sample") return visitVault();
  try {
    const database = await openDatabase(name);
    return new SealedVault(database, await ownKey(database));
  } catch {
    return visitVault();
  }
}

class SealedVault implements DeviceVault {
  readonly isLasting = true;
  readonly letters: LetterBox;
  readonly #database: IDBDatabase;
  #key: CryptoKey;

  constructor(database: IDBDatabase, key: CryptoKey) {
    this.#database = database;
    this.#key = key;
    this.letters = {
      list: async () => {
        const sealed = await ask<Sealed[]>({ database, name: stores.letters, mode: "readonly" }, (store) =>
          store.getAll(),
        );
        return (await Promise.all(sealed.map((one) => this.#unseal(one)))) as readonly Letter[];
      },
      put: async (letter) => {
        const sealed = await this.#seal(letter);
        await ask({ database, name: stores.letters, mode: "readwrite" }, (store) => store.put(sealed, letter.entry.id));
      },
      remove: async (id) =>
        void (await ask({ database, name: stores.letters, mode: "readwrite" }, (store) => store.delete(id))),
    };
  }

  async read(name: string): Promise<unknown> {
    const sealed = await ask<Sealed | undefined>(
      { database: this.#database, name: stores.seen, mode: "readonly" },
      (store) => store.get(name),
    );
    return sealed === undefined ? undefined : await this.#unseal(sealed);
  }

  async write(name: string, value: unknown): Promise<void> {
    const sealed = await this.#seal(value);
    await ask({ database: this.#database, name: stores.seen, mode: "readwrite" }, (store) => store.put(sealed, name));
  }

  async erase(): Promise<void> {
    for (const name of Object.values(stores))
      await ask({ database: this.#database, name, mode: "readwrite" }, (store) => store.clear());
    // What is written from here on is sealed with a key that the erased things never knew.
    this.#key = await ownKey(this.#database);
  }

  async #seal(value: unknown): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, this.#key, bytes) };
  }

  async #unseal({ iv, data }: Sealed): Promise<unknown> {
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, this.#key, data);
    return JSON.parse(new TextDecoder().decode(bytes));
  }
}

/** A vault that ends with the visit. */
function visitVault(): DeviceVault {
  const letters = new Map<string, Letter>();
  const seen = new Map<string, unknown>();
  return {
    isLasting: false,
    letters: {
      list: async () => [...letters.values()],
      put: async (letter) => void letters.set(letter.entry.id, letter),
      remove: async (id) => void letters.delete(id),
    },
    read: async (name) => seen.get(name),
    write: async (name, value) => void seen.set(name, value),
    erase: async () => {
      letters.clear();
      seen.clear();
    },
  };
}

/** The device's key: made once, kept where scripts can use it but never read it out. */
async function ownKey(database: IDBDatabase): Promise<CryptoKey> {
  const kept = await ask<CryptoKey | undefined>({ database, name: stores.keys, mode: "readonly" }, (store) =>
    store.get("own"),
  );
  if (kept !== undefined) return kept;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  // Another tab may have made one in the meantime: the first one counts.
  await ask({ database, name: stores.keys, mode: "readwrite" }, (store) => store.add(made, "own")).catch(
    () => undefined,
  );
  return (
    (await ask<CryptoKey | undefined>({ database, name: stores.keys, mode: "readonly" }, (store) =>
      store.get("own"),
    )) ?? made
  );
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of Object.values(stores)) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps no data"));
  });
}

interface Place {
  readonly database: IDBDatabase;
  readonly name: StoreName;
  readonly mode: IDBTransactionMode;
}

/** One request in a transaction of its own; resolves when the transaction is on the disk. */
function ask<T>({ database, name, mode }: Place, use: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode, { durability: "strict" });
    const request = use(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result as T);
    transaction.onabort = () => reject(transaction.error ?? new Error("The browser keeps no more data"));
  });
}
