import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type RunnerStore, type Store } from "#store/open-store.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { hashOf, newSource, steadyRun } from "./activity-fixture.ts";
import { storeKinds } from "./store-kinds.ts";

const kinds = storeKinds();

describe.each(kinds)("a store: $name", ({ locate }) => {
  let location: StoreLocation;
  let store: Store;

  beforeAll(async () => {
    location = await locate();
    store = await openStore(location);
  }, 120_000);

  afterAll(async () => {
    await store?.close();
  });

  /** Every test has a runner of its own: what one does, no other sees. */
  async function freshRunner(): Promise<RunnerStore> {
    const id = randomUUID();
    await store.enterRunner(id);
    return store.runner(id);
  }

  describe("activities", () => {
    test("come back as they went in, missing samples missing", async () => {
      const { activities } = await freshRunner();
      const run = steadyRun({ start: "2026-01-05T06:12:03.500Z", change: { title: "Früh", rpe: 4, shoe: "Blue" } });
      const [added] = await activities.add([newSource("a", [run])]);
      const id = added?.activities[0]?.id ?? "";
      expect(added).toMatchObject({ isKnown: false, activities: [{ outcome: "added" }] });
      expect(await activities.activity(id)).toEqual(run);
      expect(await activities.activity("nowhere")).toBeUndefined();
    });

    test("have summaries, what is not known absent", async () => {
      const { activities } = await freshRunner();
      const source = newSource("a", [steadyRun({ start: "2026-01-05T06:12:03.500Z" })]);
      await activities.add([source]);
      const expected = { ...source.activities[0]?.summary, sport: "running", records: 600 };
      expect(await activities.list()).toEqual([expected]);
      expect(await activities.summary(expected.id ?? "")).toEqual(expected);
      expect(await activities.summary("nowhere")).toBeUndefined();
      expect(await activities.count()).toBe(1);
    });

    test("are listed newest first, by range, sport and page", async () => {
      const { activities } = await freshRunner();
      const days = ["2026-01-03", "2026-01-01", "2026-01-02", "2026-01-04"];
      const runs = days.map((day) => newSource(day, [steadyRun({ start: `${day}T06:00:00Z` })]));
      const ride = newSource("ride", [steadyRun({ start: "2026-01-02T18:00:00Z", change: { sport: "cycling" } })]);
      await activities.add([...runs, ride]);
      const listed = async (range: Parameters<typeof activities.list>[0]): Promise<readonly string[]> =>
        (await activities.list(range)).map(({ day }) => day);
      expect(await listed({ sport: "running" })).toEqual(["2026-01-04", "2026-01-03", "2026-01-02", "2026-01-01"]);
      expect(await listed({ from: "2026-01-02", to: "2026-01-03" })).toEqual([
        "2026-01-03",
        "2026-01-02",
        "2026-01-02",
      ]);
      const [first, second] = await activities.list({ limit: 2 });
      expect(second?.day).toBe("2026-01-03");
      expect(first?.day).toBe("2026-01-04");
      if (second === undefined) throw new Error("no second activity");
      expect(await listed({ olderThan: second, limit: 2 })).toEqual(["2026-01-02", "2026-01-02"]);
    });

    test("are added once, however often a file comes", async () => {
      const { activities } = await freshRunner();
      const source = newSource("a", [steadyRun({ start: "2026-01-05T06:00:00Z" })]);
      const [first, again] = await activities.add([source, source]);
      const [later] = await activities.add([source]);
      expect([first?.isKnown, again?.isKnown, later?.isKnown]).toEqual([false, true, true]);
      expect(await activities.count()).toBe(1);
    });

    test("from two files are one: the richer is kept under the id it has, both files remembered", async () => {
      const { activities } = await freshRunner();
      const poor = steadyRun({ start: "2026-01-05T06:00:40Z", change: { channels: {}, title: "Morning run" } });
      const rich = steadyRun({ start: "2026-01-05T06:00:00Z" });
      const [first] = await activities.add([newSource("poor", [poor])]);
      const [second] = await activities.add([newSource("rich", [rich])]);
      const id = first?.activities[0]?.id ?? "";
      expect(second?.activities).toEqual([{ id, outcome: "replaced" }]);
      expect(await activities.activity(id)).toEqual(rich);
      expect(await activities.list()).toMatchObject([{ id, title: "Morning run", startUtcMs: rich.startUtcMs }]);
      expect(await activities.sources(id)).toMatchObject([
        { contentHash: hashOf("rich"), isKept: true },
        { contentHash: hashOf("poor"), isKept: false },
      ]);
    });

    test("from a poorer file leave what is there, but give it their title", async () => {
      const { activities } = await freshRunner();
      const rich = steadyRun({ start: "2026-01-05T06:00:00Z" });
      const poor = steadyRun({ start: "2026-01-05T06:00:40Z", change: { channels: {}, title: "Morning run" } });
      const [first, second] = await activities.add([newSource("rich", [rich]), newSource("poor", [poor])]);
      const id = first?.activities[0]?.id ?? "";
      expect(second?.activities).toEqual([{ id, outcome: "merged" }]);
      expect(await activities.activity(id)).toEqual(rich);
      expect(await activities.list()).toMatchObject([{ id, title: "Morning run", startUtcMs: rich.startUtcMs }]);
      expect(await activities.sources(id)).toMatchObject([{ isKept: true }, { isKept: false }]);
    });

    test("that only a later file shows to be one are joined, in whatever order they come", async () => {
      const whole = steadyRun({ start: "2026-01-05T06:00:00Z" });
      const piece = steadyRun({ start: "2026-01-05T06:00:00Z", minutes: 2 });
      const copy = steadyRun({ start: "2026-01-05T06:00:30Z", change: { channels: {}, title: "Morning run" } });
      const sources = [newSource("piece", [piece]), newSource("copy", [copy]), newSource("whole", [whole])];
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
        [1, 0, 2],
        [0, 2, 1],
      ]) {
        const { activities } = await freshRunner();
        for (const index of order) await activities.add(sources.slice(index, index + 1));
        const [only, ...others] = await activities.list();
        expect(others).toEqual([]);
        expect(only).toMatchObject({ title: "Morning run", elapsedS: 600, startUtcMs: whole.startUtcMs });
        expect((await activities.activity(only?.id ?? ""))?.channels).toEqual(whole.channels);
        expect(
          (await activities.sources(only?.id ?? "")).map(({ contentHash, isKept }) => [contentHash, isKept]),
        ).toEqual([
          [hashOf("whole"), true],
          ...[hashOf("piece"), hashOf("copy")].toSorted().map((hash) => [hash, false]),
        ]);
      }
    });

    test("of one file stay apart, even if alike", async () => {
      const { activities } = await freshRunner();
      const run = steadyRun({ start: "2026-01-05T06:00:00Z" });
      const [added] = await activities.add([newSource("chained", [run, run])]);
      expect(added?.activities.map(({ outcome }) => outcome)).toEqual(["added", "added"]);
      expect(await activities.count()).toBe(2);
    });

    test("are all added or none", async () => {
      const { activities } = await freshRunner();
      const good = newSource("good", [steadyRun({ start: "2026-01-05T06:00:00Z" })]);
      const broken = { ...newSource("bad", []), records: 1e12 };
      await expect(activities.add([good, broken])).rejects.toThrow(/integer/);
      expect(await activities.count()).toBe(0);
      expect(await activities.knownSources()).toEqual([]);
    });

    test("of a damaged file may hold text no database takes", async () => {
      const { activities } = await freshRunner();
      const change = { title: "a\0b\uD800", devices: [{ name: "x\0\uDC00", part: "watch" as const }] };
      const [added] = await activities.add([newSource("odd", [steadyRun({ start: "2026-01-05T06:00:00Z", change })])]);
      const activity = await activities.activity(added?.activities[0]?.id ?? "");
      expect(activity?.title).toBe("ab\uFFFD");
      expect(activity?.devices).toEqual([{ name: "x\uFFFD", part: "watch" }]);
    });

    test("that do not count keep their reason", async () => {
      const { activities } = await freshRunner();
      const quarantine = { code: "too-long", message: "The activity would have lasted 31 days" };
      await activities.add([newSource("a", [steadyRun({ start: "2026-01-05T06:00:00Z", change: { quarantine } })])]);
      expect(await activities.list()).toMatchObject([{ quarantine }]);
    });

    test("are another runner's own", async () => {
      const [one, other] = [await freshRunner(), await freshRunner()];
      const source = newSource("a", [steadyRun({ start: "2026-01-05T06:00:00Z" })]);
      await one.activities.add([source]);
      expect(await other.activities.list()).toEqual([]);
      expect(await other.activities.knownSources()).toEqual([]);
      const [added] = await other.activities.add([source]);
      expect(added?.isKnown).toBe(false);
    });

    test("added at the same time by two imports are one", async () => {
      const { activities } = await freshRunner();
      const run = (name: string, second: number) =>
        newSource(name, [steadyRun({ start: `2026-01-05T06:00:0${second}Z` })]);
      await Promise.all([activities.add([run("a", 1)]), activities.add([run("b", 2)]), activities.add([run("c", 3)])]);
      expect(await activities.count()).toBe(1);
    });
  });

  describe("files", () => {
    test("are known with their activities, also those without one", async () => {
      const { activities } = await freshRunner();
      const monitoring = { ...newSource("sleep", []), status: "not-an-activity" as const, code: "not-an-activity" };
      const source = newSource("a", [steadyRun({ start: "2026-01-05T06:00:00Z" })]);
      const { contentHash, storedHash, path, member } = source;
      await activities.add([source, monitoring]);
      const known = await activities.knownSources();
      expect(known).toHaveLength(2);
      expect(known).toContainEqual({
        contentHash,
        storedHash,
        path,
        member,
        records: 600,
        activities: await activities.list(),
      });
      expect(known).toContainEqual(expect.objectContaining({ contentHash: hashOf("sleep"), activities: [] }));
    });
  });

  describe("imports", () => {
    test("are begun, reported and ended; an interrupted one goes on, a finished one begins anew", async () => {
      const { imports } = await freshRunner();
      const id = await imports.begin(["export.zip", "more"]);
      await imports.report(id, { filesTotal: 3000, filesDone: 25, bytesTotal: 5e9, bytesDone: 4e7 });
      expect(await imports.begin(["export.zip", "more"])).toBe(id);
      expect(await imports.begin(["export.zip"])).not.toBe(id);
      await imports.end(id, "failed", "Disk full");
      expect(await imports.list()).toContainEqual(
        expect.objectContaining({ id, state: "failed", message: "Disk full", filesDone: 25, bytesTotal: 5e9 }),
      );
      expect(await imports.begin(["export.zip", "more"])).toBe(id);
      await imports.end(id, "done");
      expect(await imports.begin(["export.zip", "more"])).not.toBe(id);
    });
  });

  describe("shoes", () => {
    test("are entered, changed by name, worn from a day on and taken out", async () => {
      const { shoes } = await freshRunner();
      const blue = await shoes.save({ name: "Blue", startDistanceM: 120_500 });
      const red = await shoes.save({ name: "Red", startDistanceM: 0 });
      await shoes.changeTo({ day: "2026-01-05", shoeId: red.id });
      await shoes.changeTo({ day: "2026-01-01", shoeId: blue.id });
      await shoes.changeTo({ day: "2026-01-05", shoeId: blue.id });
      const changed = await shoes.save({ name: "Blue", startDistanceM: 90_000, retiredOn: "2026-02-01" });
      expect(changed.id).toBe(blue.id);
      expect(await shoes.list()).toEqual([changed, red]);
      expect(await shoes.changes()).toEqual([
        { day: "2026-01-01", shoeId: blue.id },
        { day: "2026-01-05", shoeId: blue.id },
      ]);
      expect(await shoes.remove(blue.id)).toBe(true);
      expect(await shoes.remove(blue.id)).toBe(false);
      expect(await shoes.changes()).toEqual([]);
    });

    test("of an export are entered unless they are there", async () => {
      const { shoes } = await freshRunner();
      const blue = await shoes.save({ name: "Blue", startDistanceM: 120_500 });
      await shoes.enterMissing(["Red", "Blue", "Red"]);
      await shoes.enterMissing([]);
      expect(await shoes.list()).toMatchObject([blue, { name: "Red", startDistanceM: 0 }]);
    });

    test("do not start below nought, and only what is a shoe is worn", async () => {
      const { shoes } = await freshRunner();
      await expect(shoes.save({ name: "Blue", startDistanceM: -1 })).rejects.toThrow(/check constraint/);
      await expect(shoes.changeTo({ day: "2026-01-05", shoeId: randomUUID() })).rejects.toThrow(/foreign key/);
    });
  });

  describe("days without data", () => {
    test("are marked, with the last reason, and unmarked", async () => {
      const { noDataDays } = await freshRunner();
      await noDataDays.mark({ day: "2026-01-05", reason: "Watch lost" });
      await noDataDays.mark({ day: "2026-01-04" });
      await noDataDays.mark({ day: "2026-01-05", reason: "Watch at repair" });
      expect(await noDataDays.list()).toEqual([
        { day: "2026-01-04" },
        { day: "2026-01-05", reason: "Watch at repair" },
      ]);
      expect(await noDataDays.unmark("2026-01-05")).toBe(true);
      expect(await noDataDays.unmark("2026-01-05")).toBe(false);
    });
  });

  test("keeps everything when it is closed and opened again, and migrates no second time", async () => {
    const source = newSource("kept", [steadyRun({ start: "2025-06-05T06:00:00Z" })]);
    await store.local.activities.add([source]);
    await store.close();
    store = await openStore(location);
    expect(await store.local.activities.list()).toMatchObject([{ id: source.activities[0]?.summary.id }]);
  });
});
