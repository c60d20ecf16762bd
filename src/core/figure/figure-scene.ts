import type { BodyJoint, BodyPoints } from "./body.ts";
import { type BodyMovement, bodyAt, type End, type Prop } from "./body-movement.ts";
import { minus, type Place, plus, times, unit } from "./space.ts";

/** A place as it is seen: x to the right, y down as on screens, depth towards the eye. */
export interface SeenPoint {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** A stroke of the drawing; points one after the other. */
export interface Stroke {
  readonly part: "left" | "right" | "body" | "thing" | "band" | "stick" | "floor";
  readonly points: readonly SeenPoint[];
  readonly isClosed?: boolean;
  /** Drawn as one bow through its middle point. */
  readonly isBow?: boolean;
}

export interface Ring {
  readonly part: "head" | "weight" | "ball";
  readonly at: SeenPoint;
  readonly radius: number;
}

/** Everything that is drawn of one moment, the farthest first. */
export interface FigureScene {
  readonly floor: readonly Stroke[];
  readonly things: readonly (Stroke | Ring)[];
  readonly body: readonly (Stroke | Ring)[];
}

/** Radius of the head. */
const headRadius = 9;

/** A moment of a movement as it is seen. Mirrored, it is the same exercise of the other side. */
export function sceneAt(movement: BodyMovement, share: number, isMirrored = false): FigureScene {
  const points = bodyAt(movement, share);
  const see = eyeOf(movement, share, isMirrored);
  const things = movement.props.flatMap((prop) => thingsOf(prop, points, see));
  return {
    floor: floorOf(movement, share, see),
    things: things.filter((thing) => !isHeld(thing)),
    body: [...bodyOf(points, see, isMirrored), ...things.filter(isHeld)].toSorted((a, b) => depthOf(a) - depthOf(b)),
  };
}

type See = (place: Place) => SeenPoint;

/** Looks at places from the side, from above and turned round, without perspective. */
function eyeOf({ eye, travel = 0 }: BodyMovement, share: number, isMirrored: boolean): See {
  const [round, above] = [(eye.round * Math.PI) / 180, (eye.above * Math.PI) / 180];
  return ([x, y, z]) => {
    const ahead = x - travel * share;
    const across = ahead * Math.cos(round) - z * Math.sin(round);
    const near = ahead * Math.sin(round) + z * Math.cos(round);
    return {
      x: isMirrored ? -across : across,
      y: -(y * Math.cos(above) - near * Math.sin(above)),
      depth: near * Math.cos(above) + y * Math.sin(above),
    };
  };
}

function bodyOf(points: BodyPoints, see: See, isMirrored: boolean): readonly (Stroke | Ring)[] {
  const line = (part: Stroke["part"], joints: readonly BodyJoint[]): Stroke => ({
    part,
    points: joints.map((joint) => see(points[joint])),
  });
  const sides = (["left", "right"] as const).flatMap((side) => {
    const shown = isMirrored ? (side === "left" ? "right" : "left") : side;
    return [
      line(shown, [`${side}Hip`, `${side}Knee`, `${side}Ankle`, `${side}Toe`]),
      line(shown, [`${side}Shoulder`, `${side}Elbow`, `${side}Hand`]),
    ];
  });
  return [
    ...sides,
    line("body", ["leftHip", "rightHip"]),
    line("body", ["leftShoulder", "rightShoulder"]),
    { ...line("body", ["hip", "waist", "shoulder"]), isBow: true },
    neckOf(points, see),
    { part: "head", at: see(points.head), radius: headRadius },
  ];
}

/** From the shoulders to the edge of the head. */
function neckOf({ shoulder, head }: BodyPoints, see: See): Stroke {
  const way = unit(minus(head, shoulder));
  const edge = minus(head, [way[0] * headRadius, way[1] * headRadius, way[2] * headRadius]);
  return { part: "body", points: [see(shoulder), see(edge)] };
}

function thingsOf(prop: Prop, points: BodyPoints, see: See): readonly (Stroke | Ring)[] {
  const place = (end: End): Place => {
    if (typeof end === "string") return points[end];
    return "joint" in end ? plus(points[end.joint], end.off) : end;
  };
  switch (prop.kind) {
    case "box":
      return boxOf(prop.from, prop.to, see);
    case "line":
      return [{ part: "thing", points: prop.ends.map((end) => see(place(end))) }];
    case "band":
      return [{ part: "band", points: prop.ends.map((end) => see(place(end))) }];
    case "stick": {
      const [from, to] = [points.leftHand, points.rightHand];
      const more = times(unit(minus(to, from)), prop.out);
      return [{ part: "stick", points: [see(minus(from, more)), see(plus(to, more))] }];
    }
    case "bar": {
      const at = place(prop.at);
      const ends = [-prop.half, prop.half].map((z) => see([at[0], at[1], z]));
      const plates = ends.map((end) => ({ part: "weight", at: end, radius: prop.plate }) as const);
      return [{ part: "stick", points: ends }, ...(prop.plate === 0 ? [] : plates)];
    }
    default:
      return [{ part: prop.kind, at: see(place(prop.at)), radius: prop.radius }];
  }
}

/** The top and the two sides of a box that are seen. */
function boxOf(from: Place, to: Place, see: See): readonly Stroke[] {
  const [[x0, y0, z0], [x1, y1, z1]] = [from, to];
  const face = (corners: readonly Place[]): Stroke => ({ part: "thing", points: corners.map(see), isClosed: true });
  const nearZ = see([0, 0, 1]).depth > 0 ? z1 : z0;
  const nearX = see([1, 0, 0]).depth > 0 ? x1 : x0;
  return [
    face([
      [x0, y0, nearZ],
      [x1, y0, nearZ],
      [x1, y1, nearZ],
      [x0, y1, nearZ],
    ]),
    face([
      [nearX, y0, z0],
      [nearX, y0, z1],
      [nearX, y1, z1],
      [nearX, y1, z0],
    ]),
    face([
      [x0, y1, z0],
      [x1, y1, z0],
      [x1, y1, z1],
      [x0, y1, z1],
    ]),
  ];
}

/** Half the depth of the floor that is drawn, and the distance of its marks when the body travels. */
const halfFloor = 34;
const markEvery = 40;

function floorOf(movement: BodyMovement, share: number, see: See): readonly Stroke[] {
  const { from, to } = reachOf(movement);
  const travel = (movement.travel ?? 0) * share;
  const edge = (z: number): readonly Place[] => [
    [from + travel, 0, z],
    [to + travel, 0, z],
  ];
  const [far, near] = [edge(-halfFloor), edge(halfFloor)];
  const quad: Stroke = { part: "floor", points: [...far, ...near.toReversed()].map(see), isClosed: true };
  if (movement.travel === undefined) return [quad];
  const marks: Stroke[] = [];
  for (let x = Math.ceil((from + travel) / markEvery) * markEvery; x <= to + travel; x += markEvery) {
    marks.push({ part: "floor", points: [see([x, 0, -halfFloor]), see([x, 0, halfFloor])] });
  }
  return [quad, ...marks];
}

/** From where to where the movement reaches along the floor, with a margin. */
function reachOf(movement: BodyMovement): { readonly from: number; readonly to: number } {
  const xs = [0, 0.25, 0.5, 0.75].flatMap((share) =>
    Object.values(bodyAt(movement, share)).map(([x]) => x - (movement.travel ?? 0) * share),
  );
  for (const prop of movement.props) if (prop.kind === "box") xs.push(prop.from[0], prop.to[0]);
  return { from: Math.min(...xs) - 14, to: Math.max(...xs) + 14 };
}

function isHeld(thing: Stroke | Ring): boolean {
  return ["weight", "ball", "band", "stick"].includes(thing.part);
}

function depthOf(shape: Stroke | Ring): number {
  if ("at" in shape) return shape.at.depth;
  return shape.points.reduce((sum, { depth }) => sum + depth, 0) / shape.points.length;
}

/** The drawing's edges over the whole movement. */
export function frameOf(movement: BodyMovement, isMirrored = false) {
  const shares = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
  const seen = shares.flatMap((share) => {
    const { floor, things, body } = sceneAt(movement, share, isMirrored);
    return [...floor, ...things, ...body].flatMap((shape) =>
      "at" in shape
        ? [-1, 1].map((way) => ({ x: shape.at.x + way * shape.radius, y: shape.at.y + way * shape.radius }))
        : shape.points.map(({ x, y }) => ({ x, y })),
    );
  });
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
