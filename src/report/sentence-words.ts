import type { Side } from "#core/pose/keypoints.ts";
import type { FormReport, ReportSource } from "#core/report/form-report.ts";
import { inLanguage } from "./words/in-language.ts";

/** A number and its 95 % interval as they are read. */
interface Shown {
  readonly value: string;
  readonly interval: string;
}

/** What a recording shows at first: steps, their number a minute, and how long a foot was on the ground, of what was seen. */
interface Seen {
  readonly steps: number;
  readonly cadence: Shown | undefined;
  readonly contact: Readonly<Partial<Record<Side | "both", Shown>>>;
}

/** Sentences of a form report. */
export const sentenceWords = inLanguage("report-sentence", {
  titles: {
    ok: "Your running form",
    "not-usable": "This recording could not be measured",
  } satisfies Record<FormReport["verdict"], string>,
  worthTesting: (title: string, tryThis: string) =>
    `Worth testing: ${title.charAt(0).toLowerCase()}${title.slice(1)}. ${tryThis}`,
  source: (citation: string, grade: string) => `${citation} (grade ${grade})`,
  evidence: (sources: readonly string[]) => `Evidence: ${sources.join("; ")}.`,
  views: { side: "from the side", rear: "from behind" } satisfies Record<NonNullable<ReportSource["view"]>, string>,
  facing: {
    left: "facing left",
    right: "facing right",
    away: "running away",
    towards: "running towards us",
  } satisfies Record<NonNullable<ReportSource["facing"]>, string>,
  lengths: {
    video: (seconds: string, rateHz: string) => `${seconds} s of film at ${rateHz} frames a second`,
    markers: (seconds: string, rateHz: string) => `${seconds} s of marker trial at ${rateHz} samples a second`,
  },
  speed: (kmh: string) => `at ${kmh} km/h as entered`,
  filmed: (day: string) => `filmed on ${day}`,
  analysed: (day: string) => `analysed on ${day}`,
  reasons: (count: number) =>
    count > 1 ? "There is more than one reason: all are below." : "Below is why, and what helps.",
  seen: ({ steps, cadence, contact }: Seen) => {
    const pace = cadence && `${cadence.value} a minute (${cadence.interval})`;
    return `${[`We saw ${steps} steps`, pace, contactPart(contact)].filter((part) => part !== undefined).join(", ")}.`;
  },
  fewSteps: (left: number, right: number, least: number) =>
    `Only ${left} landings of the left foot and ${right} of the right were seen, where a film must have ${least} of each: so few make every number uncertain, as its interval says.`,
  standsOut: (findings: number) => `${standing[findings] ?? standing[0]} out.`,
  asLength: (name: string) => `${name} as a length`,
  onSide: (name: string, side: Side) => `${name} (${side})`,
  repairs: (swaps: number, points: number, share: string) =>
    `Before measuring we put ${counted(swaps, "left-right swap")} right, took ${counted(points, "stray point")} out and filled short gaps in ${share} % of the points.`,
  pointsBy: {
    video: (model: string, version: string) => `Body points from the film by ${model}, version ${version}.`,
    markers: (model: string, version: string) => `Body points from ${model}, version ${version}.`,
  },
  pointsIn: {
    video: (model: string, version: string, { frames, seconds }: Taken) =>
      `Body points from the film by ${model}, version ${version}, ${frames} frames in ${seconds} s.`,
    markers: (model: string, version: string, { frames, seconds }: Taken) =>
      `Body points from ${model}, version ${version}, ${frames} frames in ${seconds} s.`,
  },
});

/** How much work a report was. */
interface Taken {
  readonly frames: number;
  readonly seconds: string;
}

const standing = ["Nothing stands", "One thing stands", "Two things stand", "Three things stand"] as const;

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

function contactPart({ both, left, right }: Seen["contact"]): string | undefined {
  const lasting = ({ value, interval }: Shown): string => `${value} (${interval})`;
  if (both !== undefined) return `with a foot on the ground for ${lasting(both)} at a time`;
  if (left !== undefined && right !== undefined)
    return `with your left foot on the ground for ${lasting(left)} at a time and your right for ${lasting(right)}`;
  if (left !== undefined) return `with your left foot on the ground for ${lasting(left)} at a time`;
  return right && `with your right foot on the ground for ${lasting(right)} at a time`;
}

/** What a model is called in words. */
export const modelNames = inLanguage("report-sentence/models", {
  "blazepose-lite": "BlazePose, light model",
  "blazepose-full": "BlazePose, full model",
  "blazepose-heavy": "BlazePose, heavy model",
  markers: "Markers",
});
