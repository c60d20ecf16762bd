import { Hono } from "hono";
import { ExportError } from "#app/ownership/own-record.ts";
import { entryIdSchema } from "#contract/record/entry-schema.ts";
import { refuse } from "./report-routes.ts";

/** Routes of the record as a whole: taking it away, bringing it, and who did what with it. */
export function ownershipRoutes(): Hono {
  const routes = new Hono();
  routes.get("/own/export", async (context) => {
    const stream = await context.var.data.record.export();
    const name = `plumbline-record-${new Date().toISOString().slice(0, 10)}.zip`;
    return context.body(stream, 200, {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    });
  });
  routes.post("/own/restore/:upload", async (context) => {
    const id = entryIdSchema.safeParse(context.req.param("upload"));
    try {
      const restored = id.success ? await context.var.data.record.restore(id.data) : undefined;
      if (restored !== undefined) return context.json(restored);
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      return refuse(context, "bad-request", { message: error.message, fix: error.fix });
    }
    return refuse(context, "not-found", { message: "The file is no longer there.", fix: "Choose it again." });
  });
  routes.get("/own/access-log", async (context) =>
    context.json(await context.var.data.record.log(), 200, { "cache-control": "no-store" }),
  );
  return routes;
}
