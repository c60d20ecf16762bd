import { describe, expect, test } from "vitest";
import { claimsById } from "#content/claims.ts";
import { type ClaimSearch, isSoughtClaim, sizeWords } from "./known-facts.ts";

const everything: ClaimSearch = { text: "", grade: "all", about: "" };
const rows = (search: Partial<ClaimSearch>) =>
  [...claimsById.values()].filter((claim) => isSoughtClaim(claim, { ...everything, ...search })).map(({ row }) => row);

describe("isSoughtClaim()", () => {
  test("isSoughtClaim() shows every one of the 56 claims until something is looked for", () => {
    expect(rows({})).toHaveLength(56);
  });

  test("isSoughtClaim() wants every word, wherever it stands and however it is written", () => {
    expect(rows({ text: "CADENCE 860" })).toEqual(["C31"]);
    expect(rows({ text: "cadence lighthouse" })).toEqual([]);
  });

  test("isSoughtClaim() takes a claim of several grades by each of them", () => {
    expect(rows({ text: "c31", grade: "B" })).toEqual(["C31"]);
    expect(rows({ text: "c31", grade: "D" })).toEqual(["C31"]);
    expect(rows({ text: "c31", grade: "A" })).toEqual([]);
  });

  test("isSoughtClaim() finds the claims that act in a record", () => {
    expect(rows({ about: "ca15-overstride" })).toEqual(["C31", "C32"]);
    expect(rows({ about: "nothing-of-ours" })).toEqual([]);
    expect(rows({ about: "nothing-of-ours,ca15-overstride" })).toEqual(["C31", "C32"]);
  });
});

describe("sizeWords()", () => {
  test("sizeWords() gives a size its unit and its spread, and a range alone as a range", () => {
    expect(sizeWords({ what: "pain", value: -15.3, unit: "points of 100", interval: [-25.3, -5.3] })).toBe(
      "-15.3 points of 100 (-25.3 to -5.3)",
    );
    expect(sizeWords({ what: "share", unit: "%", interval: [13, 48], intervalOf: "range" })).toBe("13 to 48 % range");
    expect(sizeWords({ what: "hold", value: 124, unit: "s", standardDeviation: 72 })).toBe("124 s SD 72");
  });
});
