import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { planDocumentSchema } from "#contract/plan-document-schema.ts";
import { monday, screenOf, wishes } from "#core/plan/plan-fixture.ts";
import { localRunnerId, openStore } from "#store/open-store.ts";
import { ClipShelf } from "../clips/clip-shelf.ts";
import { OriginalShelf } from "../originals/original-shelf.ts";
import { writeExport } from "../ownership/write-export.ts";
import { planHere } from "./plan-here.ts";
import { printedPlan } from "./printed-plan.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-plan-"));
const environment = { PLUMBLINE_DATA_DIR: join(folder, "data") };
const zip = join(folder, "record.zip");

beforeAll(async () => {
  const store = await openStore({ kind: "embedded", folder: environment.PLUMBLINE_DATA_DIR });
  const { result, facts } = screenOf(screenRuleSet);
  const request = { schema: "plumbline.screen-request/1", ruleSet: screenRuleSet.version, ...facts };
  const entries = [
    { kind: "screen", body: { request, result } },
    { kind: "story", body: { running: { longestKm: 10, runsAWeek: 3 } } },
    { kind: "plan-wishes", body: wishes },
  ];
  for (const { kind, body } of entries) {
    const one = JSON.parse(JSON.stringify(body)) as Record<string, unknown>;
    const frame = { id: randomUUID(), kind, day: monday, revision: 1, madeAt: `${monday}T08:00:00.000Z` };
    await store.local.entries.put({ ...frame, body: one });
  }
  const stream = writeExport({
    ...{ store: store.local, runnerId: localRunnerId, storeVersion: store.version },
    films: { shelf: new ClipShelf({ folder }), owner: { runnerId: localRunnerId, clips: store.local.clips } },
    originals: {
      shelf: new OriginalShelf({ folder }),
      owner: { runnerId: localRunnerId, originals: store.local.originals },
    },
    madeAt: `${monday}T09:00:00.000Z`,
  });
  await writeFile(zip, Buffer.from(await new Response(stream).arrayBuffer()));
  await store.close();
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("planHere()", () => {
  test("makes the same plan of an exported record as of the database it came from", async () => {
    const here = await planHere(undefined, { environment, today: monday });
    expect(await planHere(zip, { environment: {} })).toEqual(here);
    if (here.kind !== "plan") throw new Error("wanted a plan");
    expect(planDocumentSchema.parse(JSON.parse(JSON.stringify(here.document)))).toEqual(here.document);
    const page = printedPlan(here.document);
    expect(page).toContain("2026-03-02 | Strength A, about 23 min");
    expect(page).toContain("2026-03-07 | Longest run of the week, about 65 min, 10 km");
    expect(page.split("\n").every((line) => line.length <= 110)).toBe(true);
  }, 180_000);

  test("says what is missing where nothing was wished, and what is wrong with a file", async () => {
    expect(await planHere(zip, { environment: {}, today: "2026-03-01" })).toMatchObject({ kind: "trouble" });
    expect(await planHere(join(folder, "nowhere.zip"), { environment: {} })).toMatchObject({
      message: expect.stringContaining("There is no file"),
    });
  }, 180_000);
});
