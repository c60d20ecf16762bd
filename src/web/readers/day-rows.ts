import { selfTestsById } from "#content/self-tests.ts";
import { type BodyTestResult, testSides } from "#core/body-test/body-test.ts";
import type { CheckIn } from "#core/diary/check-in.ts";
import type { RunnerEvent } from "#core/diary/runner-event.ts";
import type { SessionLog } from "#core/plan/session-plan.ts";
import { eventWords } from "#report/event-words.ts";
import { valueWords } from "../body-tests/test-words.ts";
import { dayWords, km } from "../load/load-words.ts";
import { words as planWords } from "../plan/plan-words.ts";
import { words } from "./readers-words.ts";
import type { SharedRecord } from "./shared-record.ts";

interface Row {
  readonly day: string;
  readonly what: string;
  readonly how: readonly (string | undefined)[];
}

/** What was given of the days from `from` on, the newest first, with the runner's own words where they were given. */
export function dayRows({ entries, load }: SharedRecord, from: string): readonly (readonly string[])[] {
  const rows: readonly Row[] = [
    ...told(entries["check-in"], checkInRow),
    ...told(entries.session, sessionRow),
    ...told(entries["body-test"], testRow),
    ...told(entries.event, eventRow),
    ...(load?.runs ?? []).map(({ id, day, distanceKm, title, entered }) => ({
      ...{ day, what: entered === undefined ? words.run : words.runTold },
      how: [
        distanceKm === undefined ? undefined : words.km(km(distanceKm)),
        title ?? entries.run.find((one) => one.id === id)?.body?.note,
      ],
    })),
  ];
  return rows
    .filter(({ day }) => day >= from)
    .toSorted((a, b) => (a.day < b.day ? 1 : Number(a.day > b.day) * -1))
    .map(({ day, what, how }) => [dayWords(day), what, how.filter((part) => (part ?? "") !== "").join("; ")]);
}

function told<Body>(
  entries: readonly { readonly day: string; readonly body: Body | null }[],
  row: (body: Body) => Omit<Row, "day">,
): readonly Row[] {
  return entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, ...row(body) }]));
}

function checkInRow({ painNow, painWorst, run, painMorningAfter, note }: CheckIn): Omit<Row, "day"> {
  const points = [
    put(words.painNow, painNow),
    put(words.painWorst, painWorst),
    put(words.during, run?.during),
    put(words.after, run?.after),
    put(words.nextMorning, painMorningAfter),
  ];
  return { what: words.check, how: [painWords(points), note] };
}

function sessionRow(log: SessionLog): Omit<Row, "day"> {
  const { kind, items, skipped, painDuring, painAfter, minutes, km: far, note } = log;
  const sets = items.reduce((sum, { setsDone }) => sum + setsDone, 0);
  const points = [put(words.during, painDuring), put(words.after, painAfter)];
  return {
    what: words.session(planWords.kinds[kind]),
    how: [
      skipped === undefined ? undefined : words.skipped,
      sets === 0 ? undefined : words.sets(sets),
      minutes === undefined ? undefined : words.minutes(String(Math.round(minutes))),
      far === undefined ? undefined : words.km(km(far)),
      painWords(points),
      note,
    ],
  };
}

function testRow(result: BodyTestResult): Omit<Row, "day"> {
  const test = selfTestsById.get(result.test);
  const values = testSides.flatMap((side) => {
    const value = result[side]?.value;
    return value === undefined ? [] : [valueWords(value, test?.unit)];
  });
  return { what: test?.title ?? result.test, how: [values.join(", "), result.note] };
}

function eventRow({ what, words: own }: RunnerEvent): Omit<Row, "day"> {
  return { what: eventWords[what], how: [own] };
}

function put(say: (points: number) => string, points: number | undefined): string | undefined {
  return points === undefined ? undefined : say(points);
}

function painWords(points: readonly (string | undefined)[]): string | undefined {
  const given = points.filter((point) => point !== undefined);
  return given.length === 0 ? undefined : words.pain(given.join(", "));
}
