import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore } from "#store/open-store.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { storeKinds } from "./store-kinds.ts";

const rounds = 6;

/** Numbers from 0 to 1, the same in every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Kill {
  readonly afterEntries: number;
  readonly moreMs: number;
}

/** Lets a process keep entries and kills it. Gives the ids that the store had acknowledged to it. */
async function keptUntilKilled(location: StoreLocation, { afterEntries, moreMs }: Kill): Promise<readonly string[]> {
  const program = join(import.meta.dirname, "entry-child.ts");
  const child = spawn(process.execPath, [program, JSON.stringify(location)], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  let isDoomed = false;
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (isDoomed || said.split("\n").length <= afterEntries) return;
    isDoomed = true;
    setTimeout(() => child.kill("SIGKILL"), moreMs);
  });
  const [, signal] = await new Promise<readonly [number | null, string | null]>((resolve) =>
    child.once("close", (code, endedBy) => resolve([code, endedBy])),
  );
  expect(signal).toBe("SIGKILL");
  return said.split("\n").slice(0, -1);
}

describe.each(storeKinds())("entries being kept: $name", ({ locate }) => {
  test("none that was acknowledged is lost when the process is killed at any moment, again and again", async () => {
    const location = await locate();
    const chance = chances(20_260_301);
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const kill = { afterEntries: Math.floor(chance() * 60), moreMs: chance() * 40 };
      acknowledged.push(...(await keptUntilKilled(location, kill)));
      const store = await openStore(location);
      const there = new Map((await store.local.entries.list({ kind: "check-in" })).map(({ id, body }) => [id, body]));
      await store.close();
      expect(acknowledged.filter((id) => there.get(id)?.["note"] !== `${id} ${"x".repeat(500)}`)).toEqual([]);
      // The writers had one entry each under way when they were killed: no more than those can be there unheard.
      expect(there.size).toBeLessThanOrEqual(acknowledged.length + 3 * (round + 1));
    }
    expect(acknowledged.length).toBeGreaterThan(rounds * 10);
  }, 120_000);
});
