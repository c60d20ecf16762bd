import type { Context } from "hono";
import { UploadError } from "#app/runner-data/upload-folder.ts";
import { refuse } from "../refuse.ts";
import type { Handlers } from "./serve-endpoints.ts";

type ImportEndpoint = "storeState" | "uploadFile" | "startImport" | "imports" | "importState" | "stopImport";

/** Answers about the store and about imports: a file is sent on its own, then an import of files is started and followed. */
export const importHandlers: Handlers<ImportEndpoint> = {
  storeState: ({ access }) => access.own.state(),
  uploadFile: async ({ access, query, context }) => {
    const { body } = context.req.raw;
    if (body === null) {
      return refuse(context, "bad-request", { message: "The file is empty.", fix: "Copy it from the watch again." });
    }
    try {
      return await access.own.receive(query.name, body);
    } catch (error) {
      if (error instanceof UploadError) return refuse(context, error.code, { message: error.message, fix: error.fix });
      throw error;
    }
  },
  startImport: async ({ access, body, context }) => {
    const state = await access.own.startImport(body.uploadIds);
    if (state !== undefined) return state;
    return refuse(context, "not-found", { message: "A file to import is no longer there.", fix: "Send it again." });
  },
  imports: async ({ access }) => ({ imports: [...(await access.own.imports.states())] }),
  importState: async ({ access, params, context }) =>
    (await access.own.imports.state(params.import)) ?? noImport(context),
  stopImport: async ({ access, params, context }) =>
    (await access.own.imports.stop(params.import)) ? "done" : noImport(context),
};

function noImport(context: Context): Response {
  return refuse(context, "not-found", { message: "There is no such import.", fix: "Reload the page." });
}
