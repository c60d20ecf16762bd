import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readActivityFile } from "../read-activity-file.ts";
import { gpxText, utf8 } from "../xml/track-fixture.ts";
import { archiveBudget } from "./archive-bounds.ts";
import { spillToMemory } from "./container.ts";
import { type DroppedFile, droppedContainer } from "./dropped-files.ts";
import { garminExport, stravaExport } from "./export-fixture.ts";
import { memberKind } from "./member-kind.ts";
import { portableUnpacker } from "./unpacker.ts";
import { type FoundItem, walkContainer } from "./walk-container.ts";

const dropped = (path: string, bytes: Uint8Array): DroppedFile => ({ path, blob: new Blob([bytes.slice()]) });

/** Walks dropped files with what a browser has: no Node, no temporary files. */
async function walkDropped(...files: readonly DroppedFile[]): Promise<FoundItem[]> {
  const tools = { unpacker: portableUnpacker, spill: spillToMemory, budget: archiveBudget() };
  const items: FoundItem[] = [];
  for await (const item of walkContainer(await droppedContainer(files), tools)) items.push(item);
  return items;
}

/** Status and sport of every file among the items, read as the browser reads them. */
async function statuses(items: readonly FoundItem[]): Promise<string[]> {
  const files = items.filter((item) => item.kind === "file");
  const read = await Promise.all(files.map(async (file) => readActivityFile(file.member, await file.read())));
  return read.map(({ status, activities }) => [status, ...activities.map(({ sport }) => sport)].join(" "));
}

describe("walkContainer() on what was dropped into a browser", () => {
  test("walkContainer() reads a Strava export", async () => {
    const items = await walkDropped(dropped("export.zip", stravaExport()));
    expect(items.map(({ kind }) => kind)).toEqual(["content", "table", "shoes", "file", "file", "file", "file"]);
    expect(await statuses(items)).toEqual(["not-an-activity", "read running", "read running", "read running"]);
    const noted = items.find((item) => item.kind === "file" && item.member.endsWith("9001.fit.gz"));
    expect(noted).toMatchObject({ notes: { title: "Easy", shoe: "Blue shoes", sport: { sport: "running" } } });
  });

  test.each([0, 6] as const)(
    "walkContainer() reads a Garmin export whose parts are packed at level %i",
    async (nestedLevel) => {
      const items = await walkDropped(dropped("garmin.zip", garminExport({ nestedLevel })));
      expect(items.filter(({ kind }) => kind === "other")).toHaveLength(21);
      expect(await statuses(items)).toEqual(["read running", "read running", "read running"]);
    },
  );

  test("walkContainer() reads several files and zips dropped together", async () => {
    const run = utf8(gpxText());
    const items = await walkDropped(
      dropped("folder/a.gpx", run),
      dropped("folder/b.zip", zipSync({ "c.gpx": run, "._c.gpx": run })),
      dropped("folder/broken.zip", utf8("PK\u0003\u0004 and no more")),
    );
    expect(items.flatMap((item) => ("member" in item ? [`${item.kind} ${item.member}`] : []))).toEqual([
      "file folder/a.gpx",
      "file folder/b.zip!/c.gpx",
      "refused folder/broken.zip",
    ]);
  });

  test("walkContainer() reports tables it cannot read and goes on", async () => {
    const zip = zipSync({ "x_summarizedActivities.json": utf8("{"), "run.gpx": utf8(gpxText()) });
    const items = await walkDropped(dropped("x.zip", zip));
    expect(items.map(({ kind }) => kind)).toEqual(["content", "refused", "file"]);
    expect(items[1]).toMatchObject({ remark: { code: "unreadable-table" } });
  });
});

describe("memberKind()", () => {
  test.each([
    ["activities/1.fit.gz", "activity"],
    ["Läufe\\2.TCX", "activity"],
    ["no-ending", "activity"],
    ["part1.ZIP", "archive"],
    ["export/activities.csv", "strava-activities"],
    ["shoes.csv", "strava-shoes"],
    ["a@b.c_1001_summarizedActivities.json", "garmin-summaries"],
    ["__MACOSX/activities/._1.fit", "ignored"],
    ["x/__MACOSX/1.fit", "ignored"],
    ["._1.fit", "ignored"],
    ["media/1.JPG", "ignored"],
    ["apple_health_export/export.xml", "ignored"],
    ["activities/", "ignored"],
  ])("memberKind() of %s is %s", (name, kind) => {
    expect(memberKind(name)).toBe(kind);
  });
});
