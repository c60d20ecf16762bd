import { z } from "zod";
import type { ContributorFindings } from "#core/contributors/contributor-result.ts";
import { ruleBookWords, type UnknownFact } from "#core/contributors/contributor-words.ts";

const id = z.string().min(2);
const ids = z.array(id).readonly();
const text = z.string().min(1);
const share = z.number().min(0).max(1);
const origin = z.enum(["found", "memory", "design", "not-found"]);
const interval = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low <= high, "An interval goes from low to high")
  .readonly();
const day = z.string().exactOptional();

const reading = z.union([
  z.strictObject({ kind: z.literal("number"), value: z.number(), interval: interval.exactOptional(), day }),
  z.strictObject({ kind: z.literal("answer"), answer: text, day }),
  z.strictObject({ kind: z.literal("unknown"), why: z.enum(Object.keys(ruleBookWords.unknown) as [UnknownFact]) }),
]);

const threshold = z
  .strictObject({
    id,
    title: text,
    when: z.enum(["above", "at least", "below", "at most", "outside", "within", "equals"]),
    value: z.union([z.number(), interval]),
    unit: text,
    origin,
    sex: z.enum(["men", "women"]).exactOptional(),
  })
  .readonly();

const check = z.strictObject({
  id,
  fact: id,
  label: text,
  outcome: z.enum(["supports", "against", "cannot-tell"]),
  role: z.enum(["sign", "timing", "response", "trial"]),
  grade: text,
  words: text,
  why: z
    .enum([...Object.keys(ruleBookWords.unknown), ...Object.keys(ruleBookWords.undecided)] as [string])
    .exactOptional(),
  reading,
  unit: text.exactOptional(),
  thresholds: z.array(threshold).readonly(),
  sureness: share,
  wouldTell: ids,
  origin,
  evidence: ids,
});
const checks = z.array(check).readonly();

const standing = z.strictObject({
  id,
  row: z.string().regex(/^CA\d\d$/),
  title: text,
  kind: z.enum(["contributor", "pattern"]),
  grade: text,
  standing: z.enum(["supported", "against", "open"]),
  score: share,
  strength: share,
  support: share,
  link: z.enum(["trial", "timing", "none"]),
  mayLead: z.boolean(),
  stops: z.boolean(),
  supports: checks,
  against: checks,
  cannotTell: checks,
  evidence: ids,
});
const standings = z.array(standing).readonly();

const gate = z.union([
  z.strictObject({ kind: z.literal("open"), triesWait: text.exactOptional() }),
  z.strictObject({
    kind: z.literal("closed"),
    why: z.enum(["not-screened", "unfinished", "ask-again", "urgent", "pattern"]),
    words: text,
  }),
]);

const next = z.strictObject({
  inquiry: id,
  title: text,
  by: text,
  minutes: z.number().positive(),
  change: z.number().min(0),
  changePerMinute: z.number().min(0),
  moves: ids,
});

/** What `plumbline contributors --json` prints. Its scores order what to test; they are no probabilities. */
export const contributorsSchema = z
  .strictObject({
    schema: z.literal("plumbline.contributors/1"),
    rules: text,
    today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    gate,
    patterns: standings,
    ranked: standings,
    others: standings,
    described: z.array(z.strictObject({ contributor: id, title: text, words: text, origin, evidence: ids })).readonly(),
    next: z.array(next).readonly(),
  })
  .refine(
    (findings) => findings.gate.kind === "open" || findings.ranked.length === 0,
    "Nothing is ranked while it is closed",
  )
  .readonly() satisfies z.ZodType<ContributorFindings>;
