import { type PointColumns, pointColumns, withColumns } from "./columns.ts";
import type { KeypointName } from "./keypoints.ts";
import type { PoseTrack } from "./pose-track.ts";
import { opposition, strideAgreement } from "./stride-agreement.ts";

/** Leg points that a pose model exchanges together when it takes one leg for the other. Hips lie too close to tell. */
const legPairs: readonly (readonly [KeypointName, KeypointName])[] = [
  ["leftKnee", "rightKnee"],
  ["leftAnkle", "rightAnkle"],
  ["leftHeel", "rightHeel"],
  ["leftToe", "rightToe"],
];

/**
 * Price of calling one frame exchanged, in typical bends of the paths. High: a model's own reading is right in nine frames
 * of ten, and its jitter where the legs pass must not be taken for an exchange. Tried from 0.5 to 100 on film of the
 * synthetic runner (exchanged frames left of 57 in 600: 117 at 0.5, 55 at 20, 36 at 100).
 */
const swappedCostShare = 80;

/**
 * Weight of standing against the clip's stride beside the bend of the paths. On film of the synthetic runner 33 of 600
 * frames stay exchanged at 1, 9 at 4, 7 at 20 and 15 at 100.
 */
const strideWeight = 12;

interface LegPair {
  readonly names: readonly [KeypointName, KeypointName];
  readonly left: PointColumns;
  readonly right: PointColumns;
}

/** What {@link repairSwaps} did. */
export interface SwapRepair {
  readonly track: PoseTrack;
  /** Runs of frames in which left and right legs had been exchanged and were put back. */
  readonly swapsRepaired: number;
}

/** Position of one side's point at `frame` when the sides are (`swapped` = 1) or are not exchanged there. */
function position(pair: LegPair, frame: number, swapped: number): readonly [number, number] {
  const source = swapped === 0 ? pair.left : pair.right;
  return [source.x[frame] ?? Number.NaN, source.y[frame] ?? Number.NaN];
}

function otherPosition(pair: LegPair, frame: number, swapped: number): readonly [number, number] {
  return position(pair, frame, 1 - swapped);
}

/** Squared bend (second difference) of the left and right paths over three frames under three assignments; missing points cost nothing. */
function bend(pairs: readonly LegPair[], frame: number, states: readonly [number, number, number]): number {
  let sum = 0;
  for (const pair of pairs) {
    for (const at of [position, otherPosition]) {
      const [ax, ay] = at(pair, frame - 2, states[0]);
      const [bx, by] = at(pair, frame - 1, states[1]);
      const [cx, cy] = at(pair, frame, states[2]);
      const cost = (ax - 2 * bx + cx) ** 2 + (ay - 2 * by + cy) ** 2;
      if (Number.isFinite(cost)) sum += cost;
    }
  }
  return sum;
}

/** Price of a state (0 as given, 1 swapped) in one frame. */
type FrameCost = (frame: number, state: number) => number;

/**
 * Cheapest sequence of swapped (1) / not swapped (0) states: a Viterbi search over the last two states, with the bend of
 * the paths and a price for each frame's state as cost.
 */
function searchStates(pairs: readonly LegPair[], frames: number, frameCost: FrameCost): Uint8Array {
  const back: Uint8Array[] = [];
  let costs = [0, 1, 2, 3].map((key) => frameCost(0, key >> 1) + frameCost(1, key & 1));
  for (let frame = 2; frame < frames; frame++) {
    const next = [0, 0, 0, 0].fill(Number.POSITIVE_INFINITY);
    const from = new Uint8Array(4);
    for (let state = 0; state < 8; state++) {
      const [a, b, c] = [state >> 2, (state >> 1) & 1, state & 1];
      const cost = (costs[2 * a + b] ?? 0) + bend(pairs, frame, [a, b, c]) + frameCost(frame, c);
      const key = 2 * b + c;
      if (cost < (next[key] ?? 0)) [next[key], from[key]] = [cost, a];
    }
    back.push(from);
    costs = next;
  }
  const states = new Uint8Array(frames);
  let key = costs.indexOf(Math.min(...costs));
  for (let frame = frames - 1; frame >= 2; frame--) {
    states[frame] = key & 1;
    states[frame - 1] = key >> 1;
    key = 2 * (back[frame - 2]?.[key] ?? 0) + (key >> 1);
  }
  states[0] = key >> 1;
  return states;
}

/** Median squared bend of the paths as given: what an honest frame costs, the scale of the swap price. */
function typicalBend(pairs: readonly LegPair[], frames: number): number {
  const bends = Array.from({ length: Math.max(0, frames - 2) }, (_, i) => bend(pairs, i + 2, [0, 0, 0])).sort(
    (a, b) => a - b,
  );
  return bends[Math.floor(bends.length / 2)] ?? 0;
}

/**
 * With a clear rhythm a frame pays when its legs stand against the stride of the whole clip; without one, every frame
 * called swapped pays the same, so that a doubtful frame stays as the model gave it.
 */
function priceOfFrames(pairs: readonly LegPair[], track: PoseTrack): FrameCost {
  const perSwap = swappedCostShare * typicalBend(pairs, track.timesS.length);
  const followed = pairs.filter(({ names }) => names[0] === "leftKnee" || names[0] === "leftAnkle");
  const agreement = strideAgreement(
    followed.map(({ left, right }) => opposition(left, right)),
    track.time.frameRateHz,
  );
  if (agreement === undefined) return (_frame, state) => state * perSwap;
  return (frame, state) => {
    const agrees = agreement[frame] ?? 0;
    return strideWeight * Math.max(0, state === 1 ? agrees : -agrees) + 0.02 * state * perSwap;
  };
}

/**
 * Finds frames in which a model took one leg for the other, and puts the sides back. The legs' paths must bend least
 * (knees, ankles, heels and toes together) and keep to the stride of the whole clip; where both readings are equally good
 * the model's own stays. When more than half of the frames come out exchanged, the exchange is the clip's normal state and the others are turned, so the
 * majority reading of the model decides which leg is left.
 */
export function repairSwaps(track: PoseTrack): SwapRepair {
  const pairs: LegPair[] = [];
  for (const names of legPairs) {
    const left = pointColumns(track, names[0]);
    const right = pointColumns(track, names[1]);
    if (left !== undefined && right !== undefined) pairs.push({ names, left, right });
  }
  const frames = track.timesS.length;
  if (pairs.length === 0 || frames < 3) return { track, swapsRepaired: 0 };
  const found = searchStates(pairs, frames, priceOfFrames(pairs, track));
  const isMostlySwapped = found.reduce((sum, state) => sum + state, 0) > frames / 2;
  const states = isMostlySwapped ? found.map((state) => 1 - state) : found;
  const swapsRepaired = states.reduce((runs, state, i) => runs + (state === 1 && states[i - 1] !== 1 ? 1 : 0), 0);
  if (swapsRepaired === 0) return { track, swapsRepaired };
  const columns = new Map<KeypointName, PointColumns>();
  for (const pair of pairs) {
    columns.set(pair.names[0], exchange(pair.left, pair.right, states));
    columns.set(pair.names[1], exchange(pair.right, pair.left, states));
  }
  return { track: withColumns(track, columns), swapsRepaired };
}

function exchange(own: PointColumns, other: PointColumns, states: Uint8Array): PointColumns {
  const pick = (key: "x" | "y" | "confidence"): Float64Array =>
    own[key].map((value, frame) => (states[frame] === 1 ? (other[key][frame] ?? Number.NaN) : value));
  return { x: pick("x"), y: pick("y"), confidence: pick("confidence") };
}
