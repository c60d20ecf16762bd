import type { RunnerStore } from "#store/open-store.ts";
import type { SealedOriginalRow } from "#store/originals/original-rows.ts";
import { type KeptFile, keptFile } from "../sealed/kept-file.ts";
import { SealedFiles, type SealedPlace } from "../sealed/sealed-files.ts";
import { OriginalKeeper, whatOf } from "./original-keeper.ts";

/** A runner's watch files as the shelf needs them. */
export interface OriginalOwner {
  readonly runnerId: string;
  readonly originals: RunnerStore["originals"];
}

/** Files of runners' watches, sealed as they came. */
export class OriginalShelf {
  readonly #files: SealedFiles;

  constructor(place: SealedPlace) {
    this.#files = new SealedFiles(place, "originals");
  }

  /**
   * What keeps files of a runner from now on; `kept` are those that are there already, by their content. Throws a StoreError when the
   * server's key cannot be used.
   */
  async keeper(runnerId: string, kept: ReadonlyMap<string, SealedOriginalRow> = new Map()): Promise<OriginalKeeper> {
    return new OriginalKeeper({ files: this.#files, serverKey: await this.#files.serverKey(), runnerId, kept });
  }

  /** A file that is whole, or what is wrong with it. */
  async take(runnerId: string, original: SealedOriginalRow): Promise<KeptFile> {
    return await keptFile(() => this.#files.open({ runnerId, what: whatOf(original.contentHash) }, original));
  }

  /** Destroys the keys of all files of a runner, then the files. Gives how many there were. */
  async removeAll({ runnerId, originals }: OriginalOwner): Promise<number> {
    const fileIds = await originals.removeAll();
    await this.#files.remove(runnerId, fileIds);
    return fileIds.length;
  }

  /** Removes files of a runner whose keys are gone already: all of them when they are not named and no import is under way. */
  async removeFiles(runnerId: string, fileIds?: Iterable<string>): Promise<void> {
    await (fileIds === undefined ? this.#files.removeAll(runnerId) : this.#files.remove(runnerId, fileIds));
  }

  /** Removes those of some files that have no row. */
  async removeUnnamed(
    files: ReadonlyMap<string, readonly string[]>,
    originalsOf: (runnerId: string) => OriginalOwner["originals"],
  ): Promise<void> {
    for (const [runnerId, fileIds] of files) {
      const named = await originalsOf(runnerId).fileIds();
      await this.#files.remove(
        runnerId,
        fileIds.filter((fileId) => !named.has(fileId)),
      );
    }
  }

  /** Removes what a process that was killed left behind: nobody can open it. */
  async removeLeftovers(nowMs: number, originalsOf: (runnerId: string) => OriginalOwner["originals"]): Promise<void> {
    await this.#files.removeLeftovers(nowMs, (runnerId) => originalsOf(runnerId).fileIds());
  }
}
