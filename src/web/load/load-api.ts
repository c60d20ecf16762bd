import type { ImportState, RunDetail, RunnerName, ShoeRequest, Shoes, StoreState } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { unpackStreams } from "#contract/packed-streams.ts";
import type { RunStreams } from "#core/load/run-streams.ts";
import { call } from "../shell/call-server.ts";
import { localToday } from "../shell/local-today.ts";

const asOfToday = () => ({ today: localToday() });

/** What the load pages ask of the server. Every function throws a ServerError. */
export const loadApi = {
  store: (): Promise<StoreState> => call("storeState", {}),
  load: (runner: RunnerName): Promise<LoadReport> => call("load", { params: { runner }, query: asOfToday() }),
  run: (runner: RunnerName, run: string): Promise<RunDetail> => call("run", { params: { runner, run } }),
  streams: async (runner: RunnerName, run: string): Promise<RunStreams> =>
    unpackStreams(await (await call("streams", { params: { runner, run } })).arrayBuffer()),
  eraseRun: (runner: RunnerName, run: string): Promise<void> => call("eraseRun", { params: { runner, run } }),
  eraseRuns: (runner: RunnerName): Promise<void> => call("eraseRuns", { params: { runner } }),
  eraseAll: async (runner: RunnerName): Promise<void> => {
    await call("eraseRecord", { params: { runner } });
  },
  makeSample: (): Promise<void> => call("makeSample", { params: { runner: "sample" }, query: asOfToday() }),
  shoes: (runner: RunnerName): Promise<Shoes> => call("shoes", { params: { runner } }),
  saveShoe: (runner: RunnerName, shoe: ShoeRequest): Promise<Shoes> =>
    call("saveShoe", { params: { runner }, body: shoe }),
  removeShoe: (runner: RunnerName, shoe: string): Promise<Shoes> => call("removeShoe", { params: { runner, shoe } }),
  changeShoe: (runner: RunnerName, day: string, shoeId: string): Promise<Shoes> =>
    call("changeShoe", { params: { runner }, body: { day, shoeId } }),
  removeShoeChange: (runner: RunnerName, day: string): Promise<Shoes> =>
    call("removeShoeChange", { params: { runner, day } }),
  setNoData: (runner: RunnerName, range: { from: string; to: string }, isMarked: boolean): Promise<void> =>
    call(isMarked ? "markNoData" : "unmarkNoData", { params: { runner }, body: range }),
  upload: async (file: File, signal: AbortSignal): Promise<string> =>
    (await call("uploadFile", { query: { name: file.name }, body: file }, { signal })).uploadId,
  startImport: (uploadIds: readonly string[]): Promise<ImportState> =>
    call("startImport", { body: { uploadIds: [...uploadIds] } }),
  imports: async (): Promise<readonly ImportState[]> => (await call("imports", {})).imports,
  stopImport: (id: string): Promise<void> => call("stopImport", { params: { import: id } }),
};
