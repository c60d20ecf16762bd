/** A value of JSON. */
export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/** A FHIR R4 resource or part of one, as plain JSON. */
export interface FhirResource {
  readonly resourceType: string;
  readonly [name: string]: Json;
}

/** System of our own codes: FHIR wants a URI, and ours is no web address that could be asked. */
const ownSystem = "urn:plumbline:code";
const ucum = "http://unitsofmeasure.org";

export interface ObservationParts {
  readonly day: string;
  readonly code: Json;
  readonly value: { readonly [name: string]: Json };
  readonly category: "survey" | "exam" | "activity";
}

/** One thing observed on a day. */
export function observation({ day, code, value, category }: ObservationParts): FhirResource {
  const system = "http://terminology.hl7.org/CodeSystem/observation-category";
  return {
    resourceType: "Observation",
    status: "final",
    category: [{ coding: [{ system, code: category }] }],
    code,
    effectiveDateTime: day,
    ...value,
  };
}

/** What codes of check-ins and weeks mean, for people who read a bundle. */
const codeTexts: Readonly<Record<string, string>> = {
  "pain-worst-24h": "Worst pain of 24 hours, 0 to 10",
  "pain-before-run": "Pain before the run, 0 to 10",
  "pain-during-run": "Pain during the run, 0 to 10",
  "pain-after-run": "Pain after the run, 0 to 10",
  "pain-morning-after-run": "Pain the morning after the run, 0 to 10",
  ran: "Ran on that day",
  note: "Note of the runner",
};

/** A code of our own, with words beside it. */
export function ownCode(id: string, text = codeTexts[id] ?? readable(id)): Json {
  return { coding: [{ system: ownSystem, code: id }], text };
}

/** A number with its unit, as shown and as a UCUM code. */
export function quantity(value: number, unit: string, code = unit): Json {
  return { value, unit, system: ucum, code };
}

/** Points of a scale. */
export function points(value: number): Json {
  return quantity(value, "points", "{score}");
}

/** A part of an observation that is a number; nothing when it was not told. */
export function numberPart(
  id: string,
  value: number | undefined,
  [unit, code = unit]: readonly string[],
): readonly Json[] {
  return value === undefined || unit === undefined
    ? []
    : [{ code: ownCode(id), valueQuantity: quantity(value, unit, code) }];
}

/** An id as words: `lower-back-middle` is "Lower back middle". */
function readable(id: string): string {
  const words = id.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
