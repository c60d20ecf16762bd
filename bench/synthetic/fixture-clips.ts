import { easedRunner } from "./believable-runner.ts";
import type { CameraSpec, ClipSpec, OutfitSpec, SettingSpec } from "./clip-spec.ts";
import { averageBody, type GaitParameters, type RunnerParameters, usualGait, usualWalk } from "./runner-parameters.ts";

const outfit: OutfitSpec = {
  skin: "#c99672",
  hair: "#3a2a20",
  hairStyle: "long",
  shirt: "#c8382e",
  sleeves: "short",
  legs: "#26354d",
  legwear: "tights",
  sock: "#f0f0f0",
  shoe: "#f2f2ee",
  sole: "#b8d432",
};

const setting: SettingSpec = {
  ground: "treadmill",
  backdrop: "gym",
  light: "indoor",
  exposure: 1,
  seed: 5,
  bystander: "none",
};

const camera: CameraSpec = {
  view: "side",
  facing: "right",
  distanceM: 3.6,
  heightM: 1,
  yawDeg: 0,
  rollDeg: 0,
  verticalFovDeg: 39,
  aimHeightM: 0.88,
};

function runnerWith(gait: Partial<GaitParameters>, body = averageBody): RunnerParameters {
  return {
    seed: 42,
    body,
    gait: { ...usualGait, ...gait },
    asymmetry: {},
    stepTimeAsymmetryS: 0,
    drift: {},
    driftOverS: 5,
    firstFoot: "left",
  };
}

const easyRunner = (): RunnerParameters =>
  easedRunner(runnerWith({ cadenceStepsPerMin: 178, speedMPerS: 2.8, contactTimeS: 0.252 }));

/** The runner of the app's sample: lands well ahead of the hips, leans further forward than most, rounds the upper back. */
export function sampleClip(): ClipSpec {
  const drawn = runnerWith(
    {
      cadenceStepsPerMin: 162,
      contactTimeS: 0.276,
      speedMPerS: 2.9,
      trunkLeanDeg: 25,
      roundingDeg: 26,
      headForwardDeg: 40,
      overstridePercent: 34,
      footAngleDeg: 20,
      bounceM: 0.085,
    },
    { ...averageBody, heightM: 1.72, girth: 0.96, hipWidthM: 0.172, shoulderWidthM: 0.345 },
  );
  const runner = { ...easedRunner(drawn), asymmetry: { overstridePercent: 3 }, driftOverS: 10 };
  return {
    id: "runner-side",
    split: "report",
    tags: ["sample"],
    runner,
    durationS: 10,
    frameRateHz: 60,
    widthPx: 720,
    heightPx: 1280,
    bitrateKbps: 2200,
    blurSamples: 1,
    isSmooth: true,
    camera: { ...camera, verticalFovDeg: 38, aimHeightM: 0.87 },
    outfit: { ...outfit, shirt: "#2f7d77", legwear: "shorts", legs: "#1b1d21", shoe: "#f07f3c", sole: "#f4f4f0" },
    setting: { ...setting, seed: 11 },
  };
}

/** A small clip for end-to-end tests: at least seven whole steps of each foot. */
export function endToEndClip(): ClipSpec {
  return {
    id: "synthetic-side",
    split: "report",
    tags: ["fixture"],
    runner: easyRunner(),
    durationS: 5.3,
    frameRateHz: 60,
    widthPx: 360,
    heightPx: 640,
    bitrateKbps: 760,
    blurSamples: 1,
    camera,
    outfit,
    setting,
  };
}

/** Clips that must be refused, or measured as the other view, by name. Small: 270x480 or 480x270 at 30 frames a second. */
export function refusalClips(): Readonly<Record<string, ClipSpec>> {
  const running = easyRunner();
  const base: ClipSpec = {
    ...endToEndClip(),
    runner: running,
    durationS: 5,
    frameRateHz: 30,
    widthPx: 270,
    heightPx: 480,
    bitrateKbps: 380,
  };
  const { runner: _, ...empty } = base;
  const wide = { widthPx: 480, heightPx: 270 };
  const standing: GaitParameters = {
    ...usualWalk,
    kind: "standing",
    speedMPerS: 0,
    elbowFlexionDeg: 12,
    trunkLeanDeg: 1,
  };
  const clips: Readonly<Record<string, ClipSpec>> = {
    walking: { ...base, runner: runnerWith(usualWalk) },
    standing: { ...base, runner: runnerWith(standing) },
    "two-people": {
      ...base,
      ...wide,
      camera: { ...camera, distanceM: 4 },
      setting: { ...setting, bystander: "standing" },
    },
    nobody: empty,
    "feet-cut-off": { ...base, camera: { ...camera, verticalFovDeg: 30, aimHeightM: 1.2 } },
    "head-cut-off": { ...base, camera: { ...camera, verticalFovDeg: 28, aimHeightM: 0.6 } },
    "too-short": { ...base, durationS: 2 },
    panning: {
      ...base,
      ...wide,
      camera: { ...camera, distanceM: 5, verticalFovDeg: 30, isPanning: true },
      setting: { ...setting, ground: "ground", backdrop: "park", light: "sun" },
    },
    "too-small": { ...base, camera: { ...camera, distanceM: 7, verticalFovDeg: 55 } },
    "too-dark": { ...base, setting: { ...setting, exposure: 0.045 } },
    "slow-motion": { ...base, durationS: 2, captureRateHz: 120, bitrateKbps: 260 },
    rear: { ...base, camera: { ...camera, view: "rear" } },
    oblique: { ...base, camera: { ...camera, yawDeg: 45 } },
  };
  return Object.fromEntries(Object.entries(clips).map(([id, clip]) => [id, { ...clip, id: `refusal-${id}` }]));
}
