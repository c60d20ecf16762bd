import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { RunnerData } from "#app/runner-data/runner-data.ts";
import {
  daySchema,
  noDataRequestSchema,
  type RunnerName,
  runnerNameSchema,
  shoeChangeSchema,
  shoeRequestSchema,
} from "#contract/load-api-schema.ts";
import { readBody } from "./read-json.ts";
import { refuse } from "./report-routes.ts";

/** Most bytes of a request that is typed, not a file. */
const mostTypedBytes = 64 * 1024;

/** Routes of what is kept of a runner: the load report, single runs, shoes, days without data, and erasing. */
export function loadRoutes(data: RunnerData): Hono {
  const routes = new Hono();
  routes.use("/:runner/*", bodyLimit({ maxSize: mostTypedBytes, onError: tooMuchTyped }));
  routes.get("/:runner/load", (context) =>
    withRunner(context, async (runner) => {
      const today = daySchema.safeParse(context.req.query("today"));
      if (!today.success) return wrongDay(context);
      return context.json(await data.load(runner, today.data), 200, { "cache-control": "no-store" });
    }),
  );
  addRunRoutes(routes, data);
  addShoeRoutes(routes, data);
  routes.put("/:runner/no-data", (context) => markDays(context, data, true));
  routes.delete("/:runner/no-data", (context) => markDays(context, data, false));
  routes.delete("/:runner", (context) =>
    withRunner(context, async (runner) => {
      if (runner === "own") return context.json(await data.record.erase(), 200, { "cache-control": "no-store" });
      await data.eraseSample();
      return context.body(null, 204);
    }),
  );
  routes.put("/:runner", async (context) => {
    if (context.req.param("runner") !== "sample") return nothingHere(context);
    const today = daySchema.safeParse(context.req.query("today"));
    if (!today.success) return wrongDay(context);
    await data.makeSample(today.data);
    return context.body(null, 204);
  });
  return routes;
}

function tooMuchTyped(context: Context): Response {
  return refuse(context, "too-large-upload", {
    message: "This is more than can be kept at once: the most is 64 KB.",
    fix: "Shorten the note.",
  });
}

function addRunRoutes(routes: Hono, data: RunnerData): void {
  routes.delete("/:runner/runs", (context) =>
    withRunner(context, async (runner) => {
      await data.eraseRuns(runner);
      return context.body(null, 204);
    }),
  );
  routes.get("/:runner/runs/:id", (context) =>
    withRunner(context, async (runner) => {
      const run = await data.run(runner, context.req.param("id") ?? "");
      return run === undefined ? nothingHere(context) : context.json(run, 200, { "cache-control": "no-store" });
    }),
  );
  routes.get("/:runner/runs/:id/streams", (context) =>
    withRunner(context, async (runner) => {
      const bytes = await data.streams(runner, context.req.param("id") ?? "");
      if (bytes === undefined) return nothingHere(context);
      return context.body(bytes, 200, { "content-type": "application/octet-stream", "cache-control": "no-store" });
    }),
  );
  routes.delete("/:runner/runs/:id", (context) =>
    withRunner(context, async (runner) => {
      const isErased = await data.eraseRun(runner, context.req.param("id") ?? "");
      return isErased ? context.body(null, 204) : nothingHere(context);
    }),
  );
}

function addShoeRoutes(routes: Hono, data: RunnerData): void {
  routes.get("/:runner/shoes", (context) =>
    withRunner(context, async (runner) => context.json(await data.shoes(runner), 200, { "cache-control": "no-store" })),
  );
  routes.put("/:runner/shoes", (context) =>
    withRunner(context, async (runner) => {
      const body = await readBody(context, shoeRequestSchema);
      if ("refusal" in body) return body.refusal;
      await data.saveShoe(runner, body.value);
      return context.json(await data.shoes(runner));
    }),
  );
  routes.delete("/:runner/shoes/:id", (context) =>
    withRunner(context, async (runner) => {
      const isGone = await data.removeShoe(runner, context.req.param("id") ?? "").catch(() => false);
      return isGone ? context.json(await data.shoes(runner)) : nothingHere(context);
    }),
  );
  routes.put("/:runner/shoe-changes", (context) =>
    withRunner(context, async (runner) => {
      const body = await readBody(context, shoeChangeSchema);
      if ("refusal" in body) return body.refusal;
      const isSet = await data.changeShoe(runner, body.value);
      return isSet ? context.json(await data.shoes(runner)) : nothingHere(context);
    }),
  );
  routes.delete("/:runner/shoe-changes/:day", (context) =>
    withRunner(context, async (runner) => {
      const day = daySchema.safeParse(context.req.param("day"));
      if (!day.success) return wrongDay(context);
      const isGone = await data.removeShoeChange(runner, day.data);
      return isGone ? context.json(await data.shoes(runner)) : nothingHere(context);
    }),
  );
}

function markDays(context: Context, data: RunnerData, isMarked: boolean): Promise<Response> {
  return withRunner(context, async (runner) => {
    const body = await readBody(context, noDataRequestSchema);
    if ("refusal" in body) return body.refusal;
    await data.setNoData(runner, body.value, isMarked);
    return context.body(null, 204);
  });
}

/** Answers for the runner of the address; there are two, and the others are nowhere. */
export async function withRunner(
  context: Context,
  answer: (runner: RunnerName) => Promise<Response>,
): Promise<Response> {
  const runner = runnerNameSchema.safeParse(context.req.param("runner"));
  return runner.success ? answer(runner.data) : nothingHere(context);
}

/** The answer to what is not there. */
export function nothingHere(context: Context): Response {
  return refuse(context, "not-found", {
    message: "There is nothing at this address.",
    fix: "It may have been erased: go back to your runs and reload.",
  });
}

/** The answer to a day that is none. */
export function wrongDay(context: Context): Response {
  return refuse(context, "bad-request", {
    message: "The day is missing or no date.",
    fix: "Write it as 2026-05-31.",
  });
}
