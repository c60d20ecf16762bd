import { isSupported, type PlanInput, planWordsOf } from "./plan-input.ts";
import type { ReturnLevel } from "./plan-library.ts";
import { planNumbers } from "./plan-numbers.ts";
import { kmWords, type PlanWords } from "./plan-words.ts";
import { limitOn, type RunningState } from "./running-state.ts";
import type { PlannedRun } from "./session-plan.ts";
import { type Undated, walk } from "./small-sessions.ts";

/** Share of the longest run that an easy one has, and where runs are bunched on few days. By hand. */
const easyShare = { usual: 0.65, spread: 0.8 } as const;
/** Minutes of a kilometre for the estimate of time; the plan sets no pace. By hand. */
const minutesAKm = 6.5;
/** Above this, distances are told in half kilometres, below in tenths; always rounded down. */
const coarseFromKm = 10;

/** What a run is made from. */
export interface RunRequest {
  /** Day number. */
  readonly day: number;
  readonly isLongest: boolean;
  readonly isEasyWeek: boolean;
  /** Running in turns with a quicker step, in easy runs. */
  readonly cadence?: PlannedRun["cadence"];
}

/** A run on its day: by kilometres within the limit of that day, or by the level of the graded return; its first level is a walk. */
export function runSession(input: PlanInput, state: RunningState, request: RunRequest): Undated {
  const { level } = state.return;
  if (state.mode === "return" && (level === 0 || state.walksFirst !== undefined))
    return returnWalk(state, planWordsOf(input));
  const timed = state.mode === "return" ? input.library.returnLevels[level ?? 1] : undefined;
  const limitKm = limitOn(request.day, state);
  if (timed !== undefined) return returnRun(input, state, { ...request, level: timed, limitKm });
  if (state.aimKm === undefined || limitKm === undefined) {
    // Nothing to compare with: the last level that is told in minutes says how long.
    const last = input.library.returnLevels.findLast(({ runMinutes }) => runMinutes !== undefined);
    return returnRun(input, state, { ...request, level: last ?? { code: "R9", text: "", runMinutes: 30 }, limitKm });
  }
  return distanceRun(input, { ...state, aimKm: state.aimKm }, { ...request, limitKm });
}

function distanceRun(
  input: PlanInput,
  state: RunningState & { readonly aimKm: number },
  request: RunRequest & { readonly limitKm: number },
): Undated {
  const { isLongest, isEasyWeek, limitKm, cadence } = request;
  const share = isLongest ? 1 : easyShare[isSupported(input, "ca07-clustered-runs") ? "spread" : "usual"];
  const km = roundDown(Math.min(state.aimKm * share * (isEasyWeek ? easyWeekShare() : 1), limitKm));
  const run: PlannedRun = {
    isLongest,
    mostKm: km,
    ground: groundOf(input, false),
    ...(cadence === undefined ? {} : { cadence }),
  };
  const words = planWordsOf(input).run;
  const limit = (state.toldKm === undefined ? words.limit : words.limitTold)(kmWords(floorTenth(limitKm)));
  const why = [
    isLongest ? growthWords(state, words) : words.easyWhy,
    ...(isEasyWeek ? [words.easyWeek] : []),
    ...(cadence === undefined ? [] : [words.cadence(cadence.raisePercent)]),
    limit,
  ].join(" ");
  return {
    kind: "run",
    title: isLongest ? words.longest : words.easy,
    minutes: Math.round(km * minutesAKm),
    items: [],
    run,
    why,
    evidence: ["frandsen-2025-session-spike", ...(isLongest ? [] : ["abrahamson-2025-week"])],
    rules: ["single-run-notice", "pain-monitoring", ...(cadence === undefined ? [] : ["cadence-retraining"])],
  };
}

function growthWords({ mode, isGrowing, wantsSwap }: RunningState, words: PlanWords["run"]): string {
  if (mode === "step-back") return words.stepBack;
  if (isGrowing) return words.grow;
  return wantsSwap ? words.amber : words.hold;
}

function returnRun(
  input: PlanInput,
  state: RunningState,
  request: RunRequest & { readonly level: ReturnLevel; readonly limitKm: number | undefined },
): Undated {
  const { level, isLongest, limitKm } = request;
  const { runMinutes = 0, walkMinutes = 0, repeats = 1 } = level;
  const run: PlannedRun = {
    isLongest,
    level: level.code,
    turns: { runMinutes, walkMinutes, repeats },
    ground: groundOf(input, true),
    ...(limitKm === undefined ? {} : { mostKm: roundDown(limitKm) }),
  };
  const { run: words, returning } = planWordsOf(input);
  const limit = limitKm === undefined ? words.noLimit : words.limit(kmWords(floorTenth(limitKm)));
  return {
    kind: "run",
    title: words.level(level.code),
    minutes: repeats * (runMinutes + walkMinutes),
    items: [],
    run,
    why: [words.turns(runMinutes, walkMinutes, repeats), returnWords(state, returning), returning.rule, limit].join(
      " ",
    ),
    evidence: ["telehealth-retraining-2023", "frandsen-2025-session-spike"],
    rules: ["graded-return", "single-run-notice"],
  };
}

function returnWalk(state: RunningState, { walk: plain, run, returning }: PlanWords): Undated {
  return {
    ...walk(plain, `${returnWords(state, returning)} ${returning.rule}`, ["graded-return"]),
    title: run.walkLevel,
    evidence: ["walk-run-programme-page"],
  };
}

type ReturnReason = Pick<RunningState, "return" | "walksFirst">;

/** Why the graded return is gone through. */
export function returnWords(
  { return: { why, level, pauseDays }, walksFirst }: ReturnReason,
  words: PlanWords["returning"],
): string {
  if (walksFirst !== undefined) return words.walkFirst(walksFirst);
  if (why === "red") return level === 0 ? words.redWalk : words.red;
  return pauseDays === undefined ? words.unknown : words.pause(pauseDays);
}

/** What the story tells of slopes; on the way back always flat. */
function groundOf(input: PlanInput, isReturning: boolean): PlannedRun["ground"] {
  const influences = input.story?.pattern?.influences ?? {};
  if (isReturning || influences["running-uphill"] === "worse") return "flat";
  const isDownhill = influences["running-downhill"] === "worse" || isSupported(input, "ca14-ground-and-hills");
  return isDownhill ? "flat-or-uphill" : "any";
}

/** Share of a usual week that an easier one does: the middle of 20 to 30 % less. */
export function easyWeekShare(): number {
  const [least, most] = planNumbers["deload-share"];
  return 1 - (least + most) / 200;
}

function roundDown(km: number): number {
  // A hair is added back so that 10.999999999 of a rounding error stays 11.
  const exact = km + 1e-9;
  return exact >= coarseFromKm ? Math.floor(2 * exact) / 2 : floorTenth(exact);
}

function floorTenth(km: number): number {
  return Math.floor(10 * km + 1e-9) / 10;
}
