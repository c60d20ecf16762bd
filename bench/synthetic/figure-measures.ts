import type { Side } from "#core/pose/keypoints.ts";
import type { BaseMeasureId, MeasureUnit } from "#core/report/form-report.ts";
import type { FigureMotion, FigurePose } from "./figure-motion.ts";
import type { PlannedContact } from "./gait-schedule.ts";
import {
  footAngle,
  headForward,
  hipLineTilt,
  kneeFlexion,
  lowerEndAhead,
  sideLean,
  trunkLean,
} from "./sagittal-angles.ts";

/** One measure's true value over a clip. */
export interface TrueMeasure {
  readonly id: BaseMeasureId;
  readonly side: Side | "both";
  readonly value: number;
  readonly unit: MeasureUnit;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Poses through one contact, both ends included. */
function stancePoses(figure: FigureMotion, contact: PlannedContact): readonly FigurePose[] {
  const samples = 40;
  const spanS = contact.toeOffS - contact.initialContactS;
  return Array.from({ length: samples + 1 }, (_, i) => figure.poseAt(contact.initialContactS + (i / samples) * spanS));
}

interface Context {
  readonly figure: FigureMotion;
  /** Contacts wholly inside the clip, in order. */
  readonly contacts: readonly PlannedContact[];
  readonly legM: number;
}

/**
 * Every measure of the form report by its definition, from the figure's own points at its own contact times: sagittal
 * plane for side measures, frontal plane for rear ones. Per-contact values are joined by their median, postures by their
 * mean over the stance phases. Empty when the clip holds fewer than two whole contacts of each foot.
 */
export function figureMeasures(figure: FigureMotion, durationS: number): readonly TrueMeasure[] {
  const contacts = figure.contacts.filter((c) => c.initialContactS >= 0 && c.toeOffS <= durationS);
  const isEnough = (["left", "right"] as const).every((foot) => contacts.filter((c) => c.foot === foot).length >= 2);
  if (!isEnough || figure.runner.gait.kind === "standing") return [];
  const { body } = figure.runner;
  const context: Context = { figure, contacts, legM: body.thighM + body.shankM };
  return [...timeMeasures(context), ...postureMeasures(context), ...contactMeasures(context)];
}

const both = (id: BaseMeasureId, unit: MeasureUnit, value: number): TrueMeasure => ({ id, side: "both", unit, value });

function timeMeasures({ figure, contacts, legM }: Context): readonly TrueMeasure[] {
  const first = contacts[0]?.initialContactS ?? 0;
  const last = contacts.at(-1)?.initialContactS ?? 0;
  const steps = contacts.slice(1).map((to, i) => ({ from: contacts[i] ?? to, to }));
  const strides = contacts.slice(2).map((to, i) => ({ from: contacts[i] ?? to, to }));
  const bounces = steps.map(({ from, to }) => {
    const heights = Array.from({ length: 41 }, (_, i) => {
      const timeS = from.initialContactS + (i / 40) * (to.initialContactS - from.initialContactS);
      return figure.poseAt(timeS).hipMiddle[1];
    });
    return Math.max(...heights) - Math.min(...heights);
  });
  const dutyFactors = strides.map(
    ({ from, to }) => (from.toeOffS - from.initialContactS) / (to.initialContactS - from.initialContactS),
  );
  return [
    both("cadence", "steps/min", (60 * steps.length) / (last - first)),
    both("flightTime", "s", median(steps.map(({ from, to }) => to.initialContactS - from.toeOffS))),
    both("dutyFactor", "ratio", median(dutyFactors)),
    both("verticalOscillation", "m", median(bounces)),
    both("verticalOscillation", "% of leg", (100 * median(bounces)) / legM),
    both("stepWidth", "m", median(steps.map(({ from, to }) => sidewaysBetween(figure, from, to)))),
  ];
}

/** Right foot's ankle less left foot's ankle, sideways, each at its own initial contact. */
function sidewaysBetween(figure: FigureMotion, from: PlannedContact, to: PlannedContact): number {
  const sideways = (c: PlannedContact): number => figure.poseAt(c.initialContactS)[c.foot].ankle[2];
  return to.foot === "right" ? sideways(to) - sideways(from) : sideways(from) - sideways(to);
}

function postureMeasures({ figure, contacts }: Context): readonly TrueMeasure[] {
  const poses = contacts.flatMap((contact) => stancePoses(figure, contact));
  const lean = mean(poses.map(trunkLean));
  const head = mean(poses.map(headForward));
  return [both("trunkLean", "deg", lean), both("headForward", "deg", head), both("spineLine", "deg", head - lean)];
}

type PerContact = (at: {
  readonly contact: PlannedContact;
  readonly landing: FigurePose;
  readonly leaving: FigurePose;
  readonly stance: readonly FigurePose[];
}) => number;

const ankleAhead = (pose: FigurePose, foot: Side): number => pose[foot].ankle[0] - pose.hipMiddle[0];
const rightward = (foot: Side): 1 | -1 => (foot === "right" ? 1 : -1);

/** Measures with one value a contact; lengths in metres are turned into % of leg beside them. */
const perContact: readonly { readonly id: BaseMeasureId; readonly unit: MeasureUnit; readonly of: PerContact }[] = [
  { id: "contactTime", unit: "s", of: ({ contact }) => contact.toeOffS - contact.initialContactS },
  { id: "overstride", unit: "m", of: ({ contact, landing }) => ankleAhead(landing, contact.foot) },
  {
    id: "shankAngle",
    unit: "deg",
    of: ({ contact, landing }) => lowerEndAhead(landing[contact.foot].knee, landing[contact.foot].ankle),
  },
  { id: "kneeFlexionAtContact", unit: "deg", of: ({ contact, landing }) => kneeFlexion(landing[contact.foot]) },
  {
    id: "kneeFlexionPeakStance",
    unit: "deg",
    of: ({ contact, stance }) => Math.max(...stance.map((pose) => kneeFlexion(pose[contact.foot]))),
  },
  {
    id: "thighExtensionAtToeOff",
    unit: "deg",
    of: ({ contact, leaving }) => -lowerEndAhead(leaving[contact.foot].hip, leaving[contact.foot].knee),
  },
  { id: "footAngle", unit: "deg", of: ({ contact, landing }) => footAngle(landing[contact.foot]) },
  {
    id: "pelvicDrop",
    unit: "deg",
    of: ({ contact, stance }) => Math.max(...stance.map((pose) => -rightward(contact.foot) * hipLineTilt(pose))),
  },
  {
    id: "trunkSideLean",
    unit: "deg",
    of: ({ contact, stance }) => Math.max(...stance.map((pose) => rightward(contact.foot) * sideLean(pose))),
  },
];

function contactMeasures({ figure, contacts, legM }: Context): readonly TrueMeasure[] {
  const seen = contacts.map((contact) => ({
    contact,
    landing: figure.poseAt(contact.initialContactS),
    leaving: figure.poseAt(contact.toeOffS),
    stance: stancePoses(figure, contact),
  }));
  return perContact.flatMap(({ id, unit, of }) =>
    (["both", "left", "right"] as const).flatMap((side) => {
      const value = median(seen.filter((s) => side === "both" || s.contact.foot === side).map(of));
      const measure: TrueMeasure = { id, side, unit, value };
      return id === "overstride"
        ? [measure, { id, side, unit: "% of leg" as const, value: (100 * value) / legM }]
        : [measure];
    }),
  );
}
