import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OwnHandoverLinks } from "#app/handover/handover-links.ts";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import type { Store } from "#store/open-store.ts";
import { storeKinds } from "./store-kinds.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-links-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const sealed = { salt: bytes("salt"), iv: bytes("nonce"), data: bytes("sealed page") };
const dayMs = 86_400_000;

describe.each(storeKinds())("links to sealed pages: $name", ({ name, locate }) => {
  let data: DataOfRunners;
  let store: Store;

  beforeAll(async () => {
    const location = await locate();
    const url = location.kind === "postgres" ? { DATABASE_URL: location.url } : {};
    const environment = { PLUMBLINE_DATA_DIR: join(folder, name), ...url };
    data = new DataOfRunners({
      environment,
      onFault: (error) => {
        throw error;
      },
    });
    store = await data.store();
  }, 120_000);

  afterAll(() => data.close());

  test("a link gives its sealed page, counts it, and is gone when it ran out", async () => {
    const { handoverLinks } = store.local;
    const [id, madeMs] = [randomUUID(), Date.UTC(2026, 2, 1)];
    await handoverLinks.keep({ id, madeMs, expiresMs: madeMs + dayMs, ...sealed });
    const page = await handoverLinks.open(id, madeMs + dayMs - 1);
    expect(page && Buffer.from(page.data).toString()).toBe("sealed page");
    expect(await handoverLinks.list(madeMs)).toMatchObject([{ id, opened: 1 }]);
    expect(await handoverLinks.open(id, madeMs + dayMs)).toBeUndefined();
    expect(await handoverLinks.list(madeMs)).toEqual([]);
  });

  test("a link of one runner is nothing to another, and an id that is there is not written over", async () => {
    const other = randomUUID();
    await store.enterRunner(other);
    const [id, madeMs] = [randomUUID(), Date.now()];
    const link = { id, madeMs, expiresMs: madeMs + dayMs };
    await store.local.handoverLinks.keep({ ...link, ...sealed });
    expect(await store.runner(other).handoverLinks.open(id, madeMs)).toBeUndefined();
    expect(await store.runner(other).handoverLinks.remove(id)).toBe(false);
    await store.local.handoverLinks.keep({ ...link, ...sealed, data: bytes("another page") });
    const page = await store.local.handoverLinks.open(id, madeMs);
    expect(page && Buffer.from(page.data).toString()).toBe("sealed page");
  });

  test("making, fetching and taking back leave lines in the access log; erasing leaves no link", async () => {
    const links = data.local.handoverLinks;
    expect(links).toBeInstanceOf(OwnHandoverLinks);
    const id = randomUUID();
    const text = { salt: "c2FsdA==", iv: "bm9uY2U=", data: "c2VhbGVk" };
    await links.make(id, { ...text, days: 7 });
    expect(await links.open(id)).toEqual(text);
    expect(await links.revoke(id)).toMatchObject({ owner: data.localId });
    expect(await links.open(id)).toBeUndefined();
    expect(await links.revoke(id)).toBeUndefined();
    const { lines } = await data.local.record.log();
    const own = lines.filter(({ detail }) => detail["link"] === id).map(({ what }) => what);
    expect(own.toSorted()).toEqual(["page-fetched", "page-sent", "page-taken-back"]);
    await links.make(id, { ...text, days: 7 });
    const { rows } = await data.local.record.erase();
    expect(rows["handover_links"]).toBeGreaterThan(0);
    expect((await links.list()).links).toEqual([]);
  });
});
