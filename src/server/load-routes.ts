import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
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
export function loadRoutes(): Hono {
  const routes = new Hono();
  routes.use("/:runner/*", bodyLimit({ maxSize: mostTypedBytes, onError: tooMuchTyped }));
  routes.get("/:runner/load", (context) =>
    withRunner(context, async (runner) => {
      const today = daySchema.safeParse(context.req.query("today"));
      if (!today.success) return wrongDay(context);
      return context.json(await context.var.data.load(runner, today.data), 200, { "cache-control": "no-store" });
    }),
  );
  addRunRoutes(routes);
  addShoeRoutes(routes);
  routes.put("/:runner/no-data", (context) => markDays(context, true));
  routes.delete("/:runner/no-data", (context) => markDays(context, false));
  routes.delete("/:runner", (context) =>
    withRunner(context, async (runner) => {
      if (runner === "own")
        return context.json(await context.var.data.record.erase(), 200, { "cache-control": "no-store" });
      await context.var.data.eraseSample();
      return context.body(null, 204);
    }),
  );
  routes.put("/:runner", async (context) => {
    if (context.req.param("runner") !== "sample") return nothingHere(context);
    const today = daySchema.safeParse(context.req.query("today"));
    if (!today.success) return wrongDay(context);
    await context.var.data.makeSample(today.data);
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

function addRunRoutes(routes: Hono): void {
  routes.delete("/:runner/runs", (context) =>
    withRunner(context, async (runner) => {
      await context.var.data.eraseRuns(runner);
      return context.body(null, 204);
    }),
  );
  routes.get("/:runner/runs/:id", (context) =>
    withRunner(context, async (runner) => {
      const run = await context.var.data.run(runner, context.req.param("id") ?? "");
      return run === undefined ? nothingHere(context) : context.json(run, 200, { "cache-control": "no-store" });
    }),
  );
  routes.get("/:runner/runs/:id/streams", (context) =>
    withRunner(context, async (runner) => {
      const bytes = await context.var.data.streams(runner, context.req.param("id") ?? "");
      if (bytes === undefined) return nothingHere(context);
      return context.body(bytes, 200, { "content-type": "application/octet-stream", "cache-control": "no-store" });
    }),
  );
  routes.delete("/:runner/runs/:id", (context) =>
    withRunner(context, async (runner) => {
      const isErased = await context.var.data.eraseRun(runner, context.req.param("id") ?? "");
      return isErased ? context.body(null, 204) : nothingHere(context);
    }),
  );
}

function addShoeRoutes(routes: Hono): void {
  routes.get("/:runner/shoes", (context) =>
    withRunner(context, async (runner) =>
      context.json(await context.var.data.shoes(runner), 200, { "cache-control": "no-store" }),
    ),
  );
  routes.put("/:runner/shoes", (context) =>
    withRunner(context, async (runner) => {
      const body = await readBody(context, shoeRequestSchema);
      if ("refusal" in body) return body.refusal;
      await context.var.data.saveShoe(runner, body.value);
      return context.json(await context.var.data.shoes(runner));
    }),
  );
  routes.delete("/:runner/shoes/:id", (context) =>
    withRunner(context, async (runner) => {
      const isGone = await context.var.data.removeShoe(runner, context.req.param("id") ?? "").catch(() => false);
      return isGone ? context.json(await context.var.data.shoes(runner)) : nothingHere(context);
    }),
  );
  routes.put("/:runner/shoe-changes", (context) =>
    withRunner(context, async (runner) => {
      const body = await readBody(context, shoeChangeSchema);
      if ("refusal" in body) return body.refusal;
      const isSet = await context.var.data.changeShoe(runner, body.value);
      return isSet ? context.json(await context.var.data.shoes(runner)) : nothingHere(context);
    }),
  );
  routes.delete("/:runner/shoe-changes/:day", (context) =>
    withRunner(context, async (runner) => {
      const day = daySchema.safeParse(context.req.param("day"));
      if (!day.success) return wrongDay(context);
      const isGone = await context.var.data.removeShoeChange(runner, day.data);
      return isGone ? context.json(await context.var.data.shoes(runner)) : nothingHere(context);
    }),
  );
}

function markDays(context: Context, isMarked: boolean): Promise<Response> {
  return withRunner(context, async (runner) => {
    const body = await readBody(context, noDataRequestSchema);
    if ("refusal" in body) return body.refusal;
    await context.var.data.setNoData(runner, body.value, isMarked);
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
