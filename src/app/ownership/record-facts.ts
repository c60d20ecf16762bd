import { selfTestsById } from "#content/self-tests.ts";
import { checkEntryBody, type EntryBody, type EntryKind } from "#contract/record/entry-schema.ts";
import type { FhirRecord } from "#formats/fhir/fhir-bundle.ts";
import type { RunnerStore } from "#store/open-store.ts";

interface EntryOfDay<K extends EntryKind> {
  readonly day: string;
  readonly body: EntryBody<K>;
}

/** What a runner told, by kind, the oldest day first, checked against its schema. */
async function entriesOf<K extends EntryKind>(store: RunnerStore, kind: K): Promise<readonly EntryOfDay<K>[]> {
  const entries = await store.entries.list({ kind });
  return entries.toReversed().flatMap(({ day, body }) => {
    const checked = checkEntryBody(kind, body);
    return "problem" in checked || checked.body === null ? [] : [{ day, body: checked.body as EntryBody<K> }];
  });
}

/** The record in the core's own words: for people who read it and for programs of clinics. */
export async function recordFacts(store: RunnerStore, runnerId: string, madeAt: string): Promise<FhirRecord> {
  const [checkIns, weeks, tests, stories, screens] = await Promise.all([
    entriesOf(store, "check-in"),
    entriesOf(store, "week"),
    entriesOf(store, "body-test"),
    entriesOf(store, "story"),
    entriesOf(store, "screen"),
  ]);
  const runs: FhirRecord["runs"][number][] = [];
  for await (const row of store.rows.read("activities")) {
    const { activity_id: id, day, distance_m: distanceM, timer_s: timerS } = row;
    runs.push({
      ...{ id: String(id), day: String(day), minutes: Math.round(Number(timerS) / 6) / 10 },
      ...(typeof distanceM === "number" ? { distanceKm: Math.round(distanceM) / 1000 } : {}),
    });
  }
  return {
    ...{ runnerId, madeAt },
    checkIns: checkIns.map(({ day, body }) => ({ day, checkIn: body })),
    weeks: weeks.map(({ day, body }) => ({ day, week: body })),
    bodyTests: tests.map(({ day, body }) => {
      const unit = selfTestsById.get(body.test)?.unit;
      return { day, result: body, ...(unit === undefined ? {} : { unit }) };
    }),
    runs: runs.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    questionnaires: [
      ...stories.map(({ day, body }) => ({ name: "story", day, answers: flat(body) })),
      ...screens.map(({ day, body }) => ({ name: "safety-screen", day, answers: screenAnswers(body) })),
    ],
  };
}

function screenAnswers({ request, result }: EntryBody<"screen">): readonly (readonly [string, string])[] {
  const age = request.ageYears === undefined ? [] : [["age in years", String(request.ageYears)] as const];
  return [...age, ...Object.entries(request.answers), ["result", result.title]];
}

/** Everything told within something told, as path and answer. */
function flat(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : [[path, value.join(", ")]];
  if (value === null || typeof value !== "object") return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, held]) =>
    flat(held, path === "" ? words(name) : `${path}: ${words(name)}`),
  );
}

/** `longestKm` and `lower-back` as words. */
function words(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll("-", " ");
}
