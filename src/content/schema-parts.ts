import { z } from "zod";

/** Ids of records are their file names: kebab-case, but for measures, which keep the id that reports use. */
export const kebabId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/);

export const sentence = z.string().regex(/^[A-Z0-9].*[.?)]$/s, "wanted a sentence: capital first, full stop last");

export const question = z.string().regex(/^[A-Z].*\?$/s, "wanted a question: capital first, question mark last");

/**
 * Evidence grade. A: several good trials, large cohorts or agreement of guidelines, of runners' backs. B: good but indirect
 * (not runners, or not the back), or one good direct trial. C: small, measured once, or mechanics only. D: weak, contested
 * or contradicted. A sign says that it leans to the next grade.
 */
export const grade = z.string().regex(/^[ABCD][+-]?$/);

/** Grades of what stands apart in one record: "A, exercise helps" beside "D, the trunk is special". */
export const grades = z
  .array(
    z.strictObject({
      grade: z.string().regex(/^[ABCD][+-]?( to [ABCD][+-]?)?$/),
      /** What this grade is of; absent when it is of the whole. */
      of: z.string().min(3).exactOptional(),
    }),
  )
  .min(1)
  .refine(
    (list) => list.length === 1 || list.every(({ of }) => of !== undefined),
    "Each of several grades says of what",
  );

/**
 * Where something said comes from. `found`: read in a source; `memory`: recalled and not verified; `design`: a choice of this
 * product without a source, which carries no citation; `not-found`: says that we looked and found nothing.
 */
export const origin = z.enum(["found", "memory", "design", "not-found"]);

export const evidenceIds = z.array(kebabId);

/** One thing said, with where it comes from. The check of the records holds origin and evidence against each other. */
export const statementSchema = z.strictObject({ text: sentence, origin, evidence: evidenceIds });

/** Units of thresholds, norms and effects. Cadence counts both feet. */
export const knowledgeUnits = [
  "%",
  "% of leg",
  "cm",
  "correlation",
  "days",
  "days a year",
  "deg",
  "deg of knee angle",
  "frames/s",
  "hazard ratio",
  "h",
  "kappa",
  "km/h",
  "km/week",
  "m",
  "m/s",
  "min",
  "missed periods",
  "mm",
  "months",
  "ms",
  "Nm/kg",
  "odds ratio",
  "percentile",
  "points of 2",
  "points of 10",
  "points of 10 a step",
  "points of 100",
  "ratio",
  "reps",
  "risk ratio",
  "runs/week",
  "s",
  "sessions a week",
  "standardised difference",
  "steps",
  "steps/min",
  "tests",
  "times",
  "weeks",
  "years",
] as const;

export const knowledgeUnit = z.enum(knowledgeUnits);

/** Least and most. */
export const span = z
  .tuple([z.number(), z.number()])
  .refine(([least, most]) => least <= most, "The least comes first, the most second");

export const recordIds = z.array(kebabId).min(1);
