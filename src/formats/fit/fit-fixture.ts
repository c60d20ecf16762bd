import { type FitWriter, type FixtureField, fitWriter } from "./fit-writer-fixture.ts";
import { fitEpochMs } from "./quarantine.ts";

/** A run to write: 1 Hz with position, pulse and running dynamics, as a Garmin watch with a chest strap records it. */
export interface FixtureRun {
  /** Start, milliseconds since 1970 UTC. */
  readonly startUtcMs: number;
  /** Seconds with the watch running. */
  readonly durationS: number;
  /** Makes the small variations; the same seed gives the same bytes. */
  readonly seed: number;
  readonly speedMps?: number;
  readonly cadenceStepsPerMin?: number;
  readonly contactTimeMs?: number;
  readonly verticalOscillationMm?: number;
  readonly heartRateBpm?: number;
  /** Garmin product number of the watch; 3113 is a Forerunner 945. */
  readonly watch?: number;
  /** Whether a chest strap (HRM-Pro) measures pulse and running dynamics. */
  readonly hasStrap?: boolean;
  readonly utcOffsetS?: number;
  /** Seconds the watch stood still after the given second. */
  readonly pauses?: readonly { readonly afterS: number; readonly lengthS: number }[];
  readonly lapM?: number;
  readonly rpe?: number;
  /** FIT sport number; 1 is running. */
  readonly sport?: number;
  readonly subSport?: number;
}

const local = { fileId: 0, device: 1, event: 2, record: 3, lap: 4, session: 5, activity: 6 } as const;

const recordLayout: readonly FixtureField[] = [
  [253, "uint32"],
  [0, "sint32"],
  [1, "sint32"],
  [5, "uint32"],
  [73, "uint32"],
  [78, "uint32"],
  [7, "uint16"],
  [39, "uint16"],
  [41, "uint16"],
  [83, "uint16"],
  [84, "uint16"],
  [85, "uint16"],
  [3, "uint8"],
  [4, "uint8"],
  [53, "uint8"],
  [13, "sint8"],
];

interface RunState {
  readonly writer: FitWriter;
  readonly run: Required<Omit<FixtureRun, "rpe">> & { readonly rpe: number | null };
  readonly startStamp: number;
  readonly random: () => number;
  readonly totals: { distanceM: number; cycles: number; lapStartStamp: number; lapStartM: number };
}

/** Writes a whole activity file of one run. */
export function encodeRun(given: FixtureRun): Uint8Array<ArrayBuffer> {
  const run = { ...defaults, ...given, rpe: given.rpe ?? null };
  const startStamp = Math.round((run.startUtcMs - fitEpochMs) / 1000);
  const totals = { distanceM: 0, cycles: 0, lapStartStamp: startStamp, lapStartM: 0 };
  const state: RunState = { writer: fitWriter(), run, startStamp, random: seededRandom(run.seed), totals };
  writeStart(state);
  const end = writeRecords(state);
  writeLap(state, end, 7);
  writeEnd(state, end);
  return state.writer.finish();
}

const defaults = {
  speedMps: 3,
  cadenceStepsPerMin: 168,
  contactTimeMs: 255,
  verticalOscillationMm: 84,
  heartRateBpm: 148,
  watch: 3113,
  hasStrap: true,
  utcOffsetS: 3600,
  pauses: [],
  lapM: 1000,
  sport: 1,
  subSport: 0,
};

const garmin = 1;
const hrmPro = 3300;

function writeStart({ writer, run, startStamp }: RunState): void {
  writer.define(local.fileId, {
    message: 0,
    fields: [
      [0, "enum"],
      [1, "uint16"],
      [2, "uint16"],
      [3, "uint32z"],
      [4, "uint32"],
    ],
  });
  writer.data(local.fileId, [4, garmin, run.watch, 3_900_000_000 + run.watch, startStamp]);
  writer.define(local.device, {
    message: 23,
    fields: [
      [253, "uint32"],
      [0, "uint8"],
      [1, "uint8"],
      [2, "uint16"],
      [3, "uint32z"],
      [4, "uint16"],
      [5, "uint16"],
      [25, "enum"],
    ],
  });
  writer.data(local.device, [startStamp, 0, null, garmin, 3_900_000_000 + run.watch, run.watch, 1350, 5]);
  if (run.hasStrap) {
    writer.data(local.device, [startStamp, 1, 120, garmin, 77_001, hrmPro, 820, 1]);
    writer.data(local.device, [startStamp, 2, 30, garmin, 77_001, hrmPro, 820, 1]);
  }
  writer.define(local.event, {
    message: 21,
    fields: [
      [253, "uint32"],
      [0, "enum"],
      [1, "enum"],
    ],
  });
  writer.data(local.event, [startStamp, 0, 0]);
  writer.define(local.record, { message: 20, fields: recordLayout });
  writer.define(local.lap, {
    message: 19,
    fields: [
      [253, "uint32"],
      [2, "uint32"],
      [7, "uint32"],
      [8, "uint32"],
      [9, "uint32"],
      [24, "enum"],
      [25, "enum"],
    ],
  });
}

/** Writes a record each running second and the laps as they end; returns the time of the end. */
function writeRecords(state: RunState): number {
  const { writer, run, startStamp, random, totals } = state;
  const origin = { latitude: 47 + random(), longitude: 8 + random(), drift: random() * Math.PI };
  let pausedS = 0;
  for (let second = 0; second <= run.durationS; second += 1) {
    const pause = run.pauses.find(({ afterS }) => afterS === second - 1);
    if (pause !== undefined) {
      writer.data(local.event, [startStamp + second - 1 + pausedS, 0, 4]);
      pausedS += pause.lengthS;
      writer.data(local.event, [startStamp + second + pausedS, 0, 0]);
    }
    const stamp = startStamp + second + pausedS;
    writeRecord(state, { ...origin, second, stamp });
    if (totals.distanceM - totals.lapStartM >= run.lapM && second < run.durationS) writeLap(state, stamp, 2);
  }
  return startStamp + run.durationS + pausedS;
}

interface RecordMoment {
  readonly second: number;
  readonly stamp: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly drift: number;
}

function writeRecord({ writer, run, random, totals }: RunState, moment: RecordMoment): void {
  const { second, stamp, latitude, longitude, drift } = moment;
  const wave = Math.sin(second / 97 + drift);
  const speed = run.speedMps * (1 + 0.06 * wave + 0.02 * (random() - 0.5));
  const cadence = run.cadenceStepsPerMin * (1 + 0.015 * wave) + 2 * (random() - 0.5);
  const stepMm = speed * (60_000 / cadence);
  if (second > 0) totals.distanceM += speed;
  if (second > 0) totals.cycles += cadence / 120;
  const turn = totals.distanceM / 900;
  const bounceMm = run.verticalOscillationMm - 3 * wave;
  const dynamics = [bounceMm * 10, (run.contactTimeMs - 8 * wave) * 10, (bounceMm / stepMm) * 10_000, 5010 + 20 * wave];
  writer.data(local.record, [
    stamp,
    (latitude + 0.004 * Math.sin(turn)) * (2 ** 31 / 180),
    (longitude + 0.006 * Math.cos(turn)) * (2 ** 31 / 180),
    totals.distanceM * 100,
    speed * 1000,
    (420 + 12 * Math.sin(turn / 2) + 500) * 5,
    speed * 78,
    ...(run.hasStrap ? [...dynamics, stepMm * 10] : [null, null, null, null, null]),
    run.heartRateBpm + 9 * wave + Math.min(0, second / 20 - 15),
    Math.floor(cadence / 2),
    (cadence / 2 - Math.floor(cadence / 2)) * 127,
    18,
  ]);
}

function writeLap({ writer, totals, run }: RunState, stamp: number, trigger: number): void {
  const lengthMs = (stamp - totals.lapStartStamp) * 1000;
  const metres = totals.distanceM - totals.lapStartM;
  writer.data(local.lap, [stamp, totals.lapStartStamp, lengthMs, lengthMs, metres * 100, trigger, run.sport]);
  totals.lapStartStamp = stamp;
  totals.lapStartM = totals.distanceM;
}

function writeEnd({ writer, run, startStamp, totals }: RunState, end: number): void {
  writer.data(local.event, [end, 0, 4]);
  writer.define(local.session, {
    message: 18,
    fields: [
      [253, "uint32"],
      [2, "uint32"],
      [7, "uint32"],
      [8, "uint32"],
      [9, "uint32"],
      [10, "uint32"],
      [5, "enum"],
      [6, "enum"],
      [22, "uint16"],
      [23, "uint16"],
      [193, "uint8"],
    ],
  });
  const elapsedMs = (end - startStamp) * 1000;
  const rpe = run.rpe === null ? null : run.rpe * 10;
  const totalsRow = [totals.distanceM * 100, totals.cycles, run.sport, run.subSport, 60, 60, rpe];
  writer.data(local.session, [end, startStamp, elapsedMs, run.durationS * 1000, ...totalsRow]);
  writer.define(local.activity, {
    message: 34,
    fields: [
      [253, "uint32"],
      [0, "uint32"],
      [1, "uint16"],
      [5, "uint32"],
    ],
  });
  writer.data(local.activity, [end, run.durationS * 1000, 1, end + run.utcOffsetS]);
}

/** Numbers from 0 to 1 that depend on nothing but the seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
