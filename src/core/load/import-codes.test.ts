import { describe, expect, test } from "vitest";
import { markWords } from "../words/mark-words-fixture.ts";
import { type ImportCode, ImportError, importRemark, retoldRemark } from "./import-codes.ts";
import { importTexts } from "./import-words.ts";

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

  test("retoldRemark() tells each sentence of the table in other words, with what was found as it was told", () => {
    const other = Object.fromEntries(
      Object.entries(importTexts).map(([code, { fix }]) => [code, { message: `${code} <{found}>`, fix }]),
    ) as typeof importTexts;
    for (const code of Object.keys(importTexts) as ImportCode[]) {
      const found = importTexts[code].message.includes("{found}") ? "a: b. $&" : "";
      const [taken = "", ...told] = retoldRemark(importRemark(code, found).message, other).split(" <");
      // Two codes may share a sentence, never two sentences a code.
      expect(importTexts[taken as ImportCode].message).toBe(importTexts[code].message);
      expect(told).toEqual([`${found}>`]);
      expect(retoldRemark(importRemark(code, found).message, marked)).toMatch(/^«.*»$/);
    }
  });

  test("retoldRemark() leaves a sentence that is not of the table", () => {
    expect(retoldRemark("The server was stopped.", marked)).toBe("The server was stopped.");
  });
});
