import type { Handlers } from "./serve-endpoints.ts";

type RunEndpoint =
  | ("load" | "run" | "streams" | "eraseRun" | "eraseRuns" | "makeSample" | "markNoData" | "unmarkNoData")
  | ("shoes" | "saveShoe" | "removeShoe" | "changeShoe" | "removeShoeChange");

/** Answers about runs, shoes and days without data. */
export const runHandlers: Handlers<RunEndpoint> = {
  load: async ({ access, query }) => (await access.readable()).load(query.today),
  run: async ({ access, params }) => (await access.readable()).run(params.run),
  streams: async ({ access, params }) => (await access.readable()).streams(params.run),
  eraseRun: async ({ access, params }) => ((await access.own.eraseRun(access.runner, params.run)) ? "done" : undefined),
  eraseRuns: async ({ access }) => {
    await access.own.eraseRuns(access.runner);
    return "done";
  },
  makeSample: async ({ access, query }) => {
    if (access.runner !== "sample") return undefined;
    await access.own.makeSample(query.today);
    return "done";
  },
  markNoData: async ({ access, body }) => {
    await access.own.setNoData(access.runner, body, true);
    return "done";
  },
  unmarkNoData: async ({ access, body }) => {
    await access.own.setNoData(access.runner, body, false);
    return "done";
  },
  shoes: async ({ access }) => (await access.readable()).shoes(),
  saveShoe: async ({ access, body }) => {
    await access.own.saveShoe(access.runner, body);
    return access.own.shoes(access.runner);
  },
  removeShoe: async ({ access, params }) => {
    const isGone = await access.own.removeShoe(access.runner, params.shoe);
    return isGone ? access.own.shoes(access.runner) : undefined;
  },
  changeShoe: async ({ access, body }) => {
    const isSet = await access.own.changeShoe(access.runner, body);
    return isSet ? access.own.shoes(access.runner) : undefined;
  },
  removeShoeChange: async ({ access, params }) => {
    const isGone = await access.own.removeShoeChange(access.runner, params.day);
    return isGone ? access.own.shoes(access.runner) : undefined;
  },
};
