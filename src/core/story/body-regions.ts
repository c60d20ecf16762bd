/** One place on the body that can be marked. Left and right are the runner's own. */
export interface BodyRegion {
  readonly id: string;
  readonly view: "back" | "front";
  readonly side: "left" | "right" | "middle";
  /** The same place on the other side has the same part. */
  readonly part: BodyPart;
}

export type BodyPart =
  | "neck"
  | "upper-back"
  | "lower-back"
  | "pelvis-dimple"
  | "tailbone"
  | "buttock"
  | "back-of-thigh"
  | "calf"
  | "heel"
  | "groin"
  | "front-of-hip"
  | "front-of-thigh"
  | "knee"
  | "shin"
  | "foot";

const paired = (view: BodyRegion["view"], part: BodyPart) =>
  [
    { id: `${part}-left`, view, side: "left", part },
    { id: `${part}-right`, view, side: "right", part },
  ] as const;

/** Every place that can be marked, from above to below, the back first: that is where it hurts. */
export const bodyRegions = [
  { id: "neck", view: "back", side: "middle", part: "neck" },
  ...paired("back", "upper-back"),
  { id: "lower-back-middle", view: "back", side: "middle", part: "lower-back" },
  ...paired("back", "lower-back"),
  ...paired("back", "pelvis-dimple"),
  { id: "tailbone", view: "back", side: "middle", part: "tailbone" },
  ...paired("back", "buttock"),
  ...paired("back", "back-of-thigh"),
  ...paired("back", "calf"),
  ...paired("back", "heel"),
  ...paired("front", "front-of-hip"),
  ...paired("front", "groin"),
  ...paired("front", "front-of-thigh"),
  ...paired("front", "knee"),
  ...paired("front", "shin"),
  ...paired("front", "foot"),
] as const satisfies readonly BodyRegion[];

export type BodyRegionId = (typeof bodyRegions)[number]["id"];

const byId: ReadonlyMap<string, BodyRegion> = new Map(bodyRegions.map((region) => [region.id, region]));

/** The side that marked places lie on; `both` as soon as they lie on both or in the middle with one, nothing when none is marked. */
export function markedSide(ids: readonly BodyRegionId[]): "left" | "right" | "middle" | "both" | undefined {
  const sides = new Set(ids.flatMap((id) => byId.get(id)?.side ?? []));
  const [only] = sides;
  return sides.size > 1 ? "both" : only;
}

const belowKnee: ReadonlySet<BodyPart> = new Set(["calf", "heel", "shin", "foot"]);
const leg: ReadonlySet<BodyPart> = new Set(["back-of-thigh", "front-of-thigh", "knee", "groin"]);

/** How far the pain goes down: the lowest of the marked places. */
export function markedSpread(ids: readonly BodyRegionId[]): "back" | "buttock" | "leg" | "below-knee" | undefined {
  const parts = ids.flatMap((id) => byId.get(id)?.part ?? []);
  if (parts.length === 0) return undefined;
  if (parts.some((part) => belowKnee.has(part))) return "below-knee";
  if (parts.some((part) => leg.has(part))) return "leg";
  return parts.some((part) => part === "buttock" || part === "front-of-hip") ? "buttock" : "back";
}
