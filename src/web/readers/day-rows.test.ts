import { describe, expect, test } from "vitest";
import { sampleEntries } from "#app/runner-data/sample-entries.ts";
import { checkEntryBody, entryKinds } from "#contract/record/entry-schema.ts";
import { givenOfEntry } from "#core/access/given-fields.ts";
import { type RecordPart, recordParts, sharedPart } from "#core/access/record-part.ts";
import { dayRows } from "./day-rows.ts";
import { blocksOf, type SharedEntries, type SharedRecord, sheetOf } from "./shared-record.ts";

type Body = Parameters<typeof givenOfEntry>[1];

const madeAt = "2026-03-10T08:00:00.000Z";

/** A record of which only some kinds were given. */
function given(some: Readonly<Record<string, readonly { readonly day: string; readonly body: object | null }[]>>) {
  const entries = Object.fromEntries(
    entryKinds.map((kind) => [
      kind,
      (some[kind] ?? []).map(({ day, body }) => ({ id: kind, kind, day, revision: 1, madeAt, body })),
    ]),
  ) as unknown as SharedEntries;
  return { today: "2026-03-10", entries } satisfies SharedRecord;
}

describe("dayRows()", () => {
  test("dayRows() tells the newest day first, what was told with its pain, and nothing that was taken back or is too old", () => {
    const record = given({
      "check-in": [
        { day: "2026-03-01", body: { painNow: 0, painWorst: 4, ran: true, run: { during: 2 }, painMorningAfter: 3 } },
        { day: "2026-03-02", body: null },
        { day: "2025-01-01", body: { painNow: 9 } },
      ],
      session: [
        { day: "2026-03-09", body: { session: "a", kind: "strength", items: [], skipped: "no-time" } },
        { day: "2026-03-08", body: { session: "b", kind: "run", items: [], km: 5.04, minutes: 31.6, painAfter: 1 } },
      ],
      event: [{ day: "2026-03-07", body: { what: "race" } }],
    });
    expect(dayRows(record, "2026-01-01")).toEqual([
      ["Mon 9 Mar 2026", "Session: strength", "left out"],
      ["Sun 8 Mar 2026", "Session: run", "32 min; 5.0 km; pain of 10: after 1"],
      ["Sat 7 Mar 2026", "Race", ""],
      ["Sun 1 Mar 2026", "Check-in", "pain of 10: now 0, worst 4, during 2, next morning 3"],
    ]);
  });

  test("dayRows() shows the runner's own words where they were given", () => {
    const body = { test: "front-plank", both: { value: 61 }, note: "shaky" };
    const [row] = dayRows(given({ "body-test": [{ day: "2026-03-01", body }] }), "2026-01-01");
    expect(row).toEqual(["Sun 1 Mar 2026", "Front plank", "61 s; shaky"]);
  });
});

describe("the sample runner's record as a clinic reads it", () => {
  const today = "2026-03-10";
  const sample = sampleEntries(today);

  /** What the server gives of it to whoever may read these parts, as the page takes it in. */
  function readBy(parts: readonly RecordPart[]): SharedRecord {
    const shared = sample.filter(({ kind }) => parts.some((part) => part === sharedPart(kind)));
    const read = shared.map((entry) => ({
      ...entry,
      body: givenOfEntry(entry.kind, entry.body as object as Body, parts),
    }));
    const problems = read.map(({ kind, body }) => checkEntryBody(kind, body));
    expect(problems.filter((one) => "problem" in one)).toEqual([]);
    return given(Object.fromEntries(entryKinds.map((kind) => [kind, read.filter((entry) => entry.kind === kind)])));
  }

  test.each<{ parts: readonly RecordPart[] }>([
    { parts: recordParts },
    ...recordParts.map((part) => ({ parts: [part] })),
  ])("the sample runner's record makes a sheet and rows of the parts $parts", ({ parts }) => {
    const record = readBy(parts);
    const sheet = sheetOf(record);
    const rows = dayRows(record, sheet.from);
    const hasDays = parts.includes("pain") || parts.includes("body-tests");
    expect(rows.length > 0).toBe(hasDays);
    expect("story" in sheet).toBe(parts.includes("story"));
    expect(sheet.pain.days.length > 0).toBe(parts.includes("pain"));
    expect(sheet.bodyTests.length > 0).toBe(parts.includes("body-tests"));
    expect("form" in sheet).toBe(parts.includes("form"));
  });
});

describe("sheetOf()", () => {
  test("sheetOf() makes a sheet of what was given, and blocksOf() draws no part that was not", () => {
    const sheet = sheetOf(given({ "check-in": [{ day: "2026-03-01", body: { painNow: 3 } }] }));
    expect(sheet.pain.days).toEqual([{ day: "2026-03-01", worst: 3 }]);
    expect(sheet).not.toHaveProperty("load");
    expect(blocksOf(["pain", "notes"])).toEqual(["new", "pain", "scores", "events"]);
    expect(blocksOf(["runs"])).toEqual(["load"]);
  });
});
