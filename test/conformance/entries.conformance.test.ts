import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoredEntry } from "#store/entries/entry-repository.ts";
import { openStore, type RunnerStore, type Store } from "#store/open-store.ts";
import { storeKinds } from "./store-kinds.ts";

describe.each(storeKinds())("entries: $name", ({ locate }) => {
  let store: Store;

  beforeAll(async () => {
    store = await openStore(await locate());
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

  const entry = (change: Partial<StoredEntry> = {}): StoredEntry => ({
    ...{ id: randomUUID(), kind: "screen", day: "2026-03-02", revision: 1 },
    ...{ madeAt: "2026-03-02T06:30:00.000Z", body: { note: "stiff", pain: 0 } },
    ...change,
  });

  test("come back as they went in, and once however often they are sent", async () => {
    const { entries } = await freshRunner();
    const told = entry();
    expect(await entries.put(told)).toEqual(told);
    expect(await entries.put(told)).toEqual(told);
    expect(await entries.list({ kind: "screen" })).toEqual([told]);
    expect(await entries.list({ kind: "story" })).toEqual([]);
  });

  test("count as their highest revision says, in whatever order revisions come", async () => {
    const { entries } = await freshRunner();
    const first = entry();
    const second = { ...first, revision: 2, day: "2026-03-01", body: { note: "better" } };
    await entries.put(second);
    expect(await entries.put(first)).toEqual(second);
    expect(await entries.list({ kind: "screen" })).toEqual([second]);
    const other = { ...second, body: { note: "told by another device at the same time" } };
    expect(await entries.put(other)).toEqual(second);
  });

  test("are gone when taken back, and back with the next revision", async () => {
    const { entries } = await freshRunner();
    const told = entry();
    await entries.put(told);
    await entries.put({ ...told, revision: 2, body: null });
    expect(await entries.list({ kind: "screen" })).toEqual([]);
    await entries.put({ ...told, revision: 3 });
    expect(await entries.list({ kind: "screen" })).toHaveLength(1);
  });

  test("are asked for by day, the newest first", async () => {
    const { entries } = await freshRunner();
    for (const day of ["2026-03-01", "2026-03-04", "2026-03-02"]) await entries.put(entry({ day }));
    const days = async (query: { from?: string; to?: string }) =>
      (await entries.list({ kind: "screen", ...query })).map(({ day }) => day);
    expect(await days({})).toEqual(["2026-03-04", "2026-03-02", "2026-03-01"]);
    expect(await days({ from: "2026-03-02" })).toEqual(["2026-03-04", "2026-03-02"]);
    expect(await days({ to: "2026-03-02" })).toEqual(["2026-03-02", "2026-03-01"]);
  });

  test("keep their kind, and hold whatever can be typed", async () => {
    const { entries } = await freshRunner();
    const told = entry({ body: { note: "a\u0000b \\u0000 \ud83c\udfc3 \"'" } });
    expect(await entries.put(told)).toMatchObject({ body: { note: "ab \\u0000 \ud83c\udfc3 \"'" } });
    expect(await entries.put({ ...told, revision: 2, kind: "story" })).toBeUndefined();
  });

  test("belong to one runner, stay when runs are erased, and go when everything is", async () => {
    const [own, other] = [await freshRunner(), await freshRunner()];
    const told = entry();
    await own.entries.put(told);
    expect(await other.entries.list({ kind: "screen" })).toEqual([]);
    await other.entries.put({ ...told, body: { note: "theirs" } });
    await own.erase.runs();
    expect(await own.entries.list({ kind: "screen" })).toEqual([told]);
    await own.erase.everything();
    expect(await own.entries.list({ kind: "screen" })).toEqual([]);
    expect(await other.entries.list({ kind: "screen" })).toHaveLength(1);
  });
});
