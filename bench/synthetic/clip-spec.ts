import type { ExerciseMovement } from "./exercise-motion.ts";
import type { RunnerParameters } from "./runner-parameters.ts";

/** Where the camera stands and how it looks. */
export interface CameraSpec {
  readonly view: "side" | "rear";
  /** Which way the runner faces in the picture of a side view. */
  readonly facing: "left" | "right";
  readonly distanceM: number;
  /** Lens height over the ground the runner runs on. */
  readonly heightM: number;
  /** Turn around the runner away from square-on, + towards the runner's front (side) or right (rear). */
  readonly yawDeg: number;
  /** The camera held askew, + clockwise, so that the picture turns anticlockwise. */
  readonly rollDeg: number;
  readonly verticalFovDeg: number;
  /** Height of the point in the middle of the picture. */
  readonly aimHeightM: number;
  /** The camera turns to follow a runner who crosses the picture. */
  readonly isPanning?: boolean;
}

/** What the runner wears. Colours as CSS hex. */
export interface OutfitSpec {
  readonly skin: string;
  readonly hair: string;
  readonly hairStyle: "short" | "long" | "cap" | "bald";
  readonly shirt: string;
  readonly sleeves: "none" | "short" | "long";
  readonly legs: string;
  readonly legwear: "shorts" | "tights";
  readonly sock: string;
  readonly shoe: string;
  readonly sole: string;
}

/** Surroundings and light. */
export interface SettingSpec {
  readonly ground: "treadmill" | "ground";
  readonly backdrop: "gym" | "park" | "studio" | "hall";
  readonly light: "sun" | "indoor" | "window";
  /** 1 usual; 0.04 too dark to see joints. */
  readonly exposure: number;
  /** Seed of textures and objects. */
  readonly seed: number;
  /** Somebody else in the picture. */
  readonly bystander: "none" | "standing" | "walking";
}

/** One synthetic clip: everything the renderer and the truth are made from. */
export interface ClipSpec {
  readonly id: string;
  /** Fitting constants may look at "fit" only; figures are reported on "report". Split by body and camera together. */
  readonly split: "fit" | "report";
  /** The grid's factors this clip stands for, for grouping results. */
  readonly tags: readonly string[];
  /** Absent: an empty scene. */
  readonly runner?: RunnerParameters;
  /** An exercise that the runner does instead of running. */
  readonly exercise?: ExerciseMovement;
  readonly durationS: number;
  /** Frames a second of the file. */
  readonly frameRateHz: number;
  /** Frames a second the camera took, when it differs: slow motion. */
  readonly captureRateHz?: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bitrateKbps: number;
  /** Sub-frames added up over half a frame's time; 1 = no motion blur. */
  readonly blurSamples: number;
  /** Smooth edges, at twice the drawing time; for clips that people look at. */
  readonly isSmooth?: boolean;
  readonly camera: CameraSpec;
  readonly outfit: OutfitSpec;
  readonly setting: SettingSpec;
}
