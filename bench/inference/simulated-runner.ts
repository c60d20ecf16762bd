import type { CheckInOfDay } from "#core/diary/check-in.ts";
import { dayNumber, dayText, weekdayOf } from "#core/load/calendar.ts";
import { seededRandom } from "#core/load/sample/seeded-random.ts";
import type { ExposureId } from "#core/triggers/exposure-columns.ts";
import type { Lag } from "#core/triggers/own-triggers.ts";
import type { TriggerRecord, TriggerRun } from "#core/triggers/trigger-record.ts";
import { type Chance, type Habits, habitsOf, Life, marksOf, runOf } from "./simulated-life.ts";

/** What is true of simulated runners, and what makes it hard to see. */
export interface Scenario {
  readonly days: number;
  /** Odds of a flare after the trigger over those without it; no trigger when left out. */
  readonly trigger?: { readonly exposure: ExposureId; readonly lag: Lag; readonly odds: number };
  /** Chance of a flare on an ordinary day. */
  readonly flareChance: number;
  /** Odds of a flare at the end over those at the beginning, while the runs grow too. */
  readonly trend: number;
  /** Odds of a flare on Mondays, the day after the usual long run, over other days. */
  readonly mondays: number;
  /** Days without a run once a flare has begun. */
  readonly restDays: number;
  /** Odds of staying at home for every point of pain above the usual. */
  readonly skipsInPain: number;
  /** Share of check-ins missed on days of a run; a third of it on bad days, half as many again on days of rest. */
  readonly missed: number;
  /** Correlation of one day's pain with the next, flares left out, and its spread, points. */
  readonly memory: number;
  readonly noise: number;
}

/** An ordinary runner: a flare in eleven days, two days of rest after it, one check-in in ten missed. */
export const plain: Scenario = {
  ...{ days: 180, flareChance: 0.09, trend: 1, mondays: 1, restDays: 2, skipsInPain: 1, missed: 0.1 },
  ...{ memory: 0.6, noise: 0.7 },
};

const firstDay = dayNumber("2026-01-05");
/** Days of running before the diary begins, so that spikes have something to be held against. */
const leadDays = 35;

interface State {
  readonly runs: TriggerRun[];
  readonly checkIns: CheckInOfDay[];
  readonly marks: Map<number, ReadonlySet<ExposureId>>;
  pain: number;
  flareLeft: number;
  flareHeight: number;
  rest: number;
}

/** A runner's diary and runs, day by day: what the runner does follows from the pain, and the pain from what the trigger does. */
export function simulatedRunner(seed: number, scenario: Scenario): TriggerRecord {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const chance = { random, normal };
  const [habits, life] = [habitsOf(chance), new Life()];
  const state: State = {
    ...{ runs: [], checkIns: [], marks: new Map() },
    ...{ pain: 0, flareLeft: 0, rest: 0, flareHeight: 0 },
  };
  for (let index = -leadDays; index < scenario.days; index += 1) {
    const day = firstDay + index;
    const told = life.day(day, chance);
    const before = state.runs.at(-1);
    const ran = goesRunning({ day, habits, state, scenario }, chance)
      ? runOf(
          {
            day,
            week: Math.floor(index / 7),
            progress: Math.max(0, index) / scenario.days,
            habits,
            before: state.runs,
          },
          chance,
        )
      : undefined;
    if (ran !== undefined) state.runs.push(ran.run);
    state.marks.set(day, marksOf(told, { run: ran?.run, isLong: ran?.isLong === true, before }));
    state.rest = Math.max(0, state.rest - 1);
    if (index < 0) continue;
    const painWorst = feel({ day, progress: index / scenario.days, state, scenario }, chance);
    const run = ran === undefined ? {} : { run: { warmedUp: random() < 0.7 } };
    state.checkIns.push({ day: dayText(day), checkIn: { ...told, painWorst, ran: ran !== undefined, ...run } });
  }
  return recordOf(state, scenario, chance);
}

interface Day {
  readonly day: number;
  readonly state: State;
  readonly scenario: Scenario;
}

function goesRunning({ day, habits, state, scenario }: Day & { readonly habits: Habits }, { random }: Chance): boolean {
  const usual = habits.runs[weekdayOf(day)] ?? 0;
  const skips = scenario.skipsInPain ** Math.max(0, state.pain);
  return random() < usual / (usual + (1 - usual) * skips) && state.rest === 0;
}

/** Worst pain of the day: a flare when chance and the trigger bring one, and the rest that it makes the runner take. */
function feel(
  { day, progress, state, scenario }: Day & { readonly progress: number },
  { random, normal }: Chance,
): number {
  const { memory, noise, restDays } = scenario;
  state.pain = memory * state.pain + Math.sqrt(1 - memory ** 2) * noise * normal();
  const odds = flareOdds(day, progress, { state, scenario });
  if (state.flareLeft === 0 && random() < odds / (1 + odds)) {
    // Three flares in four end within a day in the studies of Suri and others, as our notes of them say.
    state.flareLeft = random() < 0.75 ? 1 : random() < 0.5 ? 2 : 3;
    state.flareHeight = 3 + 2 * random();
    state.rest = restDays;
  }
  const pain = Math.round(2 + state.pain + (state.flareLeft > 0 ? state.flareHeight : 0));
  state.flareLeft = Math.max(0, state.flareLeft - 1);
  return Math.min(10, Math.max(0, pain));
}

function flareOdds(day: number, progress: number, { state, scenario }: Omit<Day, "day">): number {
  const { flareChance, trend, mondays, trigger } = scenario;
  const isTriggered = trigger !== undefined && state.marks.get(day - trigger.lag)?.has(trigger.exposure) === true;
  const usual = (flareChance / (1 - flareChance)) * trend ** progress * (weekdayOf(day) === 0 ? mondays : 1);
  return isTriggered ? usual * trigger.odds : usual;
}

/** What the runner told: some check-ins were missed, and not at random. */
function recordOf(state: State, { missed }: Scenario, { random }: Chance): TriggerRecord {
  const checkIns = state.checkIns.filter(({ checkIn }) => {
    const isBad = (checkIn.painWorst ?? 0) >= 4;
    return random() >= missed * (isBad ? 1 / 3 : 1) * (checkIn.ran === true ? 1 : 1.5);
  });
  const today = state.checkIns.at(-1)?.day ?? dayText(firstDay);
  return { today, checkIns, runs: state.runs, runsFrom: dayText(firstDay - leadDays) };
}
