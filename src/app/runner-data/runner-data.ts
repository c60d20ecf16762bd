import type { ImportState, RunnerName, ShoeRequest, Shoes, StoreState } from "#contract/load-api-schema.ts";
import type { EraseReceipt } from "#contract/ownership-schema.ts";
import type { ReminderDoor } from "#contract/record/reminders-entry-schema.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import type { EntryQuery, StoredEntry } from "#store/entries/entry-repository.ts";
import type { ClipShelf } from "../clips/clip-shelf.ts";
import { OwnClips } from "../clips/own-clips.ts";
import { OwnHandoverLinks } from "../handover/handover-links.ts";
import type { OriginalShelf } from "../originals/original-shelf.ts";
import { OwnOriginals } from "../originals/own-originals.ts";
import { OwnRecord } from "../ownership/own-record.ts";
import { calendarName } from "../reminders/calendar-name.ts";
import { ImportDesk } from "./import-desk.ts";
import type { ImportTurns } from "./import-turns.ts";
import { LeftImports } from "./left-imports.ts";
import { RunnerDoor } from "./runner-door.ts";
import type { RunnerImports } from "./runner-imports.ts";
import { enterSampleEntries } from "./sample-entries.ts";
import { enterSampleRuns } from "./sample-runs.ts";
import { StoreClosedError, type StoreDoor } from "./store-door.ts";
import { storedLoad } from "./stored-load.ts";
import { storedRun, storedStreams } from "./stored-run.ts";
import { storedShoes } from "./stored-shoes.ts";
import type { UploadFolder } from "./upload-folder.ts";

interface RunnerDataParts {
  readonly door: StoreDoor;
  readonly runnerId: string;
  /** Where files wait for their import. */
  readonly uploads: UploadFolder;
  /** Films of all runners. */
  readonly shelf: ClipShelf;
  /** Watch files of all runners. */
  readonly originals: OriginalShelf;
  readonly turns: ImportTurns;
  /** Whether imports are left to a worker beside this process. */
  readonly leavesJobs: boolean;
  /** Whether the owner configured a mail server. */
  readonly canMail: boolean;
  /** Told of every fault of ours, with its stack. */
  readonly onFault: (error: Error) => void;
}

/** What the server does with one runner's data: imports, questions and answers. */
export class RunnerData {
  readonly #door: RunnerDoor;
  readonly #uploads: UploadFolder;
  readonly #runnerId: string;
  readonly #canMail: boolean;
  readonly #originalShelf: OriginalShelf;
  readonly imports: RunnerImports;
  readonly record: OwnRecord;
  readonly clips: OwnClips;
  readonly originals: OwnOriginals;
  readonly handoverLinks: OwnHandoverLinks;

  constructor({ door, runnerId, uploads, shelf, originals, turns, leavesJobs, canMail, onFault }: RunnerDataParts) {
    this.#runnerId = runnerId;
    this.#canMail = canMail;
    this.#door = new RunnerDoor(door, runnerId);
    this.#uploads = uploads;
    const jobs = async () => (await door.store()).jobs;
    this.#originalShelf = originals;
    const desk = {
      ...{ runnerId, store: () => this.#door.runner("own"), jobs, uploads, turns, onFault },
      originals: { shelf: originals, runnerId },
    };
    this.imports = leavesJobs ? new LeftImports(desk) : new ImportDesk(desk);
    this.clips = new OwnClips(this.#door, shelf);
    this.originals = new OwnOriginals(this.#door, originals);
    this.handoverLinks = new OwnHandoverLinks(this.#door);
    this.record = new OwnRecord({
      ...{ door: this.#door, uploads: this.#uploads, imports: this.imports, shelf, originals },
    });
  }

  async state(): Promise<StoreState> {
    try {
      const [own, sample] = await Promise.all([this.#door.runner("own"), this.#door.runner("sample")]);
      return { isOpen: true, ownRuns: await own.activities.count(), sampleRuns: await sample.activities.count() };
    } catch (error) {
      if (!(error instanceof StoreClosedError)) throw error;
      return { isOpen: false, message: error.message, fix: error.fix };
    }
  }

  /** The runner's part of a calendar's address, and whether reminders can be sent. */
  reminderDoor(): ReminderDoor {
    return { name: calendarName(this.#runnerId), canMail: this.#canMail };
  }

  receive(name: string, body: ReadableStream<Uint8Array>): ReturnType<UploadFolder["receive"]> {
    return this.#uploads.receive(name, body);
  }

  /** Starts an import of uploads; undefined when one of them is not there. */
  async startImport(uploadIds: readonly string[]): Promise<ImportState | undefined> {
    const paths = await Promise.all(uploadIds.map((id) => this.#uploads.path(id)));
    const found = paths.filter((path) => path !== undefined);
    return found.length < paths.length ? undefined : await this.imports.start(found);
  }

  load = async (runner: RunnerName, today: string) => storedLoad(await this.#door.runner(runner), today);
  run = async (runner: RunnerName, id: string) => storedRun(await this.#door.runner(runner), id);
  streams = async (runner: RunnerName, id: string) => storedStreams(await this.#door.runner(runner), id);

  async eraseRun(runner: RunnerName, id: string): Promise<boolean> {
    const erased = await (await this.#door.runner(runner)).erase.activity(id);
    if (erased === undefined) return false;
    if (runner === "own") await this.#originalShelf.removeFiles(this.#runnerId, erased.fileIds);
    return true;
  }

  async eraseRuns(runner: RunnerName): Promise<void> {
    const store = await this.#door.runner(runner);
    const originals = await this.#originalShelf.removeAll({ runnerId: this.#runnerId, originals: store.originals });
    const rows = await store.erase.runs();
    if (runner === "own") await this.record.note("runs-erased", { rows: { ...rows, originals } });
  }

  /** Takes the sample runner out. */
  async eraseSample(): Promise<EraseReceipt> {
    const rows = await (await this.#door.runner("sample")).erase.everything();
    return {
      schema: "plumbline.erase-receipt/1",
      erasedAt: new Date().toISOString(),
      rows: { ...rows },
      files: 0,
    };
  }

  entries = async (runner: RunnerName, query: EntryQuery) => (await this.#door.runner(runner)).entries.list(query);

  /** Undefined when the entry is there with another kind. */
  async putEntry(runner: RunnerName, entry: StoredEntry): Promise<StoredEntry | undefined> {
    return (await this.#door.runner(runner)).entries.put(entry);
  }

  async makeSample(today: string): Promise<void> {
    const store = await this.#door.enterSample();
    await enterSampleRuns(store, today);
    await enterSampleEntries(store, today);
  }

  async shoes(runner: RunnerName): Promise<Shoes> {
    return storedShoes(await this.#door.runner(runner));
  }

  async saveShoe(runner: RunnerName, { name, startKm, retiredOn, remindAtKm }: ShoeRequest): Promise<void> {
    const { shoes } = await this.#door.runner(runner);
    await shoes.save({
      name,
      startDistanceM: startKm * 1000,
      ...(retiredOn === undefined ? {} : { retiredOn }),
      ...(remindAtKm === undefined ? {} : { remindAtM: remindAtKm * 1000 }),
    });
  }

  async removeShoe(runner: RunnerName, id: string): Promise<boolean> {
    return (await this.#door.runner(runner)).shoes.remove(id);
  }

  /** False when there is no such shoe. */
  async changeShoe(runner: RunnerName, change: { readonly day: string; readonly shoeId: string }): Promise<boolean> {
    const { shoes } = await this.#door.runner(runner);
    const isThere = (await shoes.list()).some(({ id }) => id === change.shoeId);
    if (isThere) await shoes.changeTo(change);
    return isThere;
  }

  async removeShoeChange(runner: RunnerName, day: string): Promise<boolean> {
    return (await this.#door.runner(runner)).erase.shoeChange(day);
  }

  /** Marks every day of a stretch as without data, or takes the marks off. */
  async setNoData(
    runner: RunnerName,
    range: { readonly from: string; readonly to: string },
    isMarked: boolean,
  ): Promise<void> {
    const { noDataDays } = await this.#door.runner(runner);
    const [from, to] = [dayNumber(range.from), dayNumber(range.to)];
    for (let number = from; number <= to; number += 1) {
      const day = dayText(number);
      await (isMarked ? noDataDays.mark({ day }) : noDataDays.unmark(day));
    }
  }
}
