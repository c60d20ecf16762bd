import { createHash } from "node:crypto";
import type { RunnerName } from "#contract/load-api-schema.ts";
import { localRunnerId, type RunnerStore } from "#store/open-store.ts";
import type { StoreDoor } from "./store-door.ts";

/** The generated runner of a machine without accounts, whose runs never mix with anybody's own. */
const localSampleId = "00000000-0000-4000-8000-000000000002";

/** One runner's way into the store: their own record, and the generated sample runner they look at. */
export class RunnerDoor {
  readonly runnerId: string;
  readonly #door: StoreDoor;
  readonly #sampleId: string;

  constructor(door: StoreDoor, runnerId: string) {
    this.#door = door;
    this.runnerId = runnerId;
    this.#sampleId = sampleOf(runnerId);
  }

  /** What is kept about the runner. Throws a StoreClosedError with what to do. */
  async runner(name: RunnerName): Promise<RunnerStore> {
    const store = await this.#door.store();
    return store.runner(name === "own" ? this.runnerId : this.#sampleId);
  }

  /** Enters the sample runner, so that runs can be kept for it. */
  async enterSample(): Promise<RunnerStore> {
    const store = await this.#door.store();
    await store.enterRunner(this.#sampleId);
    return store.runner(this.#sampleId);
  }

  /** Number of the database's newest migration. */
  async version(): Promise<number> {
    return (await this.#door.store()).version;
  }
}

/** Every runner has a sample runner of their own: what one account does with it, no other sees. */
export function sampleOf(runnerId: string): string {
  if (runnerId === localRunnerId) return localSampleId;
  const hash = createHash("sha256").update(`sample runner of ${runnerId}`).digest();
  // Version 8 and variant 10 of RFC 9562: a UUID of the maker's own making.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash
    .toString("hex")
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
