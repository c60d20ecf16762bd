import type { RunStream, StreamName } from "#core/load/run-streams.ts";
import { paceWords } from "../load/load-words.ts";
import { words } from "./run-words.ts";

/** How a stream is called, written and scaled. */
export interface StreamPanel {
  readonly name: StreamName;
  readonly label: string;
  /** Behind a value. */
  readonly unit: string;
  readonly write: (value: number) => string;
  /** Values at which the axis is marked, from low to high. */
  readonly ticks: (low: number, high: number) => number[];
  /** Least height of the axis, in the unit. */
  readonly leastSpan: number;
}

/** Paces at which a pace axis is marked, s/km. */
const markedPaces = [150, 180, 210, 240, 270, 300, 330, 360, 390, 420, 480, 540, 600, 720, 900, 1200];

const panels: Readonly<Record<StreamName, StreamPanel>> = {
  speed: {
    name: "speed",
    ...words.streams.panels.speed,
    write: paceWords,
    ticks: (low, high) => {
      const within = markedPaces.map((pace) => 1000 / pace).filter((speed) => speed >= low && speed <= high);
      const every = Math.ceil(within.length / 4);
      return within.filter((_, index) => index % every === 0).toReversed();
    },
    leastSpan: 0.6,
  },
  heartRate: { ...plain("heartRate"), leastSpan: 30 },
  cadence: { ...plain("cadence"), leastSpan: 16 },
  contactTime: { ...plain("contactTime"), leastSpan: 40 },
  gradient: { ...plain("gradient"), write: (value) => value.toFixed(1), leastSpan: 6 },
};

function plain(name: StreamName): Omit<StreamPanel, "leastSpan"> {
  return { name, ...words.streams.panels[name], write: (value) => value.toFixed(0), ticks: evenTicks };
}

/** The panel of a stream. */
export function panelOf(name: StreamName): StreamPanel {
  return panels[name];
}

/** Round values, three to five of them. */
function evenTicks(low: number, high: number): number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? power;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}

/** Shares of the values left out at either end: a second of a lost signal must not flatten the rest. */
const leftOut = 0.005;

/** Ends of a stream's axis: nearly all of its values, with air. */
export function rangeOf({ name, values }: RunStream): readonly [number, number] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const low = sorted[Math.floor(sorted.length * leftOut)] ?? 0;
  const high = sorted[Math.ceil(sorted.length * (1 - leftOut)) - 1] ?? 1;
  const middle = (low + high) / 2;
  const half = Math.max((high - low) * 0.58, panels[name].leastSpan / 2);
  return [Math.max(name === "gradient" ? -45 : 0, middle - half), middle + half];
}

/** Seconds at which the time axis is marked. */
export function timeTicks(endS: number, most: number): number[] {
  const steps = [60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 86_400];
  const step = steps.find((one) => endS / one <= most) ?? 604_800;
  return Array.from({ length: Math.floor(endS / step) + 1 }, (_, index) => index * step);
}
