import { describe, expect, test } from "vitest";
import { refusal } from "./refusal-codes.ts";

describe("refusal()", () => {
  test("refusal() repeats what was found letter by letter, also signs that mean something to a replacement", () => {
    expect(refusal("file-not-found", "$& $1 $$.mp4").message).toBe("There is no file $& $1 $$.mp4.");
  });
});
