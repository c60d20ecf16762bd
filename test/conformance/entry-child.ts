// The process the kill test kills: three writers keep one entry after the other and name each once the store has acknowledged it.
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { openStore } from "#store/open-store.ts";
import type { StoreLocation } from "#store/store-location.ts";

const [, , location = ""] = process.argv;
const store = await openStore(JSON.parse(location) as StoreLocation);

async function writeOn(): Promise<never> {
  for (;;) {
    const id = randomUUID();
    await store.local.entries.put({
      ...{ id, kind: "check-in", day: "2026-03-01", revision: 1, madeAt: new Date().toISOString() },
      body: { painNow: 3, note: `${id} ${"x".repeat(500)}` },
    });
    // Into the pipe at once: what is said before the kill is heard after it.
    writeSync(1, `${id}\n`);
  }
}

await Promise.all([writeOn(), writeOn(), writeOn()]);
