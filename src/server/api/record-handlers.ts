import type { Context } from "hono";
import { ExportError } from "#app/ownership/export-error.ts";
import { entryDayProblem } from "#contract/record/entry-day.ts";
import { checkEntryBody } from "#contract/record/entry-schema.ts";
import { refuse } from "../refuse.ts";
import type { Handlers } from "./serve-endpoints.ts";

type RecordEndpoint =
  | "entries"
  | "putEntry"
  | "exportRecord"
  | "restoreRecord"
  | "eraseRecord"
  | "accessLog"
  | "reminderDoor"
  | "originals"
  | "eraseOriginals";

/** Answers about what the runner told, and about the record as a whole. */
export const recordHandlers: Handlers<RecordEndpoint> = {
  entries: async ({ access, query: { kind, from, to } }) => {
    const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return { entries: (await (await access.readable()).entries({ kind, ...days })) as never };
  },
  putEntry: async ({ access, params, body, context }) => {
    // What is taken back may be of any day: it leaves.
    const day = body.body === null ? undefined : entryDayProblem(body.kind, body.day, Date.now());
    if (day !== undefined) return wrongDay(context, day);
    const checked = checkEntryBody(body.kind, body.body);
    if ("problem" in checked) return wrongBody(context, checked.problem);
    const entry = await access.own.putEntry(access.runner, { id: params.entry, ...body, body: checked.body });
    return entry === undefined ? wrongBody(context, "an entry keeps its kind") : { entry: entry as never };
  },
  exportRecord: async ({ access, context }) => {
    const name = `plumbline-record-${new Date().toISOString().slice(0, 10)}.zip`;
    context.header("content-disposition", `attachment; filename="${name}"`);
    return access.own.record.export();
  },
  restoreRecord: async ({ access, params, context }) => {
    try {
      const restored = await access.own.record.restore(params.upload);
      return restored ?? fileIsGone(context);
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      return refuse(context, "bad-request", { message: error.message, fix: error.fix });
    }
  },
  eraseRecord: ({ access }) => (access.runner === "own" ? access.own.record.erase() : access.own.eraseSample()),
  reminderDoor: async ({ access }) => access.own.reminderDoor(),
  originals: ({ access }) => access.own.originals.summary(),
  eraseOriginals: async ({ access }) => {
    await access.own.originals.removeAll();
    return "done";
  },
  accessLog: ({ access }) => access.own.record.log(),
};

function fileIsGone(context: Context): Response {
  return refuse(context, "not-found", { message: "The file is no longer there.", fix: "Choose it again." });
}

function wrongDay(context: Context, problem: string): Response {
  return refuse(context, "bad-request", {
    message: `This cannot be kept: ${problem}.`,
    fix: "Check the day, and the date of this device.",
  });
}

function wrongBody(context: Context, problem: string): Response {
  return refuse(context, "bad-request", {
    message: `This cannot be kept: ${problem}.`,
    fix: "Reload the page; what was typed stays on this device.",
  });
}
