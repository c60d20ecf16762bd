import { describe, expect, test } from "vitest";
import { filledIn, foundIn } from "./found-in.ts";

describe("foundIn()", () => {
  test.each([
    ["The film is too long: {found}.", "12 minutes"],
    ["{found} cannot be opened.", "$& $1 {found}.fit"],
    ["You may not read {found}.", ""],
    ["{found}", "run.mp4"],
  ])("foundIn() takes out of a sentence what %j was filled with", (text, found) => {
    expect(foundIn(text, filledIn(text, found))).toBe(found);
  });

  test("foundIn() finds nothing in a sentence that is whole already, and does not know one of another text", () => {
    expect(foundIn("The file is empty.", "The file is empty.")).toBe("");
    expect(foundIn("The file is empty.", "The film is empty.")).toBeUndefined();
    expect(foundIn("Too long: {found}.", "Too short: 2 s.")).toBeUndefined();
    expect(foundIn("aba {found} aba", "aba aba")).toBeUndefined();
  });
});
