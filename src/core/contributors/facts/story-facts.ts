import { markedSide, markedSpread } from "../../story/body-regions.ts";
import { type Effect, effects, type Influence, type Remedy, runCourses, type Story } from "../../story/story.ts";
import type { FactId } from "../contributor-words.ts";
import { answered, type FactDefinition, toldNumber, unknown } from "../fact.ts";

const yesNo = ["yes", "no"] as const;

type StoryReader<T> = (story: Story) => T | undefined;

function choice(id: FactId, { answers, of }: { answers: readonly string[]; of: StoryReader<string> }) {
  return {
    ...{ id, from: "told", answers },
    read: ({ story }) => answered(story === undefined ? undefined : of(story)),
  } as const satisfies FactDefinition;
}

function amount(
  id: FactId,
  { unit, span, of }: { unit: string; span: readonly [number, number]; of: StoryReader<number> },
) {
  return {
    ...{ id, from: "told", unit, span },
    read: ({ story }) => toldNumber(story === undefined ? undefined : of(story)),
  } as const satisfies FactDefinition;
}

function influence(id: FactId, name: Influence): FactDefinition {
  return choice(id, { answers: effects, of: ({ pattern }) => pattern?.influences?.[name] });
}

/** What was tried of some alike things: better when one of them helped, worse when none helped and one did harm. */
function tried(id: FactId, remedies: readonly Remedy[]): FactDefinition {
  return choice(id, {
    answers: effects,
    of: ({ tried: all }) => best(remedies.flatMap((one) => all?.[one] ?? [])),
  });
}

function best(told: readonly Effect[]): Effect | undefined {
  if (told.length === 0) return undefined;
  if (told.includes("better")) return "better";
  return told.includes("worse") ? "worse" : "no-change";
}

type Change = NonNullable<NonNullable<Story["life"]>["changes"]>[number];

/** Whether one of some changes was ticked. Nothing ticked at all is not told: an empty list and no answer look alike. */
function changed(id: FactId, names: readonly Change[]): FactDefinition {
  return choice(id, {
    answers: yesNo,
    of: ({ life }) =>
      life?.changes === undefined ? undefined : yes(life.changes.some((change) => names.includes(change))),
  });
}

type Condition = NonNullable<NonNullable<Story["pain"]>["conditions"]>[number];

function told(id: FactId, names: readonly Condition[]): FactDefinition {
  return choice(id, {
    answers: yesNo,
    of: ({ pain }) =>
      pain?.conditions === undefined ? undefined : yes(pain.conditions.some((one) => names.includes(one))),
  });
}

function yes(isSo: boolean): string {
  return isSo ? "yes" : "no";
}

/** Whether it is the pain at one dimple that turning in bed, one leg or stairs make worse: both, or surely not both. */
function sacroiliacStory(story: Story): string | undefined {
  const both = [isAtDimple(story), isWorseOnOneSide(story)];
  if (both.includes(false)) return "no";
  return both.includes(undefined) ? undefined : "yes";
}

/** Whether one finger covers it at the dimple of one side; nothing while a part of that is not told. */
function isAtDimple({ pain }: Story): boolean | undefined {
  const { regions = [], canPointAtIt } = pain ?? {};
  if (regions.length === 0) return undefined;
  const side = markedSide(regions);
  const isDimple = regions.includes("pelvis-dimple-left") || regions.includes("pelvis-dimple-right");
  return isDimple && (side === "left" || side === "right") ? canPointAtIt : false;
}

function isWorseOnOneSide({ pattern }: Story): boolean | undefined {
  const all = (["turning-in-bed", "one-leg-stand", "stairs"] as const).map((name) => pattern?.influences?.[name]);
  if (all.includes("worse")) return true;
  return all.includes(undefined) ? undefined : false;
}

/** Whether it hurts below the knee and coughing makes it worse: both, or surely not both. */
function legAndCough({ pain, pattern }: Story): string | undefined {
  const spread = markedSpread(pain?.regions ?? []);
  const cough = pattern?.influences?.coughing;
  if ((spread !== undefined && spread !== "below-knee") || (cough !== undefined && cough !== "worse")) return "no";
  return spread === undefined || cough === undefined ? undefined : "yes";
}

/** What the story tells. */
export const storyFacts: readonly FactDefinition[] = [
  choice("run-course", {
    answers: runCourses,
    of: ({ pattern }) => pattern?.runCourse,
  }),
  choice("earlier-when-tired", {
    answers: yesNo,
    of: ({ pattern }) => (pattern?.earlierWhenTired === undefined ? undefined : yes(pattern.earlierWhenTired)),
  }),
  influence("downhill", "running-downhill"),
  influence("sitting", "sitting"),
  influence("walking", "walking"),
  influence("standing-taller", "standing-taller"),
  choice("sacroiliac-story", {
    ...{ answers: yesNo, of: sacroiliacStory },
  }),
  choice("leg-and-cough", { answers: yesNo, of: legAndCough }),
  amount("earlier-episodes", {
    ...{ unit: "times", span: [0, 1000] },
    of: ({ pain }) => pain?.earlierEpisodes,
  }),
  told("earlier-bone-or-surgery", ["bone-stress-injury", "back-surgery"]),
  told("leg-length-told", ["leg-length-difference"]),
  changed("change-of-load", ["longer-runs", "more-runs", "faster-runs", "hills"]),
  changed("change-of-shoes", ["shoes"]),
  changed("change-of-surface", ["surface"]),
  changed("change-of-sleep", ["sleep"]),
  changed("change-of-stress", ["stress"]),
  amount("shoe-comfort", {
    ...{ unit: "points of 10", span: [0, 10] },
    of: ({ life }) => life?.shoeComfort,
  }),
  amount("sleep-quality", {
    ...{ unit: "points of 10", span: [0, 10] },
    of: ({ life }) => life?.sleepQuality,
  }),
  amount("sitting-hours", {
    ...{ unit: "h", span: [0, 24] },
    of: ({ life }) => life?.sittingHours,
  }),
  amount("walking-days", {
    ...{ unit: "days", span: [0, 7] },
    of: ({ life }) => life?.walkingDays,
  }),
  amount("warm-up-minutes", {
    ...{ unit: "min", span: [0, 240] },
    of: ({ running }) => running?.warmUpMinutes,
  }),
  {
    ...{ id: "reference-group", from: "told", answers: ["men", "women"] },
    read: ({ story }) =>
      story?.running?.referenceGroup === undefined ? unknown("not-told") : answered(story.running.referenceGroup),
  },
  tried("tried-form", ["form-change"]),
  tried("tried-shorter", ["shorter-runs", "less-running"]),
  tried("tried-rest", ["rest"]),
  tried("tried-warm-up", ["warm-up"]),
  tried("tried-stretching", ["stretching"]),
  tried("tried-shoes", ["new-shoes"]),
  tried("tried-trunk-strength", ["trunk-strength"]),
  tried("tried-leg-strength", ["leg-strength"]),
  tried("tried-walking", ["walking"]),
];
