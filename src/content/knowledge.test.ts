import { describe, expect, test } from "vitest";
import { claimsById } from "./claims.ts";
import { contributorsById, evidenceById } from "./content.ts";
import { wholeContributorsById } from "./contributors.ts";
import { exercisesById } from "./exercises.ts";
import { normsById } from "./norms.ts";
import { programmesById } from "./programmes.ts";
import { thresholdsById } from "./thresholds.ts";

describe("what is known", () => {
  test("holds every claim, contributor and exercise of the evidence base", () => {
    expect([claimsById.size, wholeContributorsById.size, exercisesById.size]).toEqual([56, 26, 46]);
    expect([...wholeContributorsById.values()].map(({ row }) => row).at(-1)).toBe("CA26");
  });

  test("gives the form report the same contributors, with less of each", () => {
    expect([...contributorsById.keys()]).toEqual([...wholeContributorsById.keys()]);
    for (const [id, brief] of contributorsById) expect(wholeContributorsById.get(id)).toMatchObject(brief);
  });

  test("keeps the single run's hazard ratios as the study gives them", () => {
    const effects = claimsById.get("c47-ten-percent")?.findings.flatMap((finding) => finding.effects ?? []);
    const ratios = effects
      ?.filter(({ unit }) => unit === "hazard ratio")
      .map(({ value, interval }) => [value, interval]);
    expect(ratios).toEqual([
      [1.64, [1.31, 2.05]],
      [1.52, [1.16, 2]],
      [2.28, [1.5, 3.48]],
    ]);
  });

  test("has no reference where none was found, and says so", () => {
    const head = normsById.get("running-head-and-upper-back");
    expect(head?.groups).toEqual([]);
    expect(head?.noReference).toMatch(/^No reference available/);
  });

  test("builds running up in half-hour steps", () => {
    const back = programmesById.get("graded-return");
    if (back?.kind !== "graded-return") throw new TypeError("Graded return is of another kind");
    const minutes = back.levels
      .filter(({ runMinutes, walkMinutes }) => runMinutes !== undefined && walkMinutes !== undefined)
      .map(({ runMinutes = 0, walkMinutes = 0, repeats = 1 }) => (runMinutes + walkMinutes) * repeats);
    expect(minutes).toEqual(minutes.map(() => 30));
    expect(back.levels).toHaveLength(11);
  });

  test("lets a threshold be a choice of ours only without a citation", () => {
    const cited = [...thresholdsById.values()].filter(
      ({ origin, evidence }) => origin === "design" && evidence.length > 0,
    );
    expect(cited).toEqual([]);
  });

  test("rests every phrase on findings whose evidence exists", () => {
    for (const { findings } of claimsById.values()) {
      for (const id of findings.flatMap(({ evidence }) => evidence)) expect(evidenceById.has(id)).toBe(true);
    }
  });
});
