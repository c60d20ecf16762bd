import { describe, expect, test } from "vitest";
import { splitMarks } from "./split-marks.ts";

describe("splitMarks()", () => {
  test("leaves a text without marks whole", () => {
    expect(splitMarks("Only words.")).toEqual([{ text: "Only words." }]);
    expect(splitMarks("")).toEqual([]);
  });

  test("finds marks at the start, within and at the end", () => {
    expect(splitMarks("<link>Read</link> it, or <b>not</b>.")).toEqual([
      { text: "Read", mark: "link" },
      { text: " it, or " },
      { text: "not", mark: "b" },
      { text: "." },
    ]);
    expect(splitMarks("See <link>there</link>")).toEqual([{ text: "See " }, { text: "there", mark: "link" }]);
  });

  test("takes what is not a closed mark as text", () => {
    for (const text of ["below 5 < 6 > 2", "an <open> mark", "</b> before <b>", "<a>other</b>"]) {
      expect(splitMarks(text)).toEqual([{ text }]);
    }
  });

  test("keeps every letter, whatever the order of the marks", () => {
    const text = "<b>5 km</b> of <link>your\nlimit</link>";
    const joined = splitMarks(text).map((piece) => piece.text);
    expect(joined.join("")).toBe("5 km of your\nlimit");
  });
});
