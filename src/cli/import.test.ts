import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importReportSchema } from "#contract/import-report-schema.ts";
import { garminExport } from "#formats/archive/export-fixture.ts";
import { runImport } from "./import.ts";

const root = mkdtempSync(join(tmpdir(), "plumbline-cli-import-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const archive = join(root, "garmin.zip");
writeFileSync(archive, garminExport());
const text = join(root, "letter.fit");
writeFileSync(text, "Dear runner");

async function runWith(...words: string[]): Promise<{ code: number; printed: string; told: string }> {
  let [printed, told] = ["", ""];
  const tell = (words_: string): void => {
    told += words_;
  };
  const print = (words_: string): Promise<void> => {
    printed += words_;
    return Promise.resolve();
  };
  const terminal = { print, tell, errors: { write: tell }, hasColour: false, signal: new AbortController().signal };
  return { code: await runImport(words, terminal), printed, told };
}

describe("runImport()", () => {
  test("runImport() --json prints the report and nothing else, progress apart", async () => {
    const { code, printed, told } = await runWith("--dry-run", "--json", archive);
    expect(code).toBe(0);
    expect(importReportSchema.parse(JSON.parse(printed)).totals).toMatchObject({ runs: 4 });
    expect(told).toMatch(/^Reading, 1 of 24 files/);
  });

  test("runImport() prints a table and what could not be used", async () => {
    const { code, printed } = await runWith("--dry-run", archive, text);
    expect(code).toBe(0);
    expect(printed).toContain("4 activities in 26 files, 4 runs among them");
    expect(printed).toContain("Nothing was stored: this was a dry run");
    expect(printed).toMatch(/2026-01-03 06:12 +running +0\.92 +5:00 +169 +/);
    expect(printed).toContain("21 files are no activity");
    expect(printed).toContain("Could not be used: 1");
    expect(printed).toContain("Choose a FIT, TCX or GPX file");
  });

  test("runImport() leaves with 3 when nothing could be used, the JSON saying why", async () => {
    const { code, printed } = await runWith("--dry-run", "--json", text, join(root, "nowhere"));
    expect(code).toBe(3);
    expect(JSON.parse(printed).files.map((file: { code: string }) => file.code)).toEqual([
      "unknown-format",
      "file-not-found",
    ]);
  });

  test("runImport() leaves with 2 on wrong use and says what is right", async () => {
    expect(await runWith()).toMatchObject({ code: 2, printed: "" });
    const typo = await runWith("--dry-rum", archive);
    expect(typo.code).toBe(2);
    expect(typo.told).toContain("did you mean --dry-run?");
  });
});
