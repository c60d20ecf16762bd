import { Worker } from "node:worker_threads";
import type { EngineAnswer, EngineFault, EngineGreeting, EngineRequest } from "./engine-messages.ts";

/** What a query gave. */
export interface EngineResult {
  readonly rows: readonly unknown[];
  readonly affectedRows?: number;
}

/** What PostgreSQL said against a query; `code` is its own five letters. */
export class EngineError extends Error {
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly constraint: string | undefined;

  constructor({ message, code, detail, constraint }: EngineFault) {
    super(message);
    this.name = "EngineError";
    this.code = code;
    this.detail = detail;
    this.constraint = constraint;
  }
}

interface Waiting {
  readonly resolve: (result: EngineResult) => void;
  readonly reject: (error: Error) => void;
}

/** The embedded engine on its own thread, seen from this one. Queries are answered in the order in which they are asked. */
export class EngineClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #ended: Error | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Starts the engine over a folder that holds a database. */
  static async open(folder: string): Promise<EngineClient> {
    const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), { workerData: { folder } });
    const client = new EngineClient(worker);
    await new Promise<void>((resolve, reject) => {
      worker.once("message", (greeting: EngineGreeting) => {
        if (greeting.isOpen) resolve();
        else reject(new Error(`The embedded database does not open: ${greeting.message}`));
      });
      worker.once("error", reject);
    });
    worker.on("message", (answer: EngineAnswer) => client.#take(answer));
    worker.on("error", (error: Error) => client.#end(error));
    worker.on("exit", () => client.#end(new Error("The embedded database has ended")));
    // A program with nothing else to do may end; what is committed is on disk.
    worker.unref();
    return client;
  }

  async query(text: string, parameters: readonly unknown[]): Promise<EngineResult> {
    return await this.#ask({ kind: "query", text, parameters });
  }

  /** Ends the engine and its thread once every query before it is answered. */
  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    await this.#ask({ kind: "close", text: "", parameters: [] });
    await this.#worker.terminate();
  }

  async #ask(request: Omit<EngineRequest, "id">): Promise<EngineResult> {
    if (this.#ended !== undefined) throw this.#ended;
    this.#lastId += 1;
    const id = this.#lastId;
    return await new Promise((resolve, reject) => {
      // While somebody waits for an answer the program must not end.
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...request } satisfies EngineRequest);
    });
  }

  #take(answer: EngineAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("fault" in answer) waiting?.reject(new EngineError(answer.fault));
    else waiting?.resolve(answer);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
