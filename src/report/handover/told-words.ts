import type { EventKind } from "#core/diary/runner-event.ts";
import { type BodyPart, type BodyRegion, type BodyRegionId, bodyRegions } from "#core/story/body-regions.ts";
import type { Effect, Influence, pastConditions, Remedy, recentChanges, runCourses } from "#core/story/story.ts";
import { inLanguage } from "../words/in-language.ts";

/** What a runner told by choosing, as a clinician takes it down: by the ids of the answers. */
export const toldWords = inLanguage("report-told", {
  parts: {
    neck: "neck",
    "upper-back": "upper back",
    "lower-back": "lower back",
    "pelvis-dimple": "pelvis dimple",
    tailbone: "tailbone",
    buttock: "buttock",
    "back-of-thigh": "back of thigh",
    calf: "calf",
    heel: "heel",
    groin: "groin",
    "front-of-hip": "front of hip",
    "front-of-thigh": "front of thigh",
    knee: "knee",
    shin: "shin",
    foot: "foot",
  } satisfies Record<BodyPart, string>,
  place: (part: string, side: BodyRegion["side"]) => `${part} ${side}`,
  onsets: {
    sudden: "sudden",
    gradual: "gradual",
  } satisfies Record<"sudden" | "gradual", string>,
  conditions: {
    "bone-stress-injury": "bone stress injury",
    "back-surgery": "back surgery",
    "disc-finding": "disc finding",
    "leg-length-difference": "leg length difference",
  } satisfies Record<(typeof pastConditions)[number], string>,
  influences: {
    sitting: "sitting",
    standing: "standing",
    "standing-taller": "standing taller",
    lying: "lying",
    walking: "walking",
    "bending-forward": "bending forward",
    "bending-back": "bending back",
    "turning-in-bed": "turning in bed",
    "one-leg-stand": "one leg stand",
    stairs: "stairs",
    coughing: "coughing",
    "running-uphill": "running uphill",
    "running-downhill": "running downhill",
    "running-faster": "running faster",
  } satisfies Record<Influence, string>,
  courses: {
    "from-the-start": "from the start",
    "eases-after-a-while": "eases after a while",
    "builds-up": "builds up",
    "only-afterwards": "only afterwards",
    "not-at-all": "is absent",
  } satisfies Record<(typeof runCourses)[number], string>,
  changes: {
    "longer-runs": "longer runs",
    "more-runs": "more runs",
    "faster-runs": "faster runs",
    hills: "hills",
    surface: "surface",
    shoes: "shoes",
    "strength-training": "strength training",
    work: "work",
    sleep: "sleep",
    stress: "stress",
    illness: "illness",
  } satisfies Record<(typeof recentChanges)[number], string>,
  remedies: {
    rest: "rest",
    "less-running": "less running",
    "shorter-runs": "shorter runs",
    "slower-runs": "slower runs",
    walking: "walking",
    "trunk-strength": "trunk strength",
    "leg-strength": "leg strength",
    stretching: "stretching",
    "warm-up": "warm up",
    "form-change": "form change",
    "new-shoes": "new shoes",
    "hands-on-treatment": "hands on treatment",
    massage: "massage",
    "heat-or-cold": "heat or cold",
    "pain-medicine": "pain medicine",
  } satisfies Record<Remedy, string>,
  effects: {
    better: "better",
    "no-change": "no change",
    worse: "worse",
  } satisfies Record<Effect, string>,
  events: {
    visit: "visit",
    treatment: "treatment",
    race: "race",
    illness: "illness",
    other: "other",
  } satisfies Record<EventKind, string>,
});

/** What a place on the body is called: its part, with the side where there are several. */
export function regionName(id: BodyRegionId): string {
  const region = bodyRegions.find((one) => one.id === id);
  if (region === undefined) return id.replaceAll("-", " ");
  const part = toldWords.parts[region.part];
  return region.id === region.part ? part : toldWords.place(part, region.side);
}

/** What a marked day is called, or its id where a newer Plumbline wrote one that this does not know. */
export function eventName(what: string): string {
  return Object.hasOwn(toldWords.events, what) ? toldWords.events[what as EventKind] : what.replaceAll("-", " ");
}
