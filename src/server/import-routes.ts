import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { UploadError } from "#app/runner-data/upload-folder.ts";
import { importRequestSchema } from "#contract/load-api-schema.ts";
import { readBody } from "./read-json.ts";
import { refuse } from "./report-routes.ts";

/** Twenty thousand ids. */
const mostRequestBytes = 1024 * 1024;

/** Routes of imports: a file is sent on its own (`POST /uploads?name=`), then an import of uploads is started and followed. */
export function importRoutes(): Hono {
  const routes = new Hono();
  routes.post("/uploads", async (context) => {
    const { body } = context.req.raw;
    if (body === null) {
      return refuse(context, "bad-request", { message: "The file is empty.", fix: "Copy it from the watch again." });
    }
    try {
      return context.json(await context.var.data.receive(context.req.query("name") ?? "file", body), 201);
    } catch (error) {
      if (error instanceof UploadError) return refuse(context, error.code, { message: error.message, fix: error.fix });
      throw error;
    }
  });
  routes.post("/", bodyLimit({ maxSize: mostRequestBytes }), async (context) => {
    const request = await readBody(context, importRequestSchema);
    if ("refusal" in request) return request.refusal;
    const state = await context.var.data.startImport(request.value.uploadIds);
    if (state !== undefined) return context.json(state, 202);
    return refuse(context, "not-found", { message: "A file to import is no longer there.", fix: "Send it again." });
  });
  routes.get("/", (context) =>
    context.json({ imports: context.var.data.imports.states() }, 200, { "cache-control": "no-store" }),
  );
  routes.get("/:id", (context) => {
    const state = context.var.data.imports.state(context.req.param("id"));
    return state === undefined ? noImport(context) : context.json(state, 200, { "cache-control": "no-store" });
  });
  routes.delete("/:id", (context) =>
    context.var.data.imports.stop(context.req.param("id")) ? context.body(null, 204) : noImport(context),
  );
  return routes;
}

function noImport(context: Parameters<typeof refuse>[0]): Response {
  return refuse(context, "not-found", { message: "There is no such import.", fix: "Reload the page." });
}
