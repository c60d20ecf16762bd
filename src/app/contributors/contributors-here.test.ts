import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseRecord, caseToday } from "#content/case-record-fixture.ts";
import { contributorsSchema } from "#contract/contributors-schema.ts";
import { loadReportSchema } from "#contract/load-report-schema.ts";
import type { NewSource } from "#store/activities/add-sources.ts";
import { localRunnerId, openStore } from "#store/open-store.ts";
import { hashOf, newActivity, steadyRun } from "../../../test/conformance/activity-fixture.ts";
import { formAnalysisFixture } from "../../../test/fixtures/form-analysis.ts";
import { ClipShelf } from "../clips/clip-shelf.ts";
import { loadHere } from "../load/load-here.ts";
import { printedLoad } from "../load/printed-load.ts";
import { OriginalShelf } from "../originals/original-shelf.ts";
import { writeExport } from "../ownership/write-export.ts";
import { contributorsHere } from "./contributors-here.ts";
import { printedContributors } from "./printed-contributors.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-contributors-"));
const environment = { PLUMBLINE_DATA_DIR: join(folder, "data") };
const zip = join(folder, "record.zip");

beforeAll(async () => {
  const store = await openStore({ kind: "embedded", folder: environment.PLUMBLINE_DATA_DIR });
  const { screen } = caseRecord({ ageYears: 40, screenYes: [] });
  const entries = [
    { kind: "screen", body: { request: screenRequest(screen?.facts), result: screen?.result } },
    { kind: "story", body: { life: { sleepQuality: 2 }, pattern: { runCourse: "builds-up" } } },
    { kind: "run", body: { minutes: 60, km: 9, time: "18:00", effort: 5 } },
    { kind: "form-report", body: { name: "easy", report: formAnalysisFixture().report } },
  ];
  for (const { kind, body } of entries) {
    const one = JSON.parse(JSON.stringify(body)) as Record<string, unknown>;
    const frame = { id: randomUUID(), kind, day: caseToday, revision: 1, madeAt: `${caseToday}T08:00:00.000Z` };
    await store.local.entries.put({ ...frame, body: one });
  }
  // Six runs of ten minutes, then one of thirty: three times the longest of the month before.
  await store.local.activities.add(["04-20", "05-03", "05-08", "05-13", "05-18", "05-23", "05-29"].map(runOf));
  const stream = writeExport({
    ...{ store: store.local, runnerId: localRunnerId, storeVersion: store.version },
    films: { shelf: new ClipShelf({ folder }), owner: { runnerId: localRunnerId, clips: store.local.clips } },
    originals: {
      shelf: new OriginalShelf({ folder }),
      owner: { runnerId: localRunnerId, originals: store.local.originals },
    },
    madeAt: `${caseToday}T09:00:00.000Z`,
  });
  await writeFile(zip, Buffer.from(await new Response(stream).arrayBuffer()));
  await store.close();
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runOf(day: string): NewSource {
  const run = steadyRun({ start: `2026-${day}T07:00:00Z`, minutes: day === "05-29" ? 30 : 10 });
  const hash = hashOf(day);
  return {
    ...{ contentHash: hash, storedHash: hash, path: `${day}.fit`, status: "read", records: run.timesS.length },
    activities: [newActivity(`run-${day}`, run)],
  };
}

function screenRequest(facts: object | undefined) {
  return { schema: "plumbline.screen-request/1", ruleSet: "screen-1-test", ...facts };
}

describe("contributorsHere()", () => {
  test("contributorsHere() says the same of an exported record as of the database it came from", async () => {
    const here = await contributorsHere(undefined, { environment, today: caseToday });
    const exported = await contributorsHere(zip, { environment: {} });
    expect(exported).toEqual(here);
    if (here.kind !== "findings") throw new Error("wanted findings");
    const { findings } = here;
    expect(contributorsSchema.parse(JSON.parse(JSON.stringify(findings)))).toEqual(findings);
    const results = [...findings.ranked, ...findings.others].flatMap((one) => [...one.supports, ...one.against]);
    // From the story, the film and the runs: each part of the record is read.
    const ids = results.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["ca22-quality", "ca02-course", "ca01-lean", "ca05-longest-run"]));
    const page = printedContributors(findings, { hasColour: false });
    expect(page).toContain("What may contribute, 31 May 2026");
    expect(page).toContain("+ You sleep badly. [2 of 10; limit at most 4 of 10, our choice]");
    expect(page.split("\n").every((line) => line.length <= 100)).toBe(true);
  }, 180_000);

  test("loadHere() counts the run that was told of by hand, here and in the exported record, and what stands against its limit", async () => {
    const [here, exported] = [
      await loadHere([], { environment, today: caseToday }),
      await loadHere([zip], { environment: {} }),
    ];
    expect(exported).toEqual(here);
    if (here.kind !== "story") throw new Error("wanted a story");
    const report = loadReportSchema.parse(JSON.parse(JSON.stringify(here.report)));
    expect(report.runs).toHaveLength(8);
    expect(report.runs.at(-1)).toMatchObject({ distanceKm: 9, distanceFrom: "entered", day: caseToday });
    expect(report.nextRun.limitKm).toBeCloseTo(9.9, 6);
    expect(report.safety).toBe("open");
    const page = printedLoad(here.story, here.report, { hasColour: false, safety: here.safety });
    expect(page).toContain("9.0* ");
    expect(page).not.toContain("safety questions");
  }, 180_000);

  test("contributorsHere() says what is wrong with a file that is no record, or is not there", async () => {
    const other = join(folder, "other.zip");
    writeFileSync(other, "no zip");
    expect(await contributorsHere(other, { environment: {} })).toMatchObject({ kind: "trouble" });
    expect(await contributorsHere(join(folder, "nowhere.zip"), { environment: {} })).toMatchObject({
      message: expect.stringContaining("There is no file"),
    });
  }, 180_000);
});
