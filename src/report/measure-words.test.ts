import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measureIds } from "#core/report/form-report.ts";
import {
  chartRange,
  formatInterval,
  formatNumber,
  formatQuantity,
  formatWhole,
  measureName,
  measureWords,
  unitText,
} from "./measure-words.ts";

const folder = new URL("../../data/measures/", import.meta.url);
const labels = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as { id: string; label: string })
    .map(({ id, label }) => [id, label]),
);

test("formatWhole() never says minus nothing", () => {
  expect([-0.4, -0, 0.4, -1.6].map(formatWhole)).toEqual(["0", "0", "0", "−2"]);
});

describe("measureWords", () => {
  test("measureWords calls every measure what its record calls it", () => {
    for (const id of measureIds) expect(measureWords[id].name, id).toBe(labels[id]);
  });
});

describe("formatNumber()", () => {
  test("formatNumber() shows the decimals of the unit and a true minus sign, never a negative zero", () => {
    expect(formatNumber(-0.0124, "s")).toBe("−12");
    expect(formatNumber(-0.02, "deg")).toBe("0.0");
    expect(formatInterval([6.41, 9.96], "deg")).toBe("6.4 to 10.0");
  });

  test("what people read is in the units that watches give: contact in ms, bounce in mm", () => {
    expect(formatQuantity(0.2464, "s")).toBe("246 ms");
    expect(formatQuantity(0.0875, "m")).toBe("88 mm");
    expect(formatInterval([0.0814, 0.0921], "m")).toBe("81 to 92");
    expect(unitText("ratio")).toBe("");
  });
});

describe("measureName()", () => {
  test("measureName() says which way a difference between the sides goes", () => {
    expect(measureName("asymmetry:contactTime")).toBe("Contact time, left minus right");
  });
});

describe("chartRange()", () => {
  test("chartRange() holds the interval even when it lies outside what is usual", () => {
    expect(chartRange("cadence", "steps/min", [120, 130])).toEqual([120, 210]);
  });

  test("chartRange() puts no difference in the middle", () => {
    const [low, high] = chartRange("asymmetry:overstride", "% of leg", [-2, 6]);
    expect(low).toBe(-high);
    expect(high).toBeGreaterThan(6);
  });
});
