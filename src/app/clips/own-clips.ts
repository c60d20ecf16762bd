import type { ClipList } from "#contract/clip-schema.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { hasAgreed } from "../ownership/has-agreed.ts";
import type { RunnerDoor } from "../runner-data/runner-door.ts";
import type { ClipOwner, ClipShelf, OpenClip } from "./clip-shelf.ts";

type NewClip = Parameters<ClipShelf["put"]>[1];

/** What a runner does with their films on the server. The access log has a line of each that is kept or erased. */
export class OwnClips {
  readonly #door: RunnerDoor;
  readonly #shelf: ClipShelf;

  constructor(door: RunnerDoor, shelf: ClipShelf) {
    this.#door = door;
    this.#shelf = shelf;
  }

  async list(): Promise<ClipList> {
    return this.#shelf.list(this.#ownerOf(await this.#door.runner("own")));
  }

  /** False, and nothing kept, while the runner has not agreed that films are kept here. */
  async put(clip: NewClip): Promise<boolean> {
    const store = await this.#door.runner("own");
    if (!(await hasAgreed(store, "keep-films-on-server"))) return false;
    await this.#shelf.put(this.#ownerOf(store), clip);
    await note(store, "film-kept");
    return true;
  }

  async open(id: string): Promise<OpenClip | undefined> {
    return this.#shelf.open(this.#ownerOf(await this.#door.runner("own")), id);
  }

  async remove(id: string): Promise<boolean> {
    const store = await this.#door.runner("own");
    const isGone = await this.#shelf.remove(this.#ownerOf(store), id);
    if (isGone) await note(store, "film-erased");
    return isGone;
  }

  async removeAll(): Promise<void> {
    const store = await this.#door.runner("own");
    const films = await this.#shelf.removeAll(this.#ownerOf(store));
    if (films > 0) await note(store, "film-erased", { films });
  }

  #ownerOf({ clips }: RunnerStore): ClipOwner {
    return { runnerId: this.#door.runnerId, clips };
  }
}

async function note(store: RunnerStore, what: string, detail: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await store.log.append({ at: new Date().toISOString(), who: "runner", what, detail });
}
