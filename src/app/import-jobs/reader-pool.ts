import { Worker } from "node:worker_threads";
import type { ExportNotes } from "#core/load/export-notes.ts";
import { ImportError } from "#core/load/import-codes.ts";
import type { NewActivity } from "#store/activities/activity-rows.ts";
import type { FileNames, MemberReader, ReadMember } from "../import/activity-sink.ts";
import { ownBytes, type ReadAnswer, type ReadRequest } from "./read-messages.ts";

/** Reads files on threads of its own. */
export interface ReaderPool extends MemberReader {
  /** The activities of a file this pool has read, ready for the store; in the order of the file's own. */
  readonly prepared: (file: ReadMember["file"]) => readonly NewActivity[];
  readonly close: () => Promise<void>;
}

interface Task {
  readonly request: ReadRequest;
  readonly resolve: (answer: ReadAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Files on their way beyond those being read: being fetched, or waiting to be written, so that no thread waits for its next. */
const ahead = 4;

/** Starts threads that read files. One that dies of a file is replaced, and that file is an ImportError. */
export function startReaders(threads: number): ReaderPool {
  const prepared = new WeakMap<ReadMember["file"], readonly NewActivity[]>();
  const waiting: Task[] = [];
  const lanes = Array.from({ length: threads }, () => new ReadingLane(take));
  for (const lane of lanes) lane.start();

  function take(): Task | undefined {
    return waiting.shift();
  }

  const read = (bytes: Uint8Array, names: FileNames, notes?: ExportNotes): Promise<ReadMember> =>
    new Promise((resolve, reject) => {
      const keep = ({ member, prepared: activities }: ReadAnswer): void => {
        prepared.set(member.file, activities);
        resolve(member);
      };
      waiting.push({ request: { bytes: ownBytes(bytes), names, notes }, resolve: keep, reject });
      lanes.find((lane) => lane.isIdle)?.next();
    });

  return {
    lanes: threads + ahead,
    read,
    prepared: (file) => prepared.get(file) ?? [],
    close: async () => {
      for (const { reject } of waiting.splice(0)) reject(new DOMException("Stopped", "AbortError"));
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

/** One thread and the file it has in hand. */
class ReadingLane {
  readonly #take: () => Task | undefined;
  #worker: Worker | undefined;
  #task: Task | undefined;

  constructor(take: () => Task | undefined) {
    this.#take = take;
  }

  get isIdle(): boolean {
    return this.#task === undefined;
  }

  next(): void {
    this.#task = this.#take();
    if (this.#task === undefined) return;
    const { request } = this.#task;
    this.start().postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  }

  /** Starts the thread ahead of its first file; one that runs goes on. */
  start(): Worker {
    this.#worker ??= this.#startThread();
    return this.#worker;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#task?.reject(new DOMException("Stopped", "AbortError"));
    await worker?.terminate();
  }

  #startThread(): Worker {
    const worker = new Worker(new URL("./read-worker.ts", import.meta.url));
    worker.on("message", (answer: ReadAnswer) => {
      this.#task?.resolve(answer);
      this.next();
    });
    worker.on("error", (error: Error) => {
      const task = this.#task;
      this.#worker = undefined;
      task?.reject(new ImportError("reader-failed", error.message, { cause: error }));
      this.next();
    });
    return worker;
  }
}
