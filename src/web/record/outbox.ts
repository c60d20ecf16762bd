import type { Entry } from "#contract/record/entry-schema.ts";

/** An entry on its way to the server. */
export interface Letter {
  readonly entry: Entry;
  /** Why the server will not have it, in words; such a letter waits for a change and is not sent again by itself. */
  readonly refused?: string;
}

/** Where letters lie until the server has them. Everything is safe once a promise resolves. */
export interface LetterBox {
  list(): Promise<readonly Letter[]>;
  put(letter: Letter): Promise<void>;
  remove(entryId: string): Promise<void>;
}

/** What came of sending: the entry that counts now, a refusal for good, or no answer. */
export type SendOutcome =
  | { readonly kind: "kept"; readonly entry: Entry }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "away" };

interface OutboxParts {
  readonly box: LetterBox;
  readonly send: (entry: Entry) => Promise<SendOutcome>;
  /** Told of every entry the server has, as it counts there. */
  readonly onKept: (entry: Entry) => Promise<void>;
  /** Told after each change of what waits. */
  readonly onChange: (letters: readonly Letter[]) => void;
}

/**
 * Letters to the server, at most one an entry, the newest. What is posted is safe on the device before it is sent; it is sent
 * again until the server has it, and never enters twice because the server knows it by id and revision.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #letters = new Map<string, Letter>();
  #loading: Promise<void> | undefined;
  #sending: Promise<boolean> | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** Everything that waits. */
  async letters(): Promise<readonly Letter[]> {
    await this.#load();
    return [...this.#letters.values()];
  }

  /** Keeps an entry on the device; resolves when it is safe there. */
  async post(entry: Entry): Promise<void> {
    await this.#load();
    await this.#keep({ entry });
  }

  /** Forgets everything that waits; what is on its way at this moment may still arrive. */
  async forget(): Promise<void> {
    await this.#load();
    for (const id of [...this.#letters.keys()]) await this.#drop(id);
  }

  /** Sends what waits, one after the other. True when nothing that could be sent is left; false when the server is away. */
  flush(): Promise<boolean> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  async #sendAll(): Promise<boolean> {
    await this.#load();
    for (;;) {
      const next = [...this.#letters.values()].find(({ refused }) => refused === undefined);
      if (next === undefined) return true;
      const outcome = await this.#parts.send(next.entry);
      if (outcome.kind === "away") return false;
      await this.#settle(next.entry, outcome);
    }
  }

  async #settle(sent: Entry, outcome: Exclude<SendOutcome, { readonly kind: "away" }>): Promise<void> {
    const isNewest = this.#letters.get(sent.id)?.entry === sent;
    if (outcome.kind === "refused") {
      if (isNewest) await this.#keep({ entry: sent, refused: outcome.message });
      return;
    }
    const { entry } = outcome;
    await this.#parts.onKept(entry);
    if (!isNewest) return;
    // Another device wrote that revision first: what was typed last goes on top of it, and both are kept.
    const isOurs = entry.revision === sent.revision && entry.madeAt === sent.madeAt;
    if (!isOurs && entry.madeAt < sent.madeAt) await this.#keep({ entry: { ...sent, revision: entry.revision + 1 } });
    else await this.#drop(sent.id);
  }

  #load(): Promise<void> {
    this.#loading ??= this.#parts.box.list().then((letters) => {
      this.#letters = new Map(letters.map((letter) => [letter.entry.id, letter]));
      this.#parts.onChange(letters);
    });
    return this.#loading;
  }

  async #keep(letter: Letter): Promise<void> {
    const before = this.#letters.get(letter.entry.id);
    this.#letters.set(letter.entry.id, letter);
    try {
      await this.#parts.box.put(letter);
    } catch (error) {
      if (before === undefined) this.#letters.delete(letter.entry.id);
      else this.#letters.set(letter.entry.id, before);
      throw error;
    }
    this.#parts.onChange([...this.#letters.values()]);
  }

  async #drop(entryId: string): Promise<void> {
    this.#letters.delete(entryId);
    await this.#parts.box.remove(entryId);
    this.#parts.onChange([...this.#letters.values()]);
  }
}
