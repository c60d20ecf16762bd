import { describe, expect, test } from "vitest";
import { passphraseProblem } from "./passphrase-problem.ts";

const who = { email: "mira.long@example.org", name: "Mira Long" };

describe("passphraseProblem()", () => {
  test("passphraseProblem() asks for length, not for kinds of characters", () => {
    expect(passphraseProblem("seven slow herons", who)).toBeUndefined();
    expect(passphraseProblem("eleven chars".slice(0, 11), who)).toMatch(/11 characters; it needs 12/);
    expect(passphraseProblem("twelve chars", who)).toBeUndefined();
    expect(passphraseProblem("\u{1F3C3}".repeat(11), who)).toMatch(/11 characters/);
    expect(passphraseProblem("long word ".repeat(26), who)).toMatch(/at most/);
  });

  test("passphraseProblem() refuses what is guessed first: repeats, rows of keys, what everybody knows", () => {
    for (const guessed of [
      "aaaaaaaaaaaaaaaa",
      "abababababab",
      "qwertyuiopas",
      "0123456789012345",
      "zyxwvutsrqponm",
      "mira.long@example.org",
      "Mira Long 1979",
      "plumbline password",
    ]) {
      expect(passphraseProblem(guessed, who), guessed).toMatch(/^It .*\.$/);
    }
  });
});
