import { useMemo } from "react";
import { screenRuleSet } from "#content/red-flags.ts";
import { type RunningNow, runningNow } from "#core/plan/running-now.ts";
import { useLoad } from "../load/use-load.ts";
import { corePlanWords } from "../plan/plan-words.ts";
import { useEntries } from "../record/record.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { localToday } from "../shell/local-today.ts";
import { runsOfReport } from "./runs-of-report.ts";
import { coreScreenWords } from "./screen-words.ts";
import { checkInsOf, useSafety } from "./use-safety.ts";

/** How running stands; while that is not known, or is not to be known now, nothing is said either way. */
export type Running = { readonly kind: "waiting" } | RunningNow;

/** How running stands by the newest safety screen and the runs, walks and check-ins since. */
export function useRunning(): Running {
  const safety = useSafety();
  const checkIns = useEntries("check-in");
  const sessions = useEntries("session");
  const { state: load } = useLoad(shownRunner());
  const isWaiting =
    safety.state === "waiting" ||
    safety.state === "closed" ||
    checkIns.state === "waiting" ||
    sessions.state === "waiting" ||
    load.kind === "waiting";
  return useMemo((): Running => {
    if (isWaiting) return { kind: "waiting" };
    const screen = safety.state === "screened" ? screenOf(safety) : undefined;
    const told = {
      today: localToday(),
      checkIns: checkInsOf(checkIns.entries),
      sessions: sessions.entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, log: body }])),
      ...(screen === undefined ? {} : { screen }),
      ...(load.kind === "story" ? { load: { runs: runsOfReport(load.report) } } : {}),
    };
    return runningNow(screenRuleSet, told, { screen: coreScreenWords, plan: corePlanWords });
  }, [isWaiting, safety, checkIns, sessions, load]);
}

type Screened = Extract<ReturnType<typeof useSafety>, { state: "screened" }>;

/** The safety screen as the core takes it. */
export function screenOf({ entry, result }: Screened) {
  const { answers = {}, ageYears } = entry.body?.request ?? {};
  const facts = { answers, ...(ageYears === undefined ? {} : { ageYears }) };
  return { day: entry.day, madeAt: entry.madeAt, result, facts };
}
