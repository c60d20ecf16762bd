import { describe, expect, test } from "vitest";
import { refusalWords as refusals } from "#core/report/refusal-words.ts";
import { errorOutcomes, exitCodes } from "./error-codes.ts";

describe("errorOutcomes", () => {
  test("errorOutcomes holds every refusal once, and all of them leave with exit code 3", () => {
    for (const code of Object.keys(refusals) as (keyof typeof refusals)[]) {
      expect(errorOutcomes[code].exitCode, code).toBe(exitCodes.unusableInput);
      expect(errorOutcomes[code].httpStatus, code).toBeGreaterThanOrEqual(400);
      expect(errorOutcomes[code].httpStatus, code).toBeLessThan(500);
    }
  });

  test("errorOutcomes has no code that is neither a refusal nor the server's", () => {
    const serverCodes = [
      "bad-request",
      "disk-full",
      "empty-upload",
      "internal",
      "no-consent",
      "not-allowed",
      "not-found",
      "not-signed-in",
      "other-origin",
      "second-factor-due",
      "sign-in-again",
      "store-closed",
      "too-large-upload",
      "too-many-tries",
      "wrong-sign-in",
    ];
    const extra = Object.keys(errorOutcomes).filter((code) => !(code in refusals));
    expect(extra.sort()).toEqual(serverCodes);
  });

  test("errorOutcomes tells our fault from the caller's, at both doors", () => {
    expect(errorOutcomes.internal).toEqual({ httpStatus: 500, exitCode: 1 });
    expect(errorOutcomes["bad-request"]).toEqual({ httpStatus: 400, exitCode: 2 });
  });
});
