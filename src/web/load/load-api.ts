import {
  type ImportState,
  importStateSchema,
  importStatesSchema,
  type RunDetail,
  type RunnerName,
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
import type { RunStreams } from "#core/load/run-streams.ts";
import { ask, askFor, json } from "../shell/ask-server.ts";
import { localToday } from "../shell/local-today.ts";

const run = (runner: RunnerName, id: string): string => `runners/${runner}/runs/${encodeURIComponent(id)}`;

/** What the load pages ask of the server. Every function throws a ServerError. */
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
