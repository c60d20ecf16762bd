import type { BodyTestOfDay } from "#core/body-test/body-test.ts";
import { testSides } from "#core/body-test/body-test.ts";
import type { CheckInOfDay } from "#core/diary/check-in.ts";
import { type WeekCheckOfDay, weekScores } from "#core/diary/week.ts";
import type { HandoverNew, HandoverTrial } from "#core/handover/handover.ts";
import type { MadePlan } from "#core/plan/plan.ts";
import type { SessionOfDay } from "#core/plan/session-plan.ts";
import type { EventOfDay } from "#core/record/runner-record.ts";
import { type FhirResource, type Json, numberPart, observation, ownCode, points, quantity } from "./fhir-parts.ts";
import { formObservations, type NamedReport } from "./form-observations.ts";
import { carePlans, eventObservation, sessionObservation, trialObservation } from "./plan-resources.ts";

/** What of a record goes into a bundle. */
export interface FhirRecord {
  /** A UUID; the bundle names nobody. */
  readonly runnerId: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Something new that a check-in told of and that no answered safety questions follow: it stands first. */
  readonly newSymptoms?: HandoverNew;
  readonly checkIns: readonly CheckInOfDay[];
  readonly weeks: readonly WeekCheckOfDay[];
  readonly bodyTests: readonly (BodyTestOfDay & { readonly unit?: string })[];
  readonly runs: readonly {
    readonly id: string;
    readonly day: string;
    readonly distanceKm?: number;
    readonly minutes: number;
    /** Effort of the whole run, 0 to 10, and whether the runner told of it and no watch measured it. */
    readonly effort?: number;
    readonly isTold?: boolean;
  }[];
  readonly formReports: readonly NamedReport[];
  readonly sessions: readonly SessionOfDay[];
  readonly trials: readonly HandoverTrial[];
  readonly events: readonly EventOfDay[];
  /** Every version of the plan that could be followed, the oldest first. */
  readonly plans: readonly MadePlan[];
  /** Answers in words, by what was asked: the story, the safety questions. */
  readonly questionnaires: readonly {
    readonly name: string;
    readonly day: string;
    readonly answers: readonly (readonly [question: string, answer: string])[];
  }[];
}

const loinc = "http://loinc.org";

/** UCUM codes of our units. */
const ucumCodes: Readonly<Record<string, string>> = { s: "s", reps: "{reps}", cm: "cm", deg: "deg" };

/** The record as a FHIR R4 bundle of type collection: one patient without a name, observations, and answers to questions. */
export function fhirBundle(record: FhirRecord): FhirResource {
  const subject = { reference: `urn:uuid:${record.runnerId}` };
  const resources: readonly FhirResource[] = [
    ...(record.newSymptoms === undefined ? [] : [newSymptomsObservation(record.newSymptoms)]),
    ...record.checkIns.flatMap((one) => checkInObservations(one)),
    ...record.weeks.flatMap(({ day, week }) =>
      Object.entries(weekScores(week)).map(([id, score = 0]) =>
        observation({ day, code: ownCode(id), value: { valueQuantity: points(score) }, category: "survey" }),
      ),
    ),
    ...record.bodyTests.flatMap(bodyTestObservations),
    ...record.runs.map(runObservation),
    ...record.questionnaires.map(questionnaireResponse),
    ...record.formReports.flatMap(formObservations),
    ...record.sessions.map(sessionObservation),
    ...record.trials.map(trialObservation),
    ...record.events.map(eventObservation),
    ...carePlans(record.plans),
  ];
  return {
    resourceType: "Bundle",
    type: "collection",
    timestamp: record.madeAt,
    entry: [
      { fullUrl: `urn:uuid:${record.runnerId}`, resource: { resourceType: "Patient", id: record.runnerId } },
      ...resources.map((resource) => ({ resource: { ...resource, subject } })),
    ],
  };
}

/** What a check-in asks in one question. */
const newSymptomsText = "Anything new: numbness, weakness, fever, trouble with bladder or bowel";

function newSymptomsObservation({ day, answered, note }: HandoverNew): FhirResource {
  const since = answered === undefined ? "No safety questions were answered." : `Safety questions last of ${answered}.`;
  const notes = [
    `Told after the safety questions, which were not answered again since. ${since}`,
    ...(note === undefined ? [] : [note]),
  ];
  return observation({
    ...{ day, code: ownCode("new-symptoms-not-screened", newSymptomsText), category: "survey" },
    value: { valueBoolean: true, note: notes.map((text) => ({ text })) },
  });
}

function checkInObservations({ day, checkIn }: CheckInOfDay): readonly FhirResource[] {
  const { painNow, painWorst, ran, run, painMorningAfter, feelings = {}, sleepHours, note } = checkIn;
  const { hasNewSymptoms } = checkIn;
  const of = (code: Json, value: { readonly [name: string]: Json }) =>
    observation({ day, code, value, category: "survey" });
  const scores: readonly (readonly [string, number | undefined])[] = [
    ["pain-worst-24h", painWorst],
    ["pain-before-run", run?.before],
    ["pain-during-run", run?.during],
    ["pain-after-run", run?.after],
    ["pain-morning-after-run", painMorningAfter],
    ...Object.entries(feelings),
  ];
  return [
    // LOINC 72514-3: Pain severity - 0-10 verbal numeric rating [Score] - Reported.
    ...(painNow === undefined
      ? []
      : [of({ coding: [{ system: loinc, code: "72514-3" }], text: "Pain now, 0 to 10" }, { valueInteger: painNow })]),
    ...scores.flatMap(([id, value]) =>
      value === undefined ? [] : [of(ownCode(id), { valueQuantity: points(value) })],
    ),
    ...(sleepHours === undefined ? [] : [of(ownCode("sleep"), { valueQuantity: quantity(sleepHours, "h") })]),
    ...(hasNewSymptoms === undefined
      ? []
      : [of(ownCode("new-symptoms", newSymptomsText), { valueBoolean: hasNewSymptoms })]),
    ...(ran === undefined ? [] : [of(ownCode("ran"), { valueBoolean: ran })]),
    ...(note === undefined || note.trim() === "" ? [] : [of(ownCode("note"), { valueString: note })]),
  ];
}

function bodyTestObservations({ day, result, unit }: FhirRecord["bodyTests"][number]): readonly FhirResource[] {
  return testSides.flatMap((side) => {
    const told = result[side];
    if (told === undefined) return [];
    const code = unit === undefined ? undefined : ucumCodes[unit];
    const value: { readonly [name: string]: Json } =
      told.value === undefined
        ? { valueString: told.provoked ?? told.ended ?? "done" }
        : {
            valueQuantity:
              code === undefined || unit === undefined ? { value: told.value } : quantity(told.value, unit, code),
          };
    const id = side === "both" ? result.test : `${result.test}-${side}`;
    return [observation({ day, code: ownCode(id), value, category: "exam" })];
  });
}

function runObservation({ id, day, distanceKm, minutes, effort, isTold }: FhirRecord["runs"][number]): FhirResource {
  const component = [
    ...numberPart("run-duration", minutes, ["min"]),
    ...numberPart("run-distance", distanceKm, ["km"]),
    ...numberPart("run-effort", effort, ["points", "{score}"]),
  ];
  return {
    ...observation({ day, code: ownCode("run"), value: { component }, category: "activity" }),
    ...(isTold === true ? { method: { text: "Told by the runner" } } : {}),
    identifier: [{ system: "urn:plumbline:activity", value: id }],
  };
}

function questionnaireResponse({ name, day, answers }: FhirRecord["questionnaires"][number]): FhirResource {
  const item = answers.map(([question, answer], index) => ({
    linkId: String(index + 1),
    text: question,
    answer: [{ valueString: answer }],
  }));
  return {
    resourceType: "QuestionnaireResponse",
    status: "completed",
    identifier: { system: "urn:plumbline:questions", value: name },
    authored: day,
    ...(item.length === 0 ? {} : { item }),
  };
}
