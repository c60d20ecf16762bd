import type { AccessLogReport, EraseReceipt, Restored } from "#contract/ownership-schema.ts";
import { fhirBundle } from "#formats/fhir/fhir-bundle.ts";
import type { RunnerStore } from "#store/open-store.ts";
import type { ClipShelf } from "../clips/clip-shelf.ts";
import type { Originals } from "../originals/original-files.ts";
import type { OriginalShelf } from "../originals/original-shelf.ts";
import type { RunnerDoor } from "../runner-data/runner-door.ts";
import type { RunnerImports } from "../runner-data/runner-imports.ts";
import type { UploadFolder } from "../runner-data/upload-folder.ts";
import type { Films } from "./film-files.ts";
import { readExport } from "./read-export.ts";
import { recordFacts } from "./record-facts.ts";
import { writeExport } from "./write-export.ts";

interface OwnRecordParts {
  readonly door: RunnerDoor;
  readonly uploads: UploadFolder;
  readonly imports: RunnerImports;
  readonly shelf: ClipShelf;
  readonly originals: OriginalShelf;
}

/** Who acts on one's own record, with an account or without. */
const who = "runner";

/** What runners do with their record as a whole: take it away, bring it, erase it, and read who did what with it. */
export class OwnRecord {
  readonly #parts: OwnRecordParts;

  constructor(parts: OwnRecordParts) {
    this.#parts = parts;
  }

  /** The whole record as a zip. The access log has a line of it before the first byte leaves, and one of files that cannot be read. */
  async export(): Promise<ReadableStream<Uint8Array>> {
    const { door } = this.#parts;
    const store = await door.runner("own");
    const madeAt = new Date().toISOString();
    await store.log.append({ at: madeAt, who, what: "record-exported", detail: {} });
    return writeExport({
      ...{ store, films: this.#filmsOf(store), originals: this.#originalsOf(store) },
      ...{ runnerId: door.runnerId, storeVersion: await door.version(), madeAt },
      // How many and no names: the log stays when the files are erased.
      onBroken: async ({ length: files }) => {
        await store.log.append({
          at: new Date().toISOString(),
          who: "plumbline",
          what: "files-left-out",
          detail: { files },
        });
      },
    });
  }

  /** The record as a FHIR R4 bundle; the access log has a line of it. */
  async bundle(): Promise<Record<string, unknown>> {
    const { door } = this.#parts;
    const store = await door.runner("own");
    const madeAt = new Date().toISOString();
    await store.log.append({ at: madeAt, who, what: "record-exported", detail: { as: "fhir" } });
    return { ...fhirBundle(await recordFacts(store, door.runnerId, madeAt)) };
  }

  /** Takes an upload in that is an export; undefined when there is no such upload. Throws an ExportError when it is none. */
  async restore(uploadId: string): Promise<Restored | undefined> {
    const { door, uploads } = this.#parts;
    const path = await uploads.path(uploadId);
    if (path === undefined) return undefined;
    try {
      const store = await door.runner("own");
      const restored = await readExport(path, {
        ...{ store, films: this.#filmsOf(store), originals: this.#originalsOf(store) },
        storeVersion: await door.version(),
      });
      const detail = { madeAt: restored.madeAt, added: restored.added };
      await store.log.append({ at: new Date().toISOString(), who, what: "record-restored", detail });
      return restored;
    } finally {
      await uploads.remove([path]);
    }
  }

  /** Erases everything of the runner: films, watch files, rows, log, running imports and files that wait for theirs. */
  async erase(): Promise<EraseReceipt> {
    const { door, uploads, imports, shelf, originals } = this.#parts;
    await imports.stopAll();
    const store = await door.runner("own");
    const [last] = await store.log.list(1);
    // The keys of films and watch files first: from then on no copy of their files opens.
    const rows = await store.erase.everything();
    await shelf.removeFiles(door.runnerId);
    await originals.removeFiles(door.runnerId);
    return {
      schema: "plumbline.erase-receipt/1",
      erasedAt: new Date().toISOString(),
      rows: { ...rows },
      files: await uploads.removeAll(),
      ...(last === undefined ? {} : { lastLogHash: last.hash }),
    };
  }

  async log(): Promise<AccessLogReport> {
    const { log } = await this.#parts.door.runner("own");
    const brokenAt = await log.brokenAt();
    const lines = (await log.list()).map((line) => ({ ...line, detail: { ...line.detail } }));
    return { lines, ...(brokenAt === undefined ? {} : { brokenAt }) };
  }

  #filmsOf({ clips }: RunnerStore): Films {
    const { shelf, door } = this.#parts;
    return { shelf, owner: { runnerId: door.runnerId, clips } };
  }

  #originalsOf({ originals }: RunnerStore): Originals {
    const { originals: shelf, door } = this.#parts;
    return { shelf, owner: { runnerId: door.runnerId, originals } };
  }

  /** Notes something that was done with the record. */
  async note(what: string, detail: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const { log } = await this.#parts.door.runner("own");
    await log.append({ at: new Date().toISOString(), who, what, detail });
  }
}
