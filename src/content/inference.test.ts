import { expect, test } from "vitest";
import { inference } from "./inference.ts";

test("the figures of the simulations are those of a full run, and there is one of each", () => {
  expect(inference.alarms.length).toBeGreaterThan(5);
  expect(inference.power.length).toBeGreaterThan(8);
  expect(inference.alarms.map(({ id }) => id)).toEqual([...new Set(inference.alarms.map(({ id }) => id))]);
  for (const { runners } of inference.alarms) expect(runners).toBeGreaterThanOrEqual(1000);
  const power = (odds: number) =>
    inference.power.filter((one) => one.odds === odds).toSorted((a, b) => a.weeks - b.weeks);
  for (const { odds } of inference.power) {
    const [first, last] = [power(odds)[0], power(odds).at(-1)];
    expect(last?.share).toBeGreaterThanOrEqual(first?.share ?? 1);
  }
});
