import { expect, test } from "vitest";
import { measureIds } from "#core/report/form-report.ts";
import { accuracyOfModel } from "./accuracy.ts";

test("accuracyOfModel() gives one figure a measure and unit, for measures that exist", () => {
  const figures = accuracyOfModel("blazepose-full");
  expect(figures.length).toBeGreaterThan(10);
  expect(new Set(figures.map(({ id, unit }) => `${id} ${unit}`)).size).toBe(figures.length);
  for (const { id, rmse, limits } of figures) {
    expect(measureIds).toContain(id);
    expect(limits[0]).toBeLessThanOrEqual(limits[1]);
    expect(rmse).toBeGreaterThanOrEqual(0);
  }
});

test("accuracyOfModel() is empty for a model nobody measured", () => {
  expect(accuracyOfModel("blazepose-none")).toEqual([]);
});
