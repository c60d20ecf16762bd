import { type DayFacts, nextSteps } from "#core/diary/next-steps.ts";
import { isWeekDue } from "#core/diary/week.ts";
import { untoldParts } from "#core/story/story.ts";
import { useLoad } from "../load/use-load.ts";
import { useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { type Running, useRunning } from "../screen/use-running.ts";
import { localToday } from "../shell/local-today.ts";
import { useRunnersReports } from "../stored/use-stored.ts";
import { useWeeks } from "../week/use-week.ts";

/** Share beyond the longest run of 30 days that the next one may go: the load story's own limit. */
const nextRunShare = 1.1;

/** Everything the first page shows; waiting until the record has answered. */
export function useToday() {
  const running = useRunning();
  const story = useEntries("story");
  const checkIns = useEntries("check-in");
  const tests = useEntries("body-test");
  const { weeks, state: weekState } = useWeeks();
  const { state: load } = useLoad(shownRunner());
  const reports = useRunnersReports();
  const states = [story.state, checkIns.state, weekState, tests.state];
  const closed = [story, checkIns].find(({ state }) => state === "closed");
  if (closed !== undefined) return { kind: "closed", message: closed.message ?? "", fix: closed.fix ?? "" } as const;
  if (running.kind === "waiting" || states.includes("waiting") || reports === undefined || load.kind === "waiting")
    return { kind: "waiting" } as const;
  const told = story.entries[0]?.body ?? {};
  const today = localToday();
  const runs = load.kind === "story" ? load.report.runs.length : 0;
  const facts: DayFacts = {
    safety: safetyOf(running.kind),
    toldWhere: (told.pain?.regions ?? []).length > 0,
    toldRunning: runs > 0 || told.running?.longestKm !== undefined,
    toldStory: untoldParts(told).length <= 1,
    checkedIn: checkIns.entries.some(({ day }) => day === today),
    isWeekDue: isWeekDue(weeks, today) && isOlderThanAWeek(checkIns.entries, today),
    hasFormReport: reports.length > 0,
    bodyTests: tests.entries.length,
  };
  const steps = nextSteps(facts);
  const diary = checkIns.entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, checkIn: body }]));
  return { kind: "ready", running, steps, diary, today, limit: limitOf(load, told.running?.longestKm) } as const;
}

/** How the safety questions stand for what comes next: whoever is held back still films and tests. */
function safetyOf(kind: Exclude<Running["kind"], "waiting">): DayFacts["safety"] {
  if (kind === "held") return "open";
  return kind === "walk-first" ? "locked" : kind;
}

/** How far the next run may go, from the record or from what was told. */
export type RunLimit = { readonly from: "record" | "told"; readonly km: number } | { readonly from: "nothing" };

function limitOf(load: ReturnType<typeof useLoad>["state"], toldKm: number | undefined): RunLimit {
  const recorded = load.kind === "story" ? load.report.nextRun.limitKm : null;
  const isTold = load.kind === "story" && load.report.nextRun.told !== undefined;
  if (recorded !== null) return { from: isTold ? "told" : "record", km: recorded };
  return toldKm === undefined ? { from: "nothing" } : { from: "told", km: nextRunShare * toldKm };
}

function isOlderThanAWeek(entries: readonly { readonly day: string }[], today: string): boolean {
  const first = entries.at(-1)?.day;
  return first !== undefined && Date.parse(today) - Date.parse(first) >= 6 * 86_400_000;
}
