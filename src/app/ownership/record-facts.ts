import { handoverRecords } from "#content/handover-records.ts";
import { selfTestsById } from "#content/self-tests.ts";
import { checkEntryBody, type EntryBody, type EntryKind } from "#contract/record/entry-schema.ts";
import type { Consent } from "#core/diary/consent.ts";
import { newPart } from "#core/handover/told-parts.ts";
import { trialRows } from "#core/handover/trial-rows.ts";
import type { FhirRecord } from "#formats/fhir/fhir-bundle.ts";
import { changeName } from "#report/handover/change-name-words.ts";
import { rowWords } from "#report/handover/handover-row-words.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { toldRuns } from "../load/entered-runs.ts";
import { recordPageWords } from "./record-page-words.ts";

interface EntryOfDay<K extends EntryKind> {
  readonly day: string;
  readonly madeAt: string;
  readonly body: EntryBody<K>;
}

/** A record as it is told to people: what programs of clinics get, and what is between runner and Plumbline alone. */
export interface RecordFacts extends FhirRecord {
  readonly runs: readonly (FhirRecord["runs"][number] & { readonly note?: string })[];
  readonly consents: readonly { readonly day: string; readonly consent: Consent }[];
  readonly shoes: readonly { readonly name: string; readonly startKm: number; readonly retiredOn?: string }[];
}

/** What a runner told, by kind, the oldest day first, checked against its schema. */
async function entriesOf<K extends EntryKind>(store: RunnerStore, kind: K): Promise<readonly EntryOfDay<K>[]> {
  const entries = await store.entries.list({ kind });
  return entries.toReversed().flatMap(({ day, madeAt, body }) => {
    const checked = checkEntryBody(kind, body);
    return "problem" in checked || checked.body === null ? [] : [{ day, madeAt, body: checked.body as EntryBody<K> }];
  });
}

/** The record in the core's own words: for people who read it and for programs of clinics. */
export async function recordFacts(store: RunnerStore, runnerId: string, madeAt: string): Promise<RecordFacts> {
  const [checkIns, weeks, tests, screens] = await Promise.all([
    entriesOf(store, "check-in"),
    entriesOf(store, "week"),
    entriesOf(store, "body-test"),
    entriesOf(store, "screen"),
  ]);
  const told = checkIns.map(({ day, madeAt: told, body }) => ({ day, madeAt: told, checkIn: body }));
  const screen = screens.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1)).at(-1);
  return {
    ...{ runnerId, madeAt, checkIns: told },
    ...newPart({ checkIns: told, screen }),
    weeks: weeks.map(({ day, body }) => ({ day, week: body })),
    bodyTests: tests.map(({ day, body }) => {
      const unit = selfTestsById.get(body.test)?.unit;
      return { day, result: body, ...(unit === undefined ? {} : { unit }) };
    }),
    runs: await runsOf(store),
    questionnaires: await questionnairesOf(store),
    ...(await doneOf(store, { checkIns: told, today: madeAt.slice(0, 10) })),
    ...(await keptOf(store)),
  };
}

/** The runs that count: measured ones but for what was set aside, and those told of by hand that no watch measured. */
async function runsOf(store: RunnerStore): Promise<RecordFacts["runs"]> {
  const measured = await store.activities.list({ sport: "running" });
  const runs: RecordFacts["runs"][number][] = measured
    .filter(({ quarantine }) => quarantine === undefined)
    .map(({ id, day, distanceM, timerS }) => ({
      ...{ id, day, minutes: Math.round(timerS / 6) / 10 },
      ...(distanceM === undefined ? {} : { distanceKm: Math.round(distanceM) / 1000 }),
    }));
  for (const { told, measuredAs } of await toldRuns(store)) {
    const { id, day, run } = told;
    if (measuredAs !== undefined) continue;
    runs.push({
      ...{ id, day, minutes: run.minutes, isTold: true },
      ...(run.km === undefined ? {} : { distanceKm: run.km }),
      ...(run.effort === undefined ? {} : { effort: run.effort }),
      ...(run.note === undefined ? {} : { note: run.note }),
    });
  }
  return runs.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

async function questionnairesOf(store: RunnerStore): Promise<FhirRecord["questionnaires"]> {
  const [stories, screens] = await Promise.all([entriesOf(store, "story"), entriesOf(store, "screen")]);
  return [
    ...stories.map(({ day, body }) => ({ name: "story", day, answers: flat(body) })),
    ...screens.map(({ day, body }) => ({ name: "safety-screen", day, answers: screenAnswers(body) })),
  ];
}

type Done = Pick<FhirRecord, "formReports" | "sessions" | "trials" | "events" | "plans">;

/** What was measured, planned, done and tried; trials with the verdict of the day of the export. */
async function doneOf(
  store: RunnerStore,
  asOf: Pick<FhirRecord, "checkIns"> & { readonly today: string },
): Promise<Done> {
  const [reports, sessions, trials, events, plans] = await Promise.all([
    entriesOf(store, "form-report"),
    entriesOf(store, "session"),
    entriesOf(store, "trial"),
    entriesOf(store, "event"),
    entriesOf(store, "plan"),
  ]);
  const tried = trials.map(({ day, body }) => ({ day, trial: body }));
  return {
    formReports: reports.map(({ day, body }) => ({ day, ...body })),
    sessions: sessions.map(({ day, body }) => ({ day, log: body })),
    trials: trialRows(tried, { ...asOf, nameOf: changeName, words: rowWords }),
    events: events.map(({ day, body }) => ({ day, event: body })),
    plans: plans.flatMap(({ body }) => (body.kind === "made" ? [body] : [])),
  };
}

async function keptOf(store: RunnerStore): Promise<Pick<RecordFacts, "consents" | "shoes">> {
  const consents = await entriesOf(store, "consent");
  return { consents: consents.map(({ day, body }) => ({ day, consent: body })), shoes: await shoesOf(store) };
}

async function shoesOf(store: RunnerStore): Promise<RecordFacts["shoes"]> {
  const shoes = await store.shoes.list();
  return shoes.map(({ name, startDistanceM, retiredOn }) => ({
    ...{ name, startKm: Math.round(startDistanceM) / 1000 },
    ...(retiredOn === undefined ? {} : { retiredOn }),
  }));
}

function screenAnswers({ request, result }: EntryBody<"screen">): readonly (readonly [string, string])[] {
  const age = request.ageYears === undefined ? [] : [["Age in years", String(request.ageYears)] as const];
  const asked = Object.entries(request.answers).map(([id, answer]): readonly [string, string] => [
    handoverRecords.question(id),
    words(answer),
  ]);
  return [...age, ...asked, ["Result", result.title]];
}

/** Everything told within something told, as path and answer. */
function flat(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : [[path, value.map(answerWords).join(", ")]];
  if (value === null || typeof value !== "object") return [[path, answerWords(value)]];
  return Object.entries(value).flatMap(([name, held]) =>
    flat(held, path === "" ? words(name) : `${path}: ${words(name)}`),
  );
}

/** An answer as it is read; what the runner wrote stays, codes lose their hyphens. */
function answerWords(value: unknown): string {
  if (typeof value === "boolean") return value ? recordPageWords.yes : recordPageWords.no;
  const text = String(value);
  return /^[a-z]+(?:-[a-z]+)+$/.test(text) ? words(text) : text;
}

/** `longestKm` and `lower-back` as words. */
function words(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll("-", " ");
}
