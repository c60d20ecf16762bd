import type { BodyPart } from "#core/story/body-regions.ts";
import type {
  Effect,
  Influence,
  Remedy,
  Story,
  StoryLife,
  StoryPain,
  StoryPart,
  StoryPattern,
  StoryRunning,
} from "#core/story/story.ts";
import { inLanguage } from "../words/in-language.ts";

/** Words of every answer that a field can hold. */
type AnswersOf<T, K extends keyof T> = Record<NonNullable<T[K]> & string, string>;
type EachOf<T, K extends keyof T> = Record<
  NonNullable<T[K]> extends readonly (infer I extends string)[] ? I : never,
  string
>;

/** Texts of the story. */
export const words = inLanguage("story", {
  title: "Your story",
  lead: "Tell what you like, leave out what you like. It is kept as you go.",
  progress: (at: number, of: number) => `Part ${at} of ${of}`,
  parts: {
    pain: { title: "Where it hurts", lead: "Tap every place that hurts. Left and right are your own." },
    pattern: { title: "When it hurts", lead: "The pattern often tells more than the place." },
    running: { title: "How you run", lead: "Three numbers are enough when you have no watch files." },
    life: { title: "What else is going on", lead: "Sleep, work and changes of the last six weeks." },
    tried: { title: "What you tried", lead: "Leave out what you did not try." },
  } satisfies Record<StoryPart, { title: string; lead: string }>,
  back: "Back",
  next: "Go on",
  done: "Done",
  nothingMarked: "Nothing is marked yet.",
  marked: (places: string) => `Marked: ${places}.`,
  most: "Where is it worst?",
  viewBack: "Back",
  viewFront: "Front",
  list: "The same as a list",
  mapAlt: "Body, tap where it hurts. The list below does the same.",
  left: "left",
  right: "right",
  letters: { left: "L", right: "R" },
  bodyParts: {
    neck: "Neck",
    "upper-back": "Upper back",
    "lower-back": "Lower back",
    "pelvis-dimple": "Dimple above the buttock",
    tailbone: "Tailbone",
    buttock: "Buttock",
    "back-of-thigh": "Back of the thigh",
    calf: "Calf",
    heel: "Heel",
    "front-of-hip": "Front of the hip",
    groin: "Groin",
    "front-of-thigh": "Front of the thigh",
    knee: "Knee",
    shin: "Shin",
    foot: "Foot",
  } satisfies Record<BodyPart, string>,
  since: "Since when, about? (this time)",
  onset: "How did it begin?",
  onsets: { sudden: "Suddenly", gradual: "Bit by bit" } satisfies AnswersOf<StoryPain, "onset">,
  canPointAtIt: "Can you point at it with one finger?",
  earlierEpisodes: "How often before, in the last two years?",
  conditions: "Has a clinician ever told you of one of these?",
  conditionNames: {
    "bone-stress-injury": "Stress fracture or bone stress injury",
    "back-surgery": "Surgery of the back",
    "disc-finding": "Something about a disc",
    "leg-length-difference": "Legs of different length",
  } satisfies EachOf<StoryPain, "conditions">,
  morning: "Stiff in the morning for how long?",
  minutes: "minutes",
  influences: "What do these do to the pain?",
  influenceNames: {
    sitting: "Sitting for an hour",
    standing: "Standing",
    "standing-taller": "Standing taller",
    lying: "Lying down",
    walking: "Walking",
    "bending-forward": "Bending forward",
    "bending-back": "Bending backward",
    "turning-in-bed": "Turning over in bed",
    "one-leg-stand": "Standing on one leg",
    stairs: "Stairs",
    coughing: "Coughing or sneezing",
    "running-uphill": "Running uphill",
    "running-downhill": "Running downhill",
    "running-faster": "Running faster",
  } satisfies Record<Influence, string>,
  effects: { better: "Eases it", "no-change": "Nothing", worse: "Worsens it" } satisfies Record<Effect, string>,
  runCourse: "During a run, how does the pain go?",
  runCourses: {
    "from-the-start": "There from the start",
    "eases-after-a-while": "There first, then eases",
    "builds-up": "Builds up",
    "only-afterwards": "Only afterwards",
    "not-at-all": "Not with running",
  } satisfies AnswersOf<StoryPattern, "runCourse">,
  runFromMinute: "From which minute?",
  runFromKm: "Or from which kilometre?",
  nextMorning: "The morning after a run, compared with before",
  nextMornings: { better: "Better", "no-change": "The same", worse: "Worse" } satisfies Record<Effect, string>,
  earlierWhenTired: "Does it come earlier when you are tired?",
  threeNumbers: "Three numbers",
  runsAWeek: "Runs a week",
  kmAWeek: "Kilometres a week",
  longestKm: "Longest run of the last 30 days",
  years: "Years of running",
  warmUp: "Warm-up before a run",
  strength: "Strength training, times a week",
  referenceGroup: "Whose reference values shall body tests be compared with?",
  referenceGroups: { men: "Men", women: "Women" } satisfies AnswersOf<StoryRunning, "referenceGroup">,
  goal: "What do you want to be able to do?",
  goalKm: "A distance, if there is one",
  goalDay: "By when, if there is a day",
  km: "km",
  changes: "What changed in the last six weeks?",
  changeNames: {
    "longer-runs": "Longer runs",
    "more-runs": "More runs",
    "faster-runs": "Faster runs",
    hills: "Hills",
    surface: "Another surface",
    shoes: "Other shoes",
    "strength-training": "Strength training",
    work: "Work",
    sleep: "Sleep",
    stress: "Stress",
    illness: "Illness",
  } satisfies EachOf<StoryLife, "changes">,
  shoeComfort: "How comfortable are your running shoes?",
  comfortHelp: "0 not at all, 10 could not be better.",
  sleepHours: "Sleep a night",
  hours: "hours",
  sleepQuality: "How well do you sleep?",
  sleepHelp: "0 badly, 10 very well.",
  sitting: "Sitting on a usual day",
  walkingDays: "Days a week with at least 30 minutes of walking",
  lifts: "Do you lift or carry much at work?",
  remedyNames: {
    rest: "Days without running",
    "less-running": "Running less often",
    "shorter-runs": "Shorter runs",
    "slower-runs": "Slower runs",
    walking: "Walking",
    "trunk-strength": "Strength of the trunk",
    "leg-strength": "Strength of the legs",
    stretching: "Stretching",
    "warm-up": "Warming up",
    "form-change": "Running differently",
    "new-shoes": "Other shoes",
    "hands-on-treatment": "Hands-on treatment",
    massage: "Massage",
    "heat-or-cold": "Heat or cold",
    "pain-medicine": "Pain medicine",
  } satisfies Record<Remedy, string>,
  remedyEffects: { better: "Helped", "no-change": "No change", worse: "Made it worse" } satisfies Record<
    Effect,
    string
  >,
  ownWords: "Anything else, in your own words",
  toTests: "Next, see how strong and mobile you are: the body tests.",
});

/** A place's name with its side. */
export function regionWords({
  part,
  side,
}: {
  readonly part: BodyPart;
  readonly side: "left" | "right" | "middle";
}): string {
  const name = words.bodyParts[part];
  return side === "middle" ? name : `${name}, ${words[side]}`;
}

/** Whether anything was told of a part. */
export function isTold(story: Story, part: StoryPart): boolean {
  return Object.keys(story[part] ?? {}).length > 0;
}
