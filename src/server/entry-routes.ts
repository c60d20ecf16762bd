import { type Context, Hono } from "hono";
import {
  checkEntryBody,
  entryIdSchema,
  entryKindSchema,
  entryPeriodSchema,
  entryRequestSchema,
} from "#contract/record/entry-schema.ts";
import { nothingHere, withRunner, wrongDay } from "./load-routes.ts";
import { readBody } from "./read-json.ts";
import { refuse } from "./report-routes.ts";

/** Routes of what the runner tells: every entry of a kind, and keeping one. */
export function entryRoutes(): Hono {
  const routes = new Hono();
  routes.get("/:runner/entries", (context) =>
    withRunner(context, async (runner) => {
      const kind = entryKindSchema.safeParse(context.req.query("kind"));
      if (!kind.success) return nothingHere(context);
      const days = entryPeriodSchema.safeParse({ from: context.req.query("from"), to: context.req.query("to") });
      if (!days.success) return wrongDay(context);
      const { from, to } = days.data;
      const query = { kind: kind.data, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      const entries = await context.var.data.entries(runner, query);
      return context.json({ entries }, 200, { "cache-control": "no-store" });
    }),
  );
  routes.put("/:runner/entries/:id", (context) =>
    withRunner(context, async (runner) => {
      const id = entryIdSchema.safeParse(context.req.param("id"));
      if (!id.success) return nothingHere(context);
      const request = await readBody(context, entryRequestSchema);
      if ("refusal" in request) return request.refusal;
      const checked = checkEntryBody(request.value.kind, request.value.body);
      if ("problem" in checked) return wrongBody(context, checked.problem);
      const entry = await context.var.data.putEntry(runner, { id: id.data, ...request.value, body: checked.body });
      return entry === undefined ? wrongBody(context, "an entry keeps its kind") : context.json({ entry });
    }),
  );
  return routes;
}

function wrongBody(context: Context, problem: string): Response {
  return refuse(context, "bad-request", {
    message: `This cannot be kept: ${problem}.`,
    fix: "Reload the page; what was typed stays on this device.",
  });
}
