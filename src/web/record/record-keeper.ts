import type { Entry, EntryBody, EntryKind } from "#contract/record/entry-schema.ts";
import { ownDatabase } from "../account/here.ts";
import { ServerError } from "../shell/ask-server.ts";
import { call } from "../shell/call-server.ts";
import { words } from "../shell/shell-words.ts";
import { type DeviceVault, openVault } from "./device-vault.ts";
import { type Letter, Outbox, type SendOutcome } from "./outbox.ts";
import { shownRunner } from "./shown-runner.ts";

/** What is known of one kind of entry. */
export interface Known<K extends EntryKind> {
  /** `closed`: neither the server nor this device can tell. */
  readonly state: "waiting" | "ready" | "closed";
  /** The newest day first. */
  readonly entries: readonly Entry<K>[];
  readonly message?: string;
  readonly fix?: string;
}

/** A new entry, or a change of one. */
export interface NewEntry<K extends EntryKind> {
  /** Of the entry that is changed; left out for a new one. */
  readonly id?: string;
  readonly kind: K;
  readonly day: string;
  readonly body: EntryBody<K> | null;
}

/** How what was kept is on its way. */
export interface Waiting {
  readonly letters: number;
  /** What the server will not have, in its words. */
  readonly refused: readonly string[];
}

/** Time until a server that was away is asked again, ms: doubled each time up to the second. */
const askAgainMs = [2_000, 60_000] as const;

const nothingKnown: Known<never> = { state: "waiting", entries: [] };
const nothingWaits: Waiting = { letters: 0, refused: [] };

/**
 * The record as this device sees it: what the server has, with what is still on its way laid over it. Everything kept is on the
 * device first and sent behind it.
 */
export class RecordKeeper {
  #waiting: Waiting = nothingWaits;
  readonly #vault: Promise<DeviceVault> = ownDatabase("plumbline-record").then(openVault);
  readonly #listeners = new Set<() => void>();
  readonly #known = new Map<EntryKind, Known<EntryKind>>();
  readonly #served = new Map<EntryKind, ReadonlyMap<string, Entry>>();
  readonly #outbox: Promise<Outbox>;
  #letters: readonly Letter[] = [];
  #retryMs: number = askAgainMs[0];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#outbox = this.#vault.then(
      ({ letters }) =>
        new Outbox({
          box: letters,
          send,
          onKept: (entry) => this.#takeOver(entry),
          onChange: (waiting) => this.#setLetters(waiting),
        }),
    );
    window.addEventListener("online", () => void this.flush());
    document.addEventListener("visibilitychange", () => void this.flush());
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  waiting = (): Waiting => this.#waiting;

  known<K extends EntryKind>(kind: K): Known<K> {
    return (this.#known.get(kind) ?? nothingKnown) as Known<K>;
  }

  /** Learns what there is of a kind: first from this device, then from the server. */
  async open(kind: EntryKind): Promise<void> {
    const vault = await this.#vault;
    await (await this.#outbox).letters();
    if (!this.#served.has(kind)) {
      const seen = await vault.read(kind).catch(() => undefined);
      if (Array.isArray(seen)) this.#setServed(kind, seen as readonly Entry[]);
    }
    await this.flush();
    try {
      const { entries } = await call("entries", { params: { runner: shownRunner() }, query: { kind } });
      this.#setServed(kind, entries as readonly Entry[]);
      await vault.write(kind, entries).catch(() => undefined);
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      if (this.#served.has(kind)) return;
      const { message, fix } = error;
      const isOffline = error.code === "no-answer" && this.#own(kind).length > 0;
      this.#known.set(kind, { state: isOffline ? "ready" : "closed", entries: this.#own(kind), message, fix });
      this.#tell();
    }
  }

  /** Keeps an entry; resolves when it is safe. Throws a ServerError where only the server could keep it and is away. */
  async keep<K extends EntryKind>({ id = crypto.randomUUID(), kind, day, body }: NewEntry<K>): Promise<Entry<K>> {
    const before = this.#letters.find(({ entry }) => entry.id === id)?.entry ?? this.#served.get(kind)?.get(id);
    const revision = (before?.revision ?? 0) + 1;
    const entry: Entry<K> = { id, kind, day, revision, madeAt: new Date().toISOString(), body };
    const [vault, outbox] = [await this.#vault, await this.#outbox];
    await outbox.post(entry);
    if (vault.isLasting) void this.flush();
    else if (!(await this.flush())) throw new ServerError(keptNowhere);
    return entry;
  }

  /** Sends what waits. True when nothing that could be sent is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    const isDone = await (await this.#outbox).flush();
    const [first, last] = askAgainMs;
    this.#retryMs = isDone ? first : Math.min(last, 2 * this.#retryMs);
    if (!isDone) this.#timer = setTimeout(() => void this.flush(), this.#retryMs);
    return isDone;
  }

  /** Something under way that is not an entry yet, as it was left on this device; undefined when there is nothing. */
  async readAside(name: string): Promise<unknown> {
    return await (await this.#vault).read(`aside ${name}`).catch(() => undefined);
  }

  /** Lays something under way aside on this device, sealed. Null forgets it. */
  async layAside(name: string, value: unknown): Promise<void> {
    await (await this.#vault).write(`aside ${name}`, value).catch(() => undefined);
  }

  /** Forgets everything of the record on this device. */
  async erase(): Promise<void> {
    await (await this.#outbox).forget();
    await (await this.#vault).erase();
    for (const kind of [...this.#known.keys()]) this.#setServed(kind, []);
  }

  async #takeOver(entry: Entry): Promise<void> {
    const served = new Map(this.#served.get(entry.kind));
    served.set(entry.id, entry);
    this.#setServed(entry.kind, [...served.values()]);
    await (await this.#vault).write(entry.kind, [...served.values()]).catch(() => undefined);
  }

  #setServed(kind: EntryKind, entries: readonly Entry[]): void {
    this.#served.set(kind, new Map(entries.map((entry) => [entry.id, entry])));
    this.#known.set(kind, { state: "ready", entries: this.#own(kind) });
    this.#tell();
  }

  #setLetters(letters: readonly Letter[]): void {
    this.#letters = letters;
    this.#waiting = {
      letters: letters.length,
      refused: letters.flatMap(({ refused }) => (refused === undefined ? [] : [refused])),
    };
    for (const kind of new Set([...this.#known.keys(), ...letters.map(({ entry }) => entry.kind)])) {
      const { state } = this.known(kind);
      this.#known.set(kind, { state: state === "closed" ? "ready" : state, entries: this.#own(kind) });
    }
    this.#tell();
  }

  /** What the server has of a kind with what is on its way, without what was taken back. */
  #own(kind: EntryKind): readonly Entry[] {
    const entries = new Map(this.#served.get(kind));
    for (const { entry } of this.#letters) if (entry.kind === kind) entries.set(entry.id, entry);
    return [...entries.values()]
      .filter(({ body }) => body !== null)
      .toSorted((a, b) => compare(b.day, a.day) || compare(b.madeAt, a.madeAt));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const keptNowhere = {
  code: "no-answer",
  message: words.keptNowhere,
  fix: words.keptNowhereFix,
};

async function send({ id, ...request }: Entry): Promise<SendOutcome> {
  try {
    const { entry } = await call("putEntry", { params: { runner: shownRunner(), entry: id }, body: request });
    return { kind: "kept", entry: entry as Entry };
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    const isForGood = ["bad-request", "too-large-upload", "not-found"].includes(error.code);
    return isForGood ? { kind: "refused", message: error.message } : { kind: "away" };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
