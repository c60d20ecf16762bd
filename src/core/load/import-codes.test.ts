import { describe, expect, test } from "vitest";
import { ImportError, importRemark, importTexts } from "./import-codes.ts";

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
