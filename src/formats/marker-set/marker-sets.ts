import type { KeypointName, Side } from "#core/pose/keypoints.ts";

/** Markers glued to one body segment, by canonical name; at least two must be seen to know where the segment is. */
export interface SegmentMarkers {
  readonly thigh: readonly string[];
  readonly shank: readonly string[];
  readonly foot: readonly string[];
}

/** A way of naming points on a runner. Names are canonical, see {@link canonicalMarkerName}. */
export interface MarkerSet {
  readonly id: "opensim" | "rbds" | "halpe-26" | "body-25" | "coco";
  /** Names without which a trial is not of this set. */
  readonly required: readonly string[];
  /** Alternatives for each body point, best first; an alternative is the mean of its markers, used when all are named. */
  readonly points: Partial<Readonly<Record<KeypointName, readonly (readonly string[])[]>>>;
  /** Clusters from which knee and ankle are found by how the segments turn, when no marker is on the joint. */
  readonly segments?: Readonly<Record<Side, SegmentMarkers>>;
}

/** Name of a marker without subject prefix, capitals, separators and OpenCap's `_study`: `Sub1:R.Heel.Top` -> `rheeltop`. */
export function canonicalMarkerName(name: string): string {
  return (name.split(":").at(-1) ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/study$/, "");
}

/**
 * Markers of optical laboratories: the OpenSim and Hamner & Delp 2013 names, with Plug-in Gait's, gait2392's and OpenCap's spellings
 * of the same landmarks. The hip of a side is the middle of its front and back pelvis markers (ASIS, PSIS), so that the
 * middle of both hips is the middle of the four; it lies some 7 cm above the joint itself. The ear is the middle of the
 * side's front and back head markers, which sit at the height of the temple.
 */
function opticalPoints(side: Side, s: string): MarkerSet["points"] {
  return {
    [`${side}Hip`]: [
      [`${s}asi`, `${s}psi`],
      [`${s}asis`, `${s}psis`],
      [`${s}asi`, "sacr"],
      [`${s}asis`, "vsacral"],
    ],
    [`${side}Knee`]: [
      [`${s}kneelat`, `${s}kneemed`],
      [`${s}knee`, `${s}mknee`],
      [`${s}kne`, `${s}knm`],
      [`${s}kne`],
      [`${s}kneelat`],
    ],
    [`${side}Ankle`]: [
      [`${s}anklelat`, `${s}anklemed`],
      [`${s}ankle`, `${s}mankle`],
      [`${s}ank`, `${s}med`],
      [`${s}ank`],
      [`${s}anklelat`],
    ],
    [`${side}Heel`]: [[`${s}cal`], [`${s}calc`], [`${s}hee`], [`${s}heel`]],
    [`${side}Toe`]: [[`${s}toe`], [`${s}toetip`]],
    [`${side}Shoulder`]: [[`${s}acr`], [`${s}sho`], [`${s}shoulder`], [`${s}acromium`], [`${s}acromion`]],
    [`${side}Ear`]: [[`${s}fhd`, `${s}bhd`]],
    [`${side}Elbow`]: [[`${s}lel`, `${s}mel`], [`${s}elb`], [`${s}lel`]],
    [`${side}Wrist`]: [
      [`${s}faradius`, `${s}faulna`],
      [`${s}wra`, `${s}wrb`],
    ],
  };
}

/** RBDS (Fukuchi 2017): heel = lower heel marker, toe = middle of the first and fifth metatarsal heads. */
function rbdsPoints(side: Side, s: string): MarkerSet["points"] {
  return {
    [`${side}Hip`]: [[`${s}asis`, `${s}psis`]],
    [`${side}Knee`]: [[`${s}knee`, `${s}kneemedial`]],
    [`${side}Ankle`]: [[`${s}ankle`, `${s}anklemedial`]],
    [`${side}Heel`]: [[`${s}heelbottom`]],
    [`${side}Toe`]: [[`${s}mt1`, `${s}mt5`]],
  };
}

/** Points of the pose models whose tracks Pose2Sim and Sports2D export; both their spellings and the models' own. */
function posePoints(side: Side, s: string): MarkerSet["points"] {
  const both = (part: string) => [[`${s}${part}`], [`${side}${part}`]];
  return {
    [`${side}Eye`]: both("eye"),
    [`${side}Ear`]: both("ear"),
    [`${side}Shoulder`]: both("shoulder"),
    [`${side}Elbow`]: both("elbow"),
    [`${side}Wrist`]: both("wrist"),
    [`${side}Hip`]: both("hip"),
    [`${side}Knee`]: both("knee"),
    [`${side}Ankle`]: both("ankle"),
    [`${side}Heel`]: both("heel"),
    [`${side}Toe`]: [...both("bigtoe"), ...both("footindex")],
  };
}

function opticalSegments(s: string): SegmentMarkers {
  return {
    thigh: [`${s}th1`, `${s}th2`, `${s}th3`],
    shank: [`${s}tb1`, `${s}tb2`, `${s}tb3`],
    foot: [`${s}cal`, `${s}toe`, `${s}mt5`],
  };
}

function rbdsSegments(s: string): SegmentMarkers {
  const cluster = (part: string) =>
    ["toplateral", "bottomlateral", "topmedial", "bottommedial"].map((at) => s + part + at);
  const foot = ["heeltop", "heelbottom", "heellateral", "mt1", "mt5"].map((at) => s + at);
  return { thigh: cluster("thigh"), shank: cluster("shank"), foot };
}

const posePointsOfBoth: MarkerSet["points"] = {
  ...posePoints("left", "l"),
  ...posePoints("right", "r"),
  nose: [["nose"]],
  neck: [["neck"]],
  headTop: [["head"]],
  pelvis: [["hip"], ["chip"], ["midhip"]],
};

/** Every set we know, the most telling first. */
export const markerSets: readonly MarkerSet[] = [
  {
    id: "rbds",
    required: ["rasis", "lasis", "rpsis", "lpsis", "rheelbottom", "lheelbottom"],
    points: { ...rbdsPoints("left", "l"), ...rbdsPoints("right", "r") },
    segments: { left: rbdsSegments("l"), right: rbdsSegments("r") },
  },
  {
    id: "opensim",
    required: [],
    points: { ...opticalPoints("left", "l"), ...opticalPoints("right", "r"), neck: [["c7"]], headTop: [["tophead"]] },
    segments: { left: opticalSegments("l"), right: opticalSegments("r") },
  },
  { id: "halpe-26", required: ["head", "lheel", "lbigtoe"], points: posePointsOfBoth },
  { id: "body-25", required: ["lheel", "lbigtoe"], points: posePointsOfBoth },
  { id: "coco", required: [], points: posePointsOfBoth },
];
