import type { CheckInOfDay } from "../diary/check-in.ts";
import type { SessionKind, SessionOfDay } from "../plan/session-plan.ts";
import { strengthBlock } from "../plan/work-done.ts";
import type { HandoverTrial } from "./handover.ts";
import { type HandoverRowWords, handoverRowWords } from "./handover-row-words.ts";

export interface WorkRowsFacts {
  readonly sessions: readonly SessionOfDay[];
  readonly checkIns: readonly CheckInOfDay[];
  /** First day of the window, and today. */
  readonly from: string;
  readonly today: string;
}

/** Kinds of sessions that a clinician asks for, in order. */
const kinds = ["strength", "mobility", "walk", "non-impact"] as const satisfies readonly SessionKind[];

/**
 * What was done of the plan within the window: sessions by kind with the highest effort and pain that were told, and what pain did round a
 * block of strength work. It was no trial, so no verdict is given.
 */
export function workRows(
  facts: WorkRowsFacts,
  { work: words }: HandoverRowWords = handoverRowWords,
): readonly HandoverTrial[] {
  const { sessions, from, today } = facts;
  const within = sessions.filter(({ day }) => day >= from && day <= today);
  return kinds.flatMap((kind): readonly HandoverTrial[] => {
    const own = within.filter(({ log }) => log.kind === kind);
    const done = own.filter(({ log }) => log.skipped === undefined);
    const last = done
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
    if (last === undefined) return [];
    const told = [
      words.done(words.kinds[kind], done.length, own.length - done.length),
      ...highest(done, words),
      ...(kind === "strength" ? blockWords(facts, words) : []),
    ];
    return [{ day: last, what: words.row(told), verdict: "cannot-tell" }];
  });
}

type WorkWords = HandoverRowWords["work"];

function highest(done: readonly SessionOfDay[], words: WorkWords): readonly string[] {
  const items = done.flatMap(({ log }) => log.items);
  const efforts = items.flatMap(({ effort }) => effort ?? []);
  const pains = [...items.flatMap(({ pain }) => pain ?? []), ...done.flatMap(({ log }) => log.painDuring ?? [])];
  return [
    ...(efforts.length === 0 ? [] : [words.effort(Math.max(...efforts))]),
    ...(pains.length === 0 ? [] : [words.pain(Math.max(...pains))]),
  ];
}

function blockWords({ sessions, checkIns, today }: WorkRowsFacts, words: WorkWords): readonly string[] {
  const found = strengthBlock({ sessions, checkIns, today }, "legs");
  return found?.pain === undefined ? [] : [words.block(found.weeks, found.pain.before, found.pain.after)];
}
