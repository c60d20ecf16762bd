import { believableRunner, isBelievable, movementFaults } from "./believable-runner.ts";
import type { CameraSpec, ClipSpec, OutfitSpec, SettingSpec } from "./clip-spec.ts";
import { type GaitParameters, type RunnerParameters, sampleBody, sampleRunner } from "./runner-parameters.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";
import { degrees } from "./vector.ts";

/** Bodies that run four times, three filmed from the side and one from behind. Odd bodies are held out. */
const bodyCount = 16;
const clipsPerBody = 4;
/** Bodies after them that run three times: leaning far forward, as usual, and filmed from behind. */
const leaningBodyCount = 8;
const leaningTakes = [0, 1, 3] as const;
/** Bodies after those that are filmed from behind alone. */
const rearBodyCount = 8;
/** How far a leaning runner leans: from the end of the usual range to what hardly anybody does. Degrees. */
const farLeanDeg = [17, 30] as const;
/** Share of a lean that the head goes along with, the same as in `sampleRunner`. */
const headWithTrunk = 0.6;

const skins = ["#f1c9a5", "#e0ac84", "#c99672", "#a87350", "#7d5236", "#5a3a26"] as const;
const hairs = ["#20191a", "#3a2a20", "#6b4a2d", "#b58b55", "#8f8f8c", "#7a2f1d"] as const;
const shirts = [
  "#2f6fb0",
  "#c8382e",
  "#1e1f22",
  "#e9e6df",
  "#e0b422",
  "#3d8056",
  "#7d4f9c",
  "#5b6670",
  "#f07f3c",
] as const;
const legColours = ["#1b1d21", "#26354d", "#4b4f55", "#7c2430", "#3b5a44"] as const;
const shoes = ["#d8542a", "#f2f2ee", "#1d1f22", "#2d68c4", "#b8d432", "#c2307a"] as const;

/** A clip's place in the grid. */
export interface GridPlace {
  readonly body: number;
  readonly take: number;
}

/** Clothes drawn from the wardrobe. */
export function sampleOutfit(random: SeededRandom): OutfitSpec {
  return {
    skin: random.pick(skins),
    hair: random.pick(hairs),
    hairStyle: random.pick(["short", "short", "long", "long", "cap", "bald"]),
    shirt: random.pick(shirts),
    sleeves: random.pick(["short", "short", "none", "long"]),
    legs: random.pick(legColours),
    legwear: random.pick(["shorts", "tights"]),
    sock: random.pick(["#f0f0f0", "#2a2a2a", "#c9c9c9"]),
    shoe: random.pick(shoes),
    sole: random.pick(["#f4f4f0", "#f4f4f0", "#222222", "#d9d2c0"]),
  };
}

function sampleSetting(random: SeededRandom, ground: SettingSpec["ground"]): SettingSpec {
  const indoors = random.pick<SettingSpec["backdrop"]>(["gym", "studio", "hall", "park", "gym"]);
  const backdrop = ground === "ground" ? "park" : indoors;
  return {
    ground,
    backdrop,
    light: backdrop === "park" ? "sun" : random.pick(["indoor", "window"]),
    exposure: random.between(0.72, 1.12),
    seed: Math.floor(random.between(1, 100_000)),
    bystander: "none",
  };
}

/** A camera about 3 to 5 m away that shows the whole runner; half of them stand square and level. */
function sampleCamera(
  random: SeededRandom,
  at: Pick<CameraSpec, "view" | "facing"> & { readonly heightM: number },
): CameraSpec {
  const distanceM = random.between(2.8, 5);
  const fill = random.between(0.62, 0.84);
  const isAskew = random.next() < 0.5;
  const mostYawDeg = at.view === "side" ? 15 : 7;
  return {
    view: at.view,
    facing: at.facing,
    distanceM,
    heightM: random.between(0.65, 1.45),
    yawDeg: isAskew ? random.between(-mostYawDeg, mostYawDeg) : random.between(-1, 1),
    rollDeg: random.next() < 0.5 ? random.between(-3, 3) : random.between(-0.3, 0.3),
    verticalFovDeg: 2 * degrees(Math.atan((1.06 * at.heightM) / fill / 2 / distanceM)),
    aimHeightM: at.heightM * random.between(0.49, 0.53),
  };
}

/** Frames a second and length by place in the grid: mostly 60, some 30, 120 and 240 (shorter, for they take as long to draw). */
function timing(index: number): { readonly frameRateHz: number; readonly durationS: number } {
  if (index % 16 === 5) return { frameRateHz: 30, durationS: 6 };
  if (index % 16 === 9) return { frameRateHz: 120, durationS: 5 };
  if (index % 32 === 14) return { frameRateHz: 240, durationS: 5 };
  return { frameRateHz: 60, durationS: 5.2 };
}

/** Leans a drawn runner further, spread evenly over the bodies. */
function leaning(gait: GaitParameters, body: number): GaitParameters {
  const [least, most] = farLeanDeg;
  const trunkLeanDeg = least + (most - least) * ((body * 0.618_034) % 1);
  const headForwardDeg = gait.headForwardDeg + headWithTrunk * (trunkLeanDeg - gait.trunkLeanDeg);
  return { ...gait, trunkLeanDeg, headForwardDeg };
}

const isLeaning = (body: number, take: number): boolean => body >= bodyCount && take === 0;

/** Bodies from `first` on, each with its takes. */
function placesOf(first: number, count: number, takes: readonly number[]): readonly GridPlace[] {
  return Array.from({ length: count }, (_, more) => first + more).flatMap((body) =>
    takes.map((take) => ({ body, take })),
  );
}

/** The same body in another run: gait from one seed, body from another; drawn again when legs cannot be eased into running. */
function runnerOf(body: number, take: number, speedMPerS: number): RunnerParameters {
  const bodyOf = sampleBody(seededRandom(1000 + body));
  const drift = take === 2 && body % 4 === 1 ? { trunkLeanDeg: 4, cadenceStepsPerMin: -4 } : {};
  const draw = (seed: number): RunnerParameters =>
    believableRunner(seed, (drawn) => {
      const runner = sampleRunner(drawn.seed, [speedMPerS, speedMPerS]);
      const gait = isLeaning(body, take) ? leaning(runner.gait, body) : runner.gait;
      return { ...runner, gait, body: bodyOf, drift, driftOverS: 5.2 };
    });
  const seeds = Array.from({ length: 12 }, (_, i) => 7000 + 100 * body + take + 10 * i);
  for (const seed of seeds) {
    const runner = draw(seed);
    if (isBelievable(movementFaults(runner, runner.driftOverS))) return runner;
  }
  throw new RangeError(`No believable runner for body ${body}, take ${take}`);
}

/** One clip of the accuracy grid, drawn anew: slow, because its runner is eased until it moves believably. */
export function drawGridClip({ body, take }: GridPlace): ClipSpec {
  const index = body * clipsPerBody + take;
  const random = seededRandom(31 * index + 17);
  const view = take === 3 ? "rear" : "side";
  const isGround = take === 1 && body % 8 === 6;
  const speedMPerS = isGround ? 2.3 : 2.2 + 2.15 * ((index * 0.618_034) % 1);
  const runner = runnerOf(body, take, speedMPerS);
  const facing = (body + take) % 2 === 0 ? "right" : "left";
  const isBlurred = index % 16 === 8;
  const { frameRateHz, durationS } = isGround ? { frameRateHz: 60, durationS: 5.2 } : timing(index);
  const sampled = sampleCamera(random, { view, facing, heightM: runner.body.heightM });
  const camera = isGround ? crossingCamera(sampled) : sampled;
  return {
    id: `${view}-b${String(body).padStart(2, "0")}-${take}`,
    split: body % 2 === 0 ? "fit" : "report",
    tags: tagsOf({ camera, frameRateHz, isGround, isBlurred, runner, isLeaning: isLeaning(body, take) }),
    runner,
    durationS,
    frameRateHz,
    widthPx: isGround ? 1280 : 540,
    heightPx: isGround ? 720 : 960,
    bitrateKbps: isGround ? 4000 : random.pick([900, 1600, 2800]),
    blurSamples: isBlurred ? 3 : 1,
    camera,
    outfit: sampleOutfit(seededRandom(500 + body * 7 + (take % 2))),
    setting: sampleSetting(random, isGround ? "ground" : "treadmill"),
  };
}

interface Traits {
  readonly camera: CameraSpec;
  readonly frameRateHz: number;
  readonly isGround: boolean;
  readonly isBlurred: boolean;
  readonly isLeaning: boolean;
  readonly runner: RunnerParameters;
}

/** What a clip stands for, by which results are looked at apart. */
function tagsOf({ camera, frameRateHz, isGround, isBlurred, runner, ...of }: Traits): readonly string[] {
  return [
    camera.view,
    `fps-${frameRateHz}`,
    isGround ? "ground" : "treadmill",
    Math.abs(camera.yawDeg) > 3 ? "yaw" : "square",
    Math.abs(camera.rollDeg) > 1 ? "roll" : "level",
    ...(isBlurred ? ["blur"] : []),
    ...(Object.keys(runner.drift).length > 0 ? ["drift"] : []),
    ...(of.isLeaning ? ["leaning"] : []),
  ];
}

/** Far enough away to see the runner cross 12 m. */
function crossingCamera(camera: CameraSpec): CameraSpec {
  return { ...camera, distanceM: 8.5, yawDeg: 0, verticalFovDeg: 48, aimHeightM: 0.9 };
}

/** The grid's clips. */
export const gridPlaces: readonly GridPlace[] = [
  ...placesOf(0, bodyCount, [0, 1, 2, 3]),
  ...placesOf(bodyCount, leaningBodyCount, leaningTakes),
  ...placesOf(bodyCount + leaningBodyCount, rearBodyCount, [3]),
];
