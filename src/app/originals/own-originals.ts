import type { OriginalsSummary } from "#contract/ownership-schema.ts";
import type { RunnerDoor } from "../runner-data/runner-door.ts";
import type { OriginalShelf } from "./original-shelf.ts";

/** What a runner does with the kept files of their watch. */
export class OwnOriginals {
  readonly #door: RunnerDoor;
  readonly #shelf: OriginalShelf;

  constructor(door: RunnerDoor, shelf: OriginalShelf) {
    this.#door = door;
    this.#shelf = shelf;
  }

  async summary(): Promise<OriginalsSummary> {
    return await (await this.#door.runner("own")).originals.sums();
  }

  /** Destroys all of them; what was read of them stays. The access log has a line of it. */
  async removeAll(): Promise<void> {
    const { originals, log } = await this.#door.runner("own");
    const files = await this.#shelf.removeAll({ runnerId: this.#door.runnerId, originals });
    if (files === 0) return;
    await log.append({ at: new Date().toISOString(), who: "runner", what: "watch-files-erased", detail: { files } });
  }
}
