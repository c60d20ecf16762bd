import { describe, expect, test } from "vitest";
import { claimSchema } from "./claim-schema.ts";
import { claimsById } from "./claims.ts";
import { contributorSchema } from "./contributor-schema.ts";
import { wholeContributorsById } from "./contributors.ts";
import { exerciseSchema } from "./exercise-schema.ts";
import { exercisesById } from "./exercises.ts";
import { normSchema } from "./norm-schema.ts";
import { normsById } from "./norms.ts";
import { programmeSchema } from "./programme-schema.ts";
import { programmesById } from "./programmes.ts";
import { thresholdSchema } from "./threshold-schema.ts";
import { thresholdsById } from "./thresholds.ts";

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly error?: { readonly message: string } | undefined };
}

/** Why a schema refuses a record that is right but for these fields; empty when it does not. A field `undefined` is left out. */
function refusal(schema: Schema, record: object | undefined, fields: object): string {
  const changed = Object.fromEntries(
    Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined),
  );
  expect(schema.safeParse(record).success).toBe(true);
  return schema.safeParse(changed).error?.message ?? "";
}

describe("claimSchema", () => {
  const refuse = (fields: object) => refusal(claimSchema, claimsById.get("c10-core-treats"), fields);

  test("wants something that acts upon a claim, or the reason why nothing does", () => {
    expect(refuse({ actsIn: undefined })).toContain("Nothing acts upon this claim");
    expect(refuse({ actsIn: {} })).toContain("Nothing acts upon this claim");
    expect(refuse({ actsIn: undefined, actsElsewhere: "A rule of wording." })).toBe("");
  });

  test("wants a phrase or the reason for silence, and not both", () => {
    expect(refuse({ phrase: undefined })).toContain("Either phrase or unsaid");
    expect(refuse({ unsaid: "We say nothing of it." })).toContain("Either phrase or unsaid");
  });

  test("refuses articles that do not exist, several grades that do not say of what, and an interval upside down", () => {
    expect(refuse({ articles: ["007"] })).not.toBe("");
    expect(refuse({ grades: [{ grade: "A" }, { grade: "D" }] })).toContain("Each of several grades says of what");
    const effect = { what: "pain", value: 1, unit: "points of 10" };
    const finding = { text: "It helps.", origin: "found", evidence: ["doe-2020-study"] };
    expect(refuse({ findings: [{ ...finding, effects: [{ ...effect, interval: [2, 1] }] }] })).toContain(
      "The least comes first",
    );
    expect(refuse({ findings: [{ ...finding, effects: [{ ...effect, unit: "apples" }] }] })).not.toBe("");
    expect(refuse({ findings: [{ ...finding, effects: [{ what: "pain", unit: "%" }] }] })).toContain(
      "a value, a range or both",
    );
  });
});

describe("contributorSchema", () => {
  const refuse = (fields: object) => refusal(contributorSchema, wholeContributorsById.get("ca15-overstride"), fields);

  test("wants signs, a way to measure and something to try", () => {
    for (const field of ["supports", "measurements", "tries"]) expect(refuse({ [field]: [] })).not.toBe("");
  });

  test("refuses a measure that reports do not have, and a question without its mark", () => {
    const measurement = { by: "film", text: "An angle.", origin: "design", evidence: [] };
    expect(refuse({ measurements: [{ ...measurement, measures: ["elbowAngle"] }] })).not.toBe("");
    const asked = { id: "ca15-asked", text: "Tell us.", origin: "design", evidence: [] };
    expect(refuse({ questions: [asked] })).toContain("wanted a question");
  });

  test("lets the time to judge be unknown", () => {
    expect(refuse({ timeToJudge: undefined })).toBe("");
  });
});

describe("exerciseSchema", () => {
  const refuse = (fields: object) => refusal(exerciseSchema, exercisesById.get("e01-front-plank"), fields);

  test("wants every exercise to be left out while the safety screen is open", () => {
    expect(refuse({ avoid: [{ code: "X4" }] })).toContain("X1 comes first");
  });

  test("wants levels to count, at most five, and fewer where no more are known", () => {
    const ladder = (...levels: number[]) => ({ ladder: levels.map((level) => ({ level, name: `Level ${level}` })) });
    expect(refuse(ladder(1, 3))).toContain("Levels count 1, 2, 3");
    expect(refuse(ladder(1, 2, 3, 4, 5, 6))).not.toBe("");
    expect(refuse(ladder(1, 2, 3))).toBe("");
  });

  test("wants a dose and reasons that say something, and steps that are marked as ours", () => {
    expect(refuse({ dose: { origin: "design" } })).toContain("A dose has a code, a text or both");
    expect(refuse({ avoid: [{ code: "X1" }, {}] })).toContain("A reason to avoid has a code");
    expect(refuse({ stepsOrigin: "found" })).not.toBe("");
  });
});

describe("normSchema, thresholdSchema and programmeSchema", () => {
  test("wants the reason why there is no reference, and only then", () => {
    const norm = normsById.get("running-head-and-upper-back");
    expect(refusal(normSchema, norm, { noReference: undefined })).toContain("Say in noReference");
    const cadence = normsById.get("running-cadence");
    expect(refusal(normSchema, cadence, { noReference: "No reference available." })).toContain("Say in noReference");
  });

  test("refuses a threshold in a unit that is not ours, and one without", () => {
    const threshold = thresholdsById.get("single-run-notice");
    expect(refusal(thresholdSchema, threshold, { unit: "spm" })).not.toBe("");
    expect(refusal(thresholdSchema, threshold, { unit: undefined })).not.toBe("");
  });

  test("refuses a way back that skips a level, and a week without seven days", () => {
    const back = programmesById.get("graded-return");
    const levels = [{ code: "R1", text: "Walk." }];
    expect(refusal(programmeSchema, back, { levels })).toContain("Levels count R0");
    expect(refusal(programmeSchema, programmesById.get("weekly-template"), { days: [] })).not.toBe("");
  });
});
