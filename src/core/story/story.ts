import type { BodyRegionId } from "./body-regions.ts";

/** How something changes the pain. */
export const effects = ["better", "no-change", "worse"] as const;

export type Effect = (typeof effects)[number];

/** What may change the pain, asked one by one. */
export const influences = [
  "sitting",
  "standing",
  "standing-taller",
  "lying",
  "walking",
  "bending-forward",
  "bending-back",
  "turning-in-bed",
  "one-leg-stand",
  "stairs",
  "coughing",
  "running-uphill",
  "running-downhill",
  "running-faster",
] as const;

export type Influence = (typeof influences)[number];

/** How the pain behaves during a run. */
export const runCourses = [
  "from-the-start",
  "eases-after-a-while",
  "builds-up",
  "only-afterwards",
  "not-at-all",
] as const;

/** Things that may have changed in the last six weeks. */
export const recentChanges = [
  "longer-runs",
  "more-runs",
  "faster-runs",
  "hills",
  "surface",
  "shoes",
  "strength-training",
  "work",
  "sleep",
  "stress",
  "illness",
] as const;

/** What people try against a sore back. */
export const remedies = [
  "rest",
  "less-running",
  "shorter-runs",
  "slower-runs",
  "walking",
  "trunk-strength",
  "leg-strength",
  "stretching",
  "warm-up",
  "form-change",
  "new-shoes",
  "hands-on-treatment",
  "massage",
  "heat-or-cold",
  "pain-medicine",
] as const;

export type Remedy = (typeof remedies)[number];

/** What a clinician told of before; asked because it changes what is safe or likely. */
export const pastConditions = ["bone-stress-injury", "back-surgery", "disc-finding", "leg-length-difference"] as const;

/** Where it hurts and since when. */
export interface StoryPain {
  readonly regions?: readonly BodyRegionId[];
  /** The marked place that hurts most. */
  readonly worstRegion?: BodyRegionId;
  /** First day of this episode, `YYYY-MM-DD`, as well as it is known. */
  readonly since?: string;
  readonly onset?: "sudden" | "gradual";
  /** True when one finger can point at it. */
  readonly canPointAtIt?: boolean;
  /** Episodes before this one within two years. */
  readonly earlierEpisodes?: number;
  readonly conditions?: readonly (typeof pastConditions)[number][];
}

/** When it hurts. Minutes of stiffness in the morning; minutes or kilometres into a run. */
export interface StoryPattern {
  readonly morningStiffnessMinutes?: number;
  readonly influences?: Readonly<Partial<Record<Influence, Effect>>>;
  readonly runCourse?: (typeof runCourses)[number];
  readonly runFromMinute?: number;
  readonly runFromKm?: number;
  readonly nextMorning?: Effect;
  /** Whether it comes earlier in a run when tired. */
  readonly earlierWhenTired?: boolean;
}

/** How the runner runs now. */
export interface StoryRunning {
  readonly years?: number;
  readonly runsAWeek?: number;
  readonly kmAWeek?: number;
  /** The longest single run of the last 30 days, km. */
  readonly longestKm?: number;
  readonly warmUpMinutes?: number;
  readonly strengthAWeek?: number;
  /** Whose reference values to compare body tests with; the runner's own choice. */
  readonly referenceGroup?: "men" | "women";
  readonly goal?: string;
  readonly goalKm?: number;
  /** `YYYY-MM-DD` */
  readonly goalDay?: string;
}

/** What else is going on. */
export interface StoryLife {
  readonly changes?: readonly (typeof recentChanges)[number][];
  readonly shoeComfort?: number;
  readonly sleepHours?: number;
  /** 0 bad to 10 good. */
  readonly sleepQuality?: number;
  readonly sittingHours?: number;
  /** Days a week with at least 30 minutes of walking. */
  readonly walkingDays?: number;
  readonly liftsAtWork?: boolean;
}

/** The runner's story as told. Partial is valid: what was not told is absent. */
export interface Story {
  readonly pain?: StoryPain;
  readonly pattern?: StoryPattern;
  readonly running?: StoryRunning;
  readonly life?: StoryLife;
  /** What was tried, and what it did to the pain. */
  readonly tried?: Readonly<Partial<Record<Remedy, Effect>>>;
  readonly ownWords?: string;
}

/** The parts of a story, in the order they are asked. */
export const storyParts = ["pain", "pattern", "running", "life", "tried"] as const;

export type StoryPart = (typeof storyParts)[number];

/** Parts of which nothing was told yet. */
export function untoldParts(story: Story): readonly StoryPart[] {
  return storyParts.filter((part) => Object.keys(story[part] ?? {}).length === 0);
}
