/** SVG paths of a running line figure, facing right. */
export interface Figure {
  readonly trunk: string;
  readonly head: string;
  readonly leftLeg: string;
  readonly rightLeg: string;
  readonly leftArm: string;
  readonly rightArm: string;
}

/**
 * Angles at every tenth of a stride, from initial contact, degrees: an easy run, drawn by eye after published curves of
 * running. Thigh against the vertical (+ forward), knee flexion, foot against the ground (+ toes up), upper arm (+ forward).
 */
const thighDeg = [27, 21, 7, -10, -22, -15, 8, 31, 41, 36];
const kneeDeg = [14, 34, 40, 26, 16, 55, 96, 100, 66, 26];
const footDeg = [12, 0, 0, -18, -52, -82, -74, -40, -4, 14];
const armDeg = [-38, -34, -22, -6, 12, 26, 24, 10, -10, -28];

/** Lengths in the drawing's px. */
const lengths = { thigh: 92, shank: 90, foot: 40, heel: 12, trunk: 118, upperArm: 62, forearm: 54, head: 21 };

const groundY = 418;
const hipX = 196;
const trunkLeanDeg = 7;
const elbowDeg = 88;

/** The figure at a share of the stride (0 to 1) of the right foot; the left foot is half a stride later. */
export function strideFigure(share: number): Figure {
  const hip = { x: hipX, y: hipHeight(share) };
  const shoulder = along(hip, 180 - trunkLeanDeg, lengths.trunk);
  const head = along(shoulder, 180 - 14, 40);
  return {
    trunk: line([hip, shoulder]),
    head: `M${head.x - lengths.head} ${head.y}a${lengths.head} ${lengths.head} 0 1 1 0 .01`,
    rightLeg: legPath(hip, share),
    leftLeg: legPath(hip, share + 0.5),
    rightArm: armPath(shoulder, share),
    leftArm: armPath(shoulder, share + 0.5),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function legPoints(hip: Point, share: number): readonly Point[] {
  const thigh = cyclic(thighDeg, share);
  const shank = thigh - cyclic(kneeDeg, share);
  const foot = cyclic(footDeg, share);
  const knee = along(hip, thigh, lengths.thigh);
  const ankle = along(knee, shank, lengths.shank);
  return [hip, knee, ankle, along(ankle, 90 + foot, lengths.foot)];
}

function legPath(hip: Point, share: number): string {
  return line(legPoints(hip, share));
}

function armPath(shoulder: Point, share: number): string {
  const upper = cyclic(armDeg, share);
  const elbow = along(shoulder, upper, lengths.upperArm);
  return line([shoulder, elbow, along(elbow, upper + elbowDeg, lengths.forearm)]);
}

/** Hip height that puts the lower foot on the ground in stance and lets the body fly between. */
function hipHeight(share: number): number {
  const lowest = Math.max(
    ...[share, share + 0.5].flatMap((phase) => legPoints({ x: 0, y: 0 }, phase).map((point) => point.y)),
  );
  const flight = Math.max(0, Math.cos(4 * Math.PI * (share - 0.45)));
  return groundY - lowest - 12 * flight;
}

/** A point at a length from another; 0 degrees is straight down, + forward (right). */
function along(from: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: from.x + Math.sin(angle) * length, y: from.y + Math.cos(angle) * length };
}

/** A smooth closed curve through the ten values, at a share of the stride. */
function cyclic(values: readonly number[], share: number): number {
  const position = (((share % 1) + 1) % 1) * values.length;
  const index = Math.floor(position);
  const t = position - index;
  const at = (offset: number) => values[(index + offset + values.length) % values.length] ?? 0;
  const [a, b, c, d] = [at(-1), at(0), at(1), at(2)];
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

function line(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? "M" : "L"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join("");
}
