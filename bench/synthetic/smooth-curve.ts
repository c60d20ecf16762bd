/** Value, first and second derivative of a quantity at one moment. */
export interface CurveState {
  readonly timeS: number;
  readonly value: number;
  readonly rate: number;
  readonly acceleration: number;
}

/** A quantity as a function of time. */
export type Curve = (timeS: number) => number;

/** 0 to 1 with vanishing first and second derivative at both ends; clamped outside. */
export function smoothRise(share: number): number {
  const s = Math.min(1, Math.max(0, share));
  return s * s * s * (10 + s * (6 * s - 15));
}

/** Coefficients of the quintic that leaves `from` and reaches `to` with their values, rates and accelerations. */
function quinticCoefficients(from: CurveState, to: CurveState): readonly number[] {
  const h = to.timeS - from.timeS;
  const v0 = from.rate * h;
  const v1 = to.rate * h;
  const a0 = from.acceleration * h * h;
  const a1 = to.acceleration * h * h;
  const d = to.value - from.value;
  return [
    from.value,
    v0,
    a0 / 2,
    10 * d - 6 * v0 - 4 * v1 - 1.5 * a0 + 0.5 * a1,
    -15 * d + 8 * v0 + 7 * v1 + 1.5 * a0 - a1,
    6 * d - 3 * (v0 + v1) - 0.5 * (a0 - a1),
  ];
}

/** The quintic between two states; held outside them. */
export function quintic(from: CurveState, to: CurveState): Curve {
  const c = quinticCoefficients(from, to);
  const h = to.timeS - from.timeS;
  return (timeS) => {
    const s = Math.min(1, Math.max(0, (timeS - from.timeS) / h));
    return c.reduceRight((sum, coefficient) => sum * s + coefficient, 0);
  };
}

/**
 * Lets the acceleration change from that of `state` to `target` within `overS` seconds (backwards in time when negative).
 * Gives the curve and the state at its far end.
 */
function easeAcceleration(
  state: CurveState,
  overS: number,
  target: number,
): { readonly curve: Curve; readonly end: CurveState } {
  const excess = state.acceleration - target;
  const curve: Curve = (timeS) => {
    const d = timeS - state.timeS;
    const bend = (overS * overS * ((1 - d / overS) ** 4 - 1 + (4 * d) / overS)) / 12;
    return state.value + state.rate * d + (target * d * d) / 2 + excess * bend;
  };
  const timeS = state.timeS + overS;
  const rate = state.rate + target * overS + (excess * overS) / 3;
  return { curve, end: { timeS, value: curve(timeS), rate, acceleration: target } };
}

/** Cubic between two values with given rates. */
function cubic(
  from: CurveState,
  to: Omit<CurveState, "acceleration">,
): { readonly curve: Curve; readonly start: number; readonly end: number } {
  const h = to.timeS - from.timeS;
  const slope = (to.value - from.value) / h;
  const c2 = (3 * slope - 2 * from.rate - to.rate) / h;
  const c3 = (from.rate + to.rate - 2 * slope) / (h * h);
  const curve: Curve = (timeS) => {
    const d = timeS - from.timeS;
    return from.value + d * (from.rate + d * (c2 + d * c3));
  };
  return { curve, start: 2 * c2, end: 2 * c2 + 6 * c3 * h };
}

/** Share of the time at either end in which the acceleration changes from the end's own to that of the way between. */
const easeShare = 0.055;

/**
 * From one state past a point to another, with continuous second derivatives: cubics, whose accelerations are eased into
 * those of the ends. The point is about where the curve turns when it lies above or below both ends.
 */
export function pastPoint(
  from: CurveState,
  point: { readonly timeS: number; readonly value: number },
  to: CurveState,
): Curve {
  const easeS = easeShare * (to.timeS - from.timeS);
  let [startsWith, endsWith] = [0, 0];
  let pieces = cubics(from, point, to);
  let [leaving, arriving] = [easeAcceleration(from, easeS, 0), easeAcceleration(to, -easeS, 0)];
  for (let i = 0; i < 12; i++) {
    leaving = easeAcceleration(from, easeS, startsWith);
    arriving = easeAcceleration(to, -easeS, endsWith);
    pieces = cubics(leaving.end, point, arriving.end);
    [startsWith, endsWith] = [pieces.before.start, pieces.after.end];
  }
  return (timeS) => {
    if (timeS < leaving.end.timeS) return leaving.curve(timeS);
    if (timeS > arriving.end.timeS) return arriving.curve(timeS);
    return timeS < point.timeS ? pieces.before.curve(timeS) : pieces.after.curve(timeS);
  };
}

function cubics(from: CurveState, point: { readonly timeS: number; readonly value: number }, to: CurveState) {
  const h1 = point.timeS - from.timeS;
  const h2 = to.timeS - point.timeS;
  const pull = 3 * ((point.value - from.value) / (h1 * h1) + (to.value - point.value) / (h2 * h2));
  const rate = (pull - from.rate / h1 - to.rate / h2) / (2 / h1 + 2 / h2);
  const middle = { ...point, rate, acceleration: 0 };
  return { before: cubic(from, middle), after: cubic(middle, to) };
}

/** Passes through every extreme with vanishing rate and acceleration; held before the first and after the last. */
export function throughExtremes(extremes: readonly { readonly timeS: number; readonly value: number }[]): Curve {
  return (timeS) => {
    const next = extremes.findIndex((extreme) => extreme.timeS > timeS);
    const to = extremes[next < 0 ? extremes.length - 1 : next];
    const from = extremes[next < 0 ? extremes.length - 1 : Math.max(0, next - 1)];
    if (from === undefined || to === undefined) return 0;
    if (from === to) return to.value;
    return from.value + (to.value - from.value) * smoothRise((timeS - from.timeS) / (to.timeS - from.timeS));
  };
}

/** Natural cubic spline through strictly increasing times; straight on outside. */
export function naturalSpline(times: readonly number[], values: readonly number[]): Curve {
  const second = secondDerivatives(times, values);
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  return (timeS) => {
    const found = times.findIndex((time) => time > timeS);
    const i = Math.min(times.length - 2, Math.max(0, (found < 0 ? times.length : found) - 1));
    const h = at(times, i + 1) - at(times, i);
    const a = (at(times, i + 1) - timeS) / h;
    const b = 1 - a;
    const bend = ((a * a * a - a) * at(second, i) + (b * b * b - b) * at(second, i + 1)) * ((h * h) / 6);
    return a * at(values, i) + b * at(values, i + 1) + bend;
  };
}

function secondDerivatives(times: readonly number[], values: readonly number[]): readonly number[] {
  const n = times.length;
  const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
  const second = new Float64Array(n);
  const upper = new Float64Array(n);
  for (let i = 1; i < n - 1; i++) {
    const before = at(times, i) - at(times, i - 1);
    const after = at(times, i + 1) - at(times, i);
    const share = before / (before + after);
    const pivot = share * at(second, i - 1) + 2;
    const slopeChange = (at(values, i + 1) - at(values, i)) / after - (at(values, i) - at(values, i - 1)) / before;
    second[i] = (share - 1) / pivot;
    upper[i] = ((6 * slopeChange) / (before + after) - share * at(upper, i - 1)) / pivot;
  }
  for (let i = n - 2; i >= 0; i--) second[i] = at(second, i) * at(second, i + 1) + at(upper, i);
  return Array.from(second);
}

/** Value, rate and acceleration of `curve` at a moment by differences taken only on the side of it that `direction` names. */
export function stateFromOneSide(curve: Curve, timeS: number, direction: 1 | -1): CurveState {
  const h = 0.0008 * direction;
  const [f0, f1, f2, f3] = [0, 1, 2, 3].map((k) => curve(timeS + k * h));
  if (f0 === undefined || f1 === undefined || f2 === undefined || f3 === undefined) throw new RangeError("No samples");
  return {
    timeS,
    value: f0,
    rate: (-11 * f0 + 18 * f1 - 9 * f2 + 2 * f3) / (6 * h),
    acceleration: (2 * f0 - 5 * f1 + 4 * f2 - f3) / (h * h),
  };
}
