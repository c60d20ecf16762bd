import { expect, test } from "vitest";
import { checkEntryBody } from "#contract/record/entry-schema.ts";
import { sampleEntries } from "./sample-entries.ts";

test("sampleEntries() are entries as the app keeps them, with a screen that was answered to its end and locks nothing", () => {
  const entries = sampleEntries("2026-11-22");
  for (const { kind, body } of entries) expect(checkEntryBody(kind, body)).not.toHaveProperty("problem");
  const [screen] = entries;
  expect(screen?.kind).toBe("screen");
  expect(screen?.body).toMatchObject({ result: { isComplete: true, level: "self-manage" } });
});
