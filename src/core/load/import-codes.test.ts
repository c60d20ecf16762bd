import { describe, expect, test } from "vitest";
import { markWords } from "../words/mark-words-fixture.ts";
import { activityOf } from "./activity-fixture.ts";
import { type ImportCode, ImportError, importRemark, retoldRemark } from "./import-codes.ts";
import { importTexts, setApartWords } from "./import-words.ts";
import { quarantined } from "./quarantine.ts";

describe("importTexts", () => {
  test("importTexts are sentences, with {found} at most once, and a word that was found is not read as a pattern", () => {
    for (const { message, fix } of Object.values(importTexts)) {
      expect(message).toMatch(/^[A-Z{].*\.$/s);
      expect(message.split("{found}").length).toBeLessThanOrEqual(2);
      if (fix !== "") expect(fix).toMatch(/^[A-Z].*\.$/s);
    }
    expect(importRemark("unreadable-file", "$& $1").message).toBe("$& $1 cannot be opened.");
  });

  test("ImportError carries code and words", () => {
    expect(new ImportError("too-large", "300 MB")).toMatchObject({
      code: "too-large",
      message: "The file is larger than any activity: 300 MB.",
    });
  });
});

describe("retoldRemark()", () => {
  const marked = markWords(importTexts);
  const setApart = markWords(setApartWords);

  test("retoldRemark() tells each sentence of the table in other words, with what was found as it was told", () => {
    const other = Object.fromEntries(
      Object.entries(importTexts).map(([code, { fix }]) => [code, { message: `${code} <{found}>`, fix }]),
    ) as typeof importTexts;
    for (const code of Object.keys(importTexts) as ImportCode[]) {
      const found = importTexts[code].message.includes("{found}") ? "a: b. $&" : "";
      const [taken = "", ...told] = retoldRemark(importRemark(code, found).message, { remarks: other, setApart }).split(
        " <",
      );
      // Two codes may share a sentence, never two sentences a code.
      expect(importTexts[taken as ImportCode].message).toBe(importTexts[code].message);
      expect(told).toEqual([`${found}>`]);
      expect(retoldRemark(importRemark(code, found).message, { remarks: marked, setApart })).toMatch(/^«.*»$/);
    }
  });

  test("retoldRemark() tells what was found of an activity set apart in other words too", () => {
    const words = { remarks: importTexts, setApart };
    const changes = [{ startUtcMs: 0 }, { elapsedS: -90 }, { elapsedS: 30 * 86_400 }, { elapsedS: 400 }];
    const apart = changes.map((change) => {
      const activity = activityOf(0, {}, { distanceM: 5000, ...change });
      return quarantined(activity).quarantine?.message ?? "";
    });
    expect(apart.map((message) => retoldRemark(message, words))).toEqual([
      "The activity is dated «before 1990 or after 2100»; the clock of the watch was not set. It is kept, but not counted.",
      "The activity ends before it starts: «90 s earlier». It is kept, but not counted.",
      "The activity would have lasted «30.0 days»; a clock must have jumped. It is kept, but not counted.",
      "The run would have been faster than any runner: «12.5 m/s on average». It is kept, but not counted.",
    ]);
  });

  test("retoldRemark() leaves a sentence that is not of the table", () => {
    expect(retoldRemark("The server was stopped.", { remarks: marked, setApart })).toBe("The server was stopped.");
  });
});
