import {
  type ImportState,
  importStateSchema,
  importStatesSchema,
  type Refusal,
  type RunDetail,
  type RunnerName,
  refusalSchema,
  runDetailSchema,
  type ShoeRequest,
  type Shoes,
  type StoreState,
  shoesSchema,
  storeStateSchema,
  uploadSchema,
} from "#contract/load-api-schema.ts";
import { type LoadReport, loadReportSchema } from "#contract/load-report-schema.ts";
import { unpackStreams } from "#contract/packed-streams.ts";
import type { Schema } from "#contract/schema.ts";
import type { RunStreams } from "#core/load/run-streams.ts";

/** The server said no, or does not answer. Message and fix are for people. */
export class ServerError extends Error {
  readonly code: string;
  readonly fix: string;

  constructor({ code, message, fix }: Refusal) {
    super(message);
    this.name = "ServerError";
    this.code = code;
    this.fix = fix;
  }
}

const noAnswer = {
  code: "no-answer",
  message: "Plumbline's server does not answer.",
  fix: "Start it again with npm start, then reload this page. Nothing that was kept is lost.",
};

async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/api/${path}`, options).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ServerError(noAnswer);
  });
  if (response.ok) return response;
  const refusal = refusalSchema.safeParse(await response.json().catch(() => undefined));
  throw new ServerError(refusal.success ? refusal.data : noAnswer);
}

async function askFor<T>(schema: Schema<T>, path: string, options?: RequestInit): Promise<T> {
  return schema.parse(await (await ask(path, options)).json());
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** Local date of the reader, `YYYY-MM-DD`. */
export function localToday(now: Date = new Date()): string {
  const padded = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}

const run = (runner: RunnerName, id: string): string => `runners/${runner}/runs/${encodeURIComponent(id)}`;

/** What the load pages ask of the server. Every function throws a {@link ServerError}. */
export const loadApi = {
  store: (): Promise<StoreState> => askFor(storeStateSchema, "store"),
  load: (runner: RunnerName): Promise<LoadReport> =>
    askFor(loadReportSchema, `runners/${runner}/load?today=${localToday()}`),
  run: (runner: RunnerName, id: string): Promise<RunDetail> => askFor(runDetailSchema, run(runner, id)),
  streams: async (runner: RunnerName, id: string): Promise<RunStreams> =>
    unpackStreams(await (await ask(`${run(runner, id)}/streams`)).arrayBuffer()),
  eraseRun: async (runner: RunnerName, id: string): Promise<void> => {
    await ask(run(runner, id), { method: "DELETE" });
  },
  eraseRuns: async (runner: RunnerName): Promise<void> => {
    await ask(`runners/${runner}/runs`, { method: "DELETE" });
  },
  eraseAll: async (runner: RunnerName): Promise<void> => {
    await ask(`runners/${runner}`, { method: "DELETE" });
  },
  makeSample: async (): Promise<void> => {
    await ask(`runners/sample?today=${localToday()}`, { method: "PUT" });
  },
  shoes: (runner: RunnerName): Promise<Shoes> => askFor(shoesSchema, `runners/${runner}/shoes`),
  saveShoe: (runner: RunnerName, shoe: ShoeRequest): Promise<Shoes> =>
    askFor(shoesSchema, `runners/${runner}/shoes`, json("PUT", shoe)),
  removeShoe: (runner: RunnerName, id: string): Promise<Shoes> =>
    askFor(shoesSchema, `runners/${runner}/shoes/${id}`, { method: "DELETE" }),
  changeShoe: (runner: RunnerName, day: string, shoeId: string): Promise<Shoes> =>
    askFor(shoesSchema, `runners/${runner}/shoe-changes`, json("PUT", { day, shoeId })),
  removeShoeChange: (runner: RunnerName, day: string): Promise<Shoes> =>
    askFor(shoesSchema, `runners/${runner}/shoe-changes/${day}`, { method: "DELETE" }),
  setNoData: async (runner: RunnerName, range: { from: string; to: string }, isMarked: boolean): Promise<void> => {
    await ask(`runners/${runner}/no-data`, json(isMarked ? "PUT" : "DELETE", range));
  },
  upload: async (file: File, signal: AbortSignal): Promise<string> => {
    const path = `imports/uploads?name=${encodeURIComponent(file.name)}`;
    const { uploadId } = await askFor(uploadSchema, path, { method: "POST", body: file, signal });
    return uploadId;
  },
  startImport: (uploadIds: readonly string[]): Promise<ImportState> =>
    askFor(importStateSchema, "imports", json("POST", { uploadIds })),
  imports: async (): Promise<readonly ImportState[]> => (await askFor(importStatesSchema, "imports")).imports,
  stopImport: async (id: string): Promise<void> => {
    await ask(`imports/${id}`, { method: "DELETE" });
  },
};
