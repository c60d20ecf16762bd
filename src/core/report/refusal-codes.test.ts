import { describe, expect, test } from "vitest";
import { markWords } from "../words/mark-words-fixture.ts";
import { type RefusalCode, refusal, retoldRefusal } from "./refusal-codes.ts";
import { refusalWords } from "./refusal-words.ts";

describe("refusal()", () => {
  test("refusal() repeats what was found letter by letter, also signs that mean something to a replacement", () => {
    expect(refusal("file-not-found", "$& $1 $$.mp4").message).toBe("There is no file $& $1 $$.mp4.");
  });
});

describe("retoldRefusal()", () => {
  const marked = markWords(refusalWords);

  test("retoldRefusal() tells every refusal in other words, with what was found as it was told", () => {
    for (const code of Object.keys(refusalWords) as RefusalCode[]) {
      const told = refusal(code, "12 $& of 7");
      expect(retoldRefusal(told, marked)).toEqual({ code, message: `«${told.message}»`, fix: `«${told.fix}»` });
    }
  });

  test("retoldRefusal() leaves one that was told in other words than the English", () => {
    const told = refusal("too-long", "eine Stunde", {
      ...refusalWords,
      "too-long": { message: "Der Film ist zu lang: {found}.", fix: "Kürzen Sie ihn." },
    });
    expect(retoldRefusal(told, marked)).toEqual(told);
  });
});
