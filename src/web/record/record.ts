import { useEffect, useSyncExternalStore } from "react";
import type { Entry, EntryKind } from "#contract/record/entry-schema.ts";
import { type Known, type NewEntry, RecordKeeper, type Waiting } from "./record-keeper.ts";

const keeper = new RecordKeeper();

/** The runner's entries of a kind, kept up to date. */
export function useEntries<K extends EntryKind>(kind: K): Known<K> {
  useEffect(() => {
    void keeper.open(kind);
  }, [kind]);
  return useSyncExternalStore(keeper.subscribe, () => keeper.known(kind));
}

/** How many entries wait for the server, and what it will not have. */
export function useOutbox(): Waiting {
  return useSyncExternalStore(keeper.subscribe, keeper.waiting);
}

/** Keeps an entry, new or changed; resolves when it is safe on this device. Sending goes on behind it. */
export function keepEntry<K extends EntryKind>(entry: NewEntry<K>): Promise<Entry<K>> {
  return keeper.keep(entry);
}

/** Something under way that is not an entry yet, as it was left on this device. */
export function readAside(name: string): Promise<unknown> {
  return keeper.readAside(name);
}

/** Lays something under way aside on this device, sealed; null forgets it. */
export function layAside(name: string, value: unknown): Promise<void> {
  return keeper.layAside(name, value);
}

/** Sends what waits. True when nothing that could be sent is left. */
export function sendWaiting(): Promise<boolean> {
  return keeper.flush();
}

/** Forgets everything of the record on this device: what was seen, what waits, and the key. */
export function eraseOnDevice(): Promise<void> {
  return keeper.erase();
}

/** The id of the one entry of a kind and day, the same on every device, so that two devices change one entry. */
export async function idOfDay(kind: EntryKind, day: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${kind} ${day}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 16);
  // Version 8 and variant 10 of RFC 9562: a UUID of the maker's own making.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
