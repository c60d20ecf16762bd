import type { Activity } from "./activity.ts";
import { dayNumber } from "./calendar.ts";
import { quarantined } from "./quarantine.ts";
import type { RunSummary } from "./run-summary.ts";
import { summariseActivity } from "./summarise-activity.ts";

/** What a run can be told to have been on; the names are those that watches give. */
export const runGrounds = ["road", "trail", "track", "treadmill"] as const;

export type RunGround = (typeof runGrounds)[number];

/** A run that the runner tells of, because no watch recorded it. What was not told is absent, never 0. */
export interface EnteredRun {
  /** Time from start to end, min. */
  readonly minutes: number;
  /** Distance, km; absent when the runner does not know it. */
  readonly km?: number;
  /** Local time of the start, `HH:MM`; absent when only the day is known. */
  readonly time?: string;
  /** Local time minus UTC on that day where it was told, min. */
  readonly utcOffsetMin?: number;
  /** Rating of perceived exertion of the whole run, 0-10. */
  readonly effort?: number;
  readonly ground?: RunGround;
  /** Metres up and down. */
  readonly climbM?: number;
  readonly descentM?: number;
  /** Name of the pair of shoes. */
  readonly shoe?: string;
  readonly note?: string;
}

/** A run as told, on its day `YYYY-MM-DD`. */
export interface EnteredRunOfDay {
  readonly id: string;
  readonly day: string;
  readonly run: EnteredRun;
}

/** Where a run stands in its day when only the day is known: noon. Nothing else is taken from it. */
const noonMin = 12 * 60;

/** A run as told, as an activity without samples: no cadence, no heart rate, no shape. Too fast or too long is set aside, as of a watch. */
export function enteredActivity({ day, run }: Omit<EnteredRunOfDay, "id">): Activity {
  const { minutes, km, time, utcOffsetMin = 0, effort, ground, climbM, descentM, shoe } = run;
  const startMin = (time === undefined ? noonMin : minutesOfDay(time)) - utcOffsetMin;
  return quarantined({
    sport: "running",
    startUtcMs: dayNumber(day) * 86_400_000 + startMin * 60_000,
    utcOffsetS: utcOffsetMin * 60,
    elapsedS: minutes * 60,
    ...(km === undefined ? {} : { distanceM: km * 1000, distanceFrom: "entered" as const }),
    ...(ground === undefined || ground === "road" ? {} : { subSport: ground }),
    ...(climbM === undefined ? {} : { ascentM: climbM }),
    ...(descentM === undefined ? {} : { descentM }),
    ...(effort === undefined ? {} : { rpe: effort }),
    ...(shoe === undefined ? {} : { shoe }),
    ...{ timesS: new Float64Array(), channels: {}, extras: [], pauses: [], laps: [], devices: [] },
  });
}

/** What the load story needs of a run as told; what was not told is absent. */
export function enteredSummary(entered: EnteredRunOfDay): RunSummary {
  const activity = enteredActivity(entered);
  const { ascentM, descentM } = activity;
  return {
    ...summariseActivity(activity, { id: entered.id, zoneOffsetS: 0 }),
    ...(ascentM === undefined ? {} : { ascentM }),
    ...(descentM === undefined ? {} : { descentM }),
    // Its day is the one that was told, whatever the clock of the device said.
    ...{ day: entered.day, dayFrom: "zone" },
    entered: entered.run.time === undefined ? "day-only" : "with-time",
  };
}

function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return 60 * hours + minutes;
}
