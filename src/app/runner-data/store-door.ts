import { openStore, type Store } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { dataFolder, storeLocation } from "#store/store-location.ts";

/** After a store could not be opened it is tried again on demand, but not more often than this, ms. */
const retryAfterMs = 2000;

/** The store cannot be used now. Both texts are for people. */
export class StoreClosedError extends Error {
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreClosedError";
    this.fix = fix;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Opens the store when it is first needed, tries again when it could not be opened, and closes it. */
export class StoreDoor {
  readonly #environment: Environment;
  readonly #onFault: (error: Error) => void;
  #opening: Promise<Store> | undefined;
  #triedAtMs = 0;

  /** `onFault` is told of what is our own fault, with its stack; a database in use or out of reach is not. */
  constructor(environment: Environment, onFault: (error: Error) => void) {
    this.#environment = environment;
    this.#onFault = onFault;
  }

  /** The folder in which files wait for their import. */
  get folder(): string {
    return dataFolder(this.#environment);
  }

  /** The open store. Throws a StoreClosedError with what to do. */
  store(): Promise<Store> {
    this.#opening ??= this.#try();
    return this.#opening;
  }

  /** Asks the database the smallest question. Gives the number of its newest migration. */
  async answer(): Promise<number> {
    const store = await this.store();
    await store.answer();
    return store.version;
  }

  /** Gives the database back; the door cannot be used afterwards. */
  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = Promise.reject(new StoreClosedError("Plumbline is stopping.", "Start it again with npm start."));
    this.#opening.catch(() => undefined);
    this.#triedAtMs = Number.POSITIVE_INFINITY;
    const store = await opening?.catch(() => undefined);
    await store?.close();
  }

  async #try(): Promise<Store> {
    const waitMs = this.#triedAtMs + retryAfterMs - performance.now();
    this.#triedAtMs = performance.now();
    try {
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(waitMs, retryAfterMs)));
      return await openStore(storeLocation(this.#environment).location);
    } catch (error) {
      if (this.#triedAtMs !== Number.POSITIVE_INFINITY) this.#opening = undefined;
      throw this.#closed(error);
    }
  }

  #closed(error: unknown): StoreClosedError {
    if (error instanceof StoreError) return new StoreClosedError(error.message, error.fix, { cause: error });
    this.#onFault(error instanceof Error ? error : new Error(String(error)));
    return new StoreClosedError(
      "The database could not be opened.",
      "The terminal that Plumbline runs in says why. Your film reports work all the same.",
      { cause: error },
    );
  }
}
