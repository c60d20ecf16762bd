import { handoverRecords } from "#content/handover-records.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { checkEntryBody, type Entry, type EntryKind, entryKinds } from "#contract/record/entry-schema.ts";
import { type RecordPart, sharedPart } from "#core/access/record-part.ts";
import type { Handover } from "#core/handover/handover.ts";
import { makeHandover } from "#core/handover/make-handover.ts";
import { trialRows } from "#core/handover/trial-rows.ts";
import { noNextRun } from "#core/plan/no-next-run.ts";
import { runningNow } from "#core/plan/running-now.ts";
import { collectRecord } from "#core/record/collect-record.ts";
import { changeName } from "#report/handover/change-name-words.ts";
import type { HandoverBlock } from "#report/handover/handover-block.ts";
import { rowWords, unclearWords } from "#report/handover/handover-row-words.ts";
import { loadOfHandover } from "../handover/load-of-handover.ts";
import { corePlanWords } from "../plan/plan-words.ts";
import { coreScreenWords } from "../screen/screen-words.ts";
import { call } from "../shell/call-server.ts";

/** What a runner gave of their record, as it was read. */
export interface SharedRecord {
  readonly today: string;
  readonly entries: SharedEntries;
  readonly load?: LoadReport;
}

export type SharedEntries = { readonly [K in EntryKind]: readonly Entry<K>[] };

/** Which parts of the sheet each part of a record fills. */
const blocksOfPart: Readonly<Record<RecordPart, readonly HandoverBlock["id"][]>> = {
  story: ["new", "safety", "history"],
  pain: ["new", "pain", "scores", "events"],
  "body-tests": ["tests"],
  runs: ["load"],
  form: ["form"],
  plan: ["trials"],
  notes: [],
};

/** Reads the parts that are given, and asks for nothing else. Throws a ServerError. */
export async function readShared(
  runner: string,
  { parts, today }: { readonly parts: readonly RecordPart[]; readonly today: string },
): Promise<SharedRecord> {
  const isGiven = (kind: EntryKind): boolean => {
    const part = sharedPart(kind);
    return part !== undefined && parts.includes(part);
  };
  const read = async (kind: EntryKind) => (isGiven(kind) ? await readKind(runner, kind) : []);
  const lists = await Promise.all(entryKinds.map(async (kind) => [kind, await read(kind)] as const));
  const entries = Object.fromEntries(lists) as unknown as SharedEntries;
  if (!parts.includes("runs")) return { today, entries };
  return { today, entries, load: await call("load", { params: { runner }, query: { today } }) };
}

async function readKind(runner: string, kind: EntryKind): Promise<readonly Entry[]> {
  const { entries } = await call("entries", { params: { runner }, query: { kind } });
  // What a newer or older program wrote in another form is left out.
  return entries.filter(({ body }) => !("problem" in checkEntryBody(kind, body))) as unknown as readonly Entry[];
}

/** The sheet of what was given. */
export function sheetOf({ today, entries, load }: SharedRecord): Handover {
  const { load: _none, ...record } = collectRecord(today, entries, { drifts: [] });
  const runs = load === undefined || load.runs.length === 0 ? {} : { load: loadOfHandover(load) };
  const { checkIns, trials = [], sessions = [], plans = [] } = record;
  const running = runningNow(screenRuleSet, { ...record, sessions }, { screen: coreScreenWords, plan: corePlanWords });
  return makeHandover({ ...record, ...runs }, handoverRecords, {
    noNextRun: noNextRun(running, plans.at(-1)?.plan, corePlanWords),
    trials: trialRows(trials, { checkIns, today, nameOf: changeName, words: rowWords }),
    words: { rows: rowWords, unclear: unclearWords },
  });
}

/** The parts of the sheet that something was given for. */
export function blocksOf(parts: readonly RecordPart[]): readonly HandoverBlock["id"][] {
  return parts.flatMap((part) => blocksOfPart[part]);
}
