import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "#store/open-store.ts";
import { AccountError } from "./account-error.ts";
import { SignInLimits } from "./sign-in-limits.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-limits-"));
let store: Store;
const limits = new SignInLimits(async () => store.attempts);

beforeAll(async () => {
  store = await openStore({ kind: "embedded", folder });
}, 120_000);

afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = new Date("2026-03-01T08:00:00Z");
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

async function takeMany(count: number, take: (time: number) => Promise<void>): Promise<void> {
  for (let time = 0; time < count; time += 1) await take(time);
}

describe("SignInLimits", () => {
  test("lets ten tries at an account through in a quarter of an hour, from wherever they come", async () => {
    await takeMany(10, (time) => limits.take(`192.0.2.${time}`, "a@example.org", start));
    const refused = await limits.take("192.0.2.99", "a@example.org", later(5)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AccountError);
    expect(refused).toMatchObject({ code: "too-many-tries", retryAfterS: 600 });
    await limits.take("192.0.2.99", "b@example.org", later(5));
    await limits.take("192.0.2.99", "a@example.org", later(15));
  });

  test("begins anew at an account once somebody was let in, and counts addresses all the same", async () => {
    await takeMany(100, async () => {
      await limits.take("198.51.100.1", "c@example.org", start);
      await limits.forget("c@example.org");
    });
    await expect(limits.take("198.51.100.1", undefined, start)).rejects.toThrow(/15 minutes/);
  });

  test("takes the whole network of a version 6 address for one, and another network for another", async () => {
    await takeMany(100, (time) => limits.take(`2001:db8:1:2::${time.toString(16)}`, undefined, start));
    for (const address of ["2001:db8:1:2:ffff::9", "2001:0db8:0001:0002:0:0:0:3"]) {
      await expect(limits.take(address, undefined, start)).rejects.toThrow(AccountError);
    }
    await limits.take("2001:db8:1:3::1", undefined, start);
  });
});
