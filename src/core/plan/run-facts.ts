import { painZone } from "../diary/pain-zone.ts";
import { dayNumber } from "../load/calendar.ts";
import { type Diary, diaryOf, type PlanInput } from "./plan-input.ts";
import { type PainColour, painAround, painColour } from "./session-colour.ts";
import type { SessionLog, SessionOfDay } from "./session-plan.ts";

/** What was run or walked on a day; `told`: a red run that only the safety screen tells of. */
export interface MovedDay {
  /** Day number. */
  readonly day: number;
  readonly kind: "run" | "walk" | "told";
  /** Of runs: kilometres of the longest single run, and of all of them; absent when not known. */
  readonly longestKm?: number;
  readonly sumKm?: number;
  readonly minutes?: number;
  readonly colour: PainColour;
  /** True of a run with pain above 5 of 10 during it, or with a limp: it stops running until walking is comfortable. */
  readonly isStop: boolean;
}

/** Least walk that counts as one, min: the walk before the first run (threshold `return-walk-minutes`). */
const walkMinutes = 30;

/**
 * Days on which the runner ran or walked, the oldest first, up to today: from the runs on record, the logged sessions and the
 * check-ins together. A day told of in several ways is one day.
 */
export function movedDays(input: Pick<PlanInput, "today" | "load" | "sessions" | "checkIns">): readonly MovedDay[] {
  const today = dayNumber(input.today);
  const diary = diaryOf(input.checkIns);
  const runs = runParts(input, diary);
  const ran = [...runs].map(([day, parts]) => ranOn(day, parts, diary));
  const walked = [...walkLogs(input.sessions)].flatMap(([day, logs]): readonly MovedDay[] =>
    runs.has(day) ? [] : [{ day, kind: "walk", colour: colourOf(day, logs, diary), isStop: false }],
  );
  return [...ran, ...walked].filter(({ day }) => day <= today).toSorted((a, b) => a.day - b.day);
}

/** Walks by day; two of one day are one day's walk. */
function walkLogs(sessions: readonly SessionOfDay[]): ReadonlyMap<number, readonly SessionLog[]> {
  const walks = new Map<number, SessionLog[]>();
  for (const { day, log } of sessions) {
    if (log.kind !== "walk" || log.skipped !== undefined || (log.minutes ?? 0) < walkMinutes) continue;
    const number = dayNumber(day);
    walks.set(number, [...(walks.get(number) ?? []), log]);
  }
  return walks;
}

/** Everything told of the runs of each day on which the runner ran. */
function runParts(
  { load, sessions }: Pick<PlanInput, "load" | "sessions">,
  diary: Diary,
): ReadonlyMap<number, RunParts> {
  const runs = new Map<number, RunParts>();
  const runOn = (day: number): RunParts => {
    const run = runs.get(day) ?? { recorded: [], logged: [], logs: [], minutes: 0 };
    runs.set(day, run);
    return run;
  };
  for (const { day, distanceM, minutes = 0 } of load?.runs ?? []) {
    const run = runOn(dayNumber(day));
    run.minutes += minutes;
    if (distanceM !== undefined) run.recorded.push(distanceM / 1000);
  }
  for (const [day, { ran }] of diary) if (ran === true) runOn(day);
  for (const { day, log } of sessions) {
    if (log.kind === "run" && log.skipped === undefined) addLog(runOn(dayNumber(day)), log);
  }
  return runs;
}

interface RunParts {
  readonly recorded: number[];
  readonly logged: number[];
  readonly logs: SessionLog[];
  minutes: number;
}

function addLog(run: RunParts, log: SessionLog): void {
  run.logs.push(log);
  if (log.km !== undefined) run.logged.push(log.km);
}

/** Kilometres on record stand before those that were logged: both tell of the same run. */
function ranOn(day: number, { recorded, logged, logs, minutes }: RunParts, diary: Diary): MovedDay {
  const km = recorded.length > 0 ? recorded : logged;
  const loggedMinutes = logs.reduce((sum, log) => sum + (log.minutes ?? 0), 0);
  const known = minutes > 0 ? minutes : loggedMinutes;
  return {
    day,
    kind: "run",
    colour: colourOf(day, logs, diary),
    isStop: isStopOn(day, logs, diary),
    ...(km.length === 0 ? {} : { longestKm: Math.max(...km), sumKm: km.reduce((sum, one) => sum + one, 0) }),
    ...(known === 0 ? {} : { minutes: known }),
  };
}

function isStopOn(day: number, logs: readonly SessionLog[], diary: Diary): boolean {
  const own = diary.get(day)?.run;
  const during = worst([own?.during, ...logs.map(({ painDuring }) => painDuring)]);
  return own?.limped === true || (during !== undefined && painZone(during) === "red");
}

/** The worst of what the log and the check-in tell. */
function colourOf(day: number, logs: readonly SessionLog[], diary: Diary): PainColour {
  const own = diary.get(day)?.run;
  const during = worst([own?.during, ...logs.map(({ painDuring }) => painDuring)]);
  const after = worst([own?.after, ...logs.map(({ painAfter }) => painAfter)]);
  return painColour({
    ...painAround(diary, day),
    ...(during === undefined ? {} : { during }),
    ...(after === undefined ? {} : { after }),
  });
}

function worst(pains: readonly (number | undefined)[]): number | undefined {
  const told = pains.filter((pain) => pain !== undefined);
  return told.length === 0 ? undefined : Math.max(...told);
}
