import { z } from "zod";
import { evidenceIds, grades, kebabId, knowledgeUnit, origin, recordIds, sentence, span } from "./schema-parts.ts";

/** The clinic articles whose claims are answered, by the number they are cited by. Their text is not ours to ship. */
export const articleTitles = {
  "000": "3 tips for runners with back pain",
  "001": "Lower back pain treatment for runners",
  "002": "Causes of runner's back pain during workouts (untitled)",
  "003": "What runners need for perfect spine alignment",
  "004": "Why do runners need spinal adjustments",
} as const;

/** Themes in the order in which they are shown. */
export const claimThemes = {
  "how-common": "How common it is, and why",
  strength: "Trunk, strength and balance",
  "hands-on": "Alignment and hands-on treatment",
  form: "Running form",
  "load-and-recovery": "Flexibility, warm-up, load, shoes, ground and recovery",
} as const;

const articleKeys = ["000", "001", "002", "003", "004"] as const satisfies readonly (keyof typeof articleTitles)[];
const themes = [
  "how-common",
  "strength",
  "hands-on",
  "form",
  "load-and-recovery",
] as const satisfies readonly (keyof typeof claimThemes)[];

/** A size with its spread, as the source gives it; what it does not give is absent. */
const effectSchema = z
  .strictObject({
    what: z.string().min(3),
    /** Absent where the source gives a range alone. */
    value: z.number().exactOptional(),
    unit: knowledgeUnit,
    interval: span.exactOptional(),
    /** What the interval holds; 95 % confidence unless said. */
    intervalOf: z.enum(["95 % confidence", "range"]).exactOptional(),
    standardDeviation: z.number().positive().exactOptional(),
    people: z.int().positive().exactOptional(),
    /** True when it was derived from what the source gives. */
    derived: z.literal(true).exactOptional(),
  })
  .refine(
    ({ value, interval }) => value !== undefined || interval !== undefined,
    "An effect has a value, a range or both",
  );

const findingSchema = z.strictObject({
  text: sentence,
  origin,
  evidence: evidenceIds,
  effects: z.array(effectSchema).min(1).exactOptional(),
});

/** What the product's rules answer to this claim, by id. */
const actsInSchema = z.strictObject({
  contributors: recordIds.exactOptional(),
  exercises: recordIds.exactOptional(),
  programmes: recordIds.exactOptional(),
  thresholds: recordIds.exactOptional(),
  redFlags: recordIds.exactOptional(),
});

/** Something that clinic articles say, what research says about it, and what Plumbline does with it. */
export const claimSchema = z
  .strictObject({
    id: kebabId,
    row: z.string().regex(/^C\d\d$/),
    theme: z.enum(themes),
    /** What the articles say, in our own words. It is answered, not believed, so it may hold words that we do not use. */
    claim: sentence,
    articles: z.array(z.enum(articleKeys)).min(1),
    findings: z.array(findingSchema).min(1),
    grades,
    /** What a runner reads; absent when Plumbline says nothing of it. */
    phrase: sentence.exactOptional(),
    /** Says why there is no phrase. */
    unsaid: sentence.exactOptional(),
    action: sentence,
    actsIn: actsInSchema.exactOptional(),
    /** Says why the action needs no record: a rule of wording, or something that is left out. */
    actsElsewhere: sentence.exactOptional(),
  })
  .refine(
    ({ phrase, unsaid }) => (phrase === undefined) !== (unsaid === undefined),
    "Either phrase or unsaid, not both",
  )
  .refine(
    ({ actsIn, actsElsewhere }) => Object.keys(actsIn ?? {}).length > 0 || actsElsewhere !== undefined,
    "Nothing acts upon this claim: name records in actsIn, or say in actsElsewhere why none is needed",
  );

export type ClaimRecord = z.infer<typeof claimSchema>;
