import { describe, expect, test } from "vitest";
import { planNumbers } from "#core/plan/plan-numbers.ts";
import { planEquipment } from "#core/plan/plan-wishes.ts";
import { startSteps } from "#core/plan/start-steps.table.ts";
import { strengthSlots } from "#core/plan/strength-slots.table.ts";
import { heldRepetitionS, oneSidedFrom, writtenDoses } from "#core/plan/written-doses.table.ts";
import { planLibrary } from "./plan-library.ts";
import { selfTestsById } from "./self-tests.ts";
import { thresholdsById } from "./thresholds.ts";

describe("what the core knows of plans", () => {
  test("planNumbers are the thresholds of the same id", () => {
    const recorded = Object.keys(planNumbers).map((id) => [id, thresholdsById.get(id)?.value]);
    expect(Object.fromEntries(recorded)).toEqual(planNumbers);
  });

  test("every exercise and body test that a table names is there", () => {
    const named = [
      ...Object.values(strengthSlots).flatMap((slots) => slots.flatMap(({ exercises }) => exercises)),
      ...[writtenDoses, oneSidedFrom, heldRepetitionS, startSteps].flatMap((table) => Object.keys(table)),
    ];
    expect(named.filter((id) => !planLibrary.exercises.has(id))).toEqual([]);
    expect(Object.values(startSteps).filter(({ test: id }) => !selfTestsById.has(id))).toEqual([]);
  });

  test("every exercise has a dose in a code or in the table of written ones", () => {
    const without = [...planLibrary.exercises.values()].filter(
      ({ id, dose }) => writtenDoses[id] === undefined && !planLibrary.doses.has(dose.code ?? ""),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("everything that wishes can name is needed by an exercise", () => {
    const needed = [...planLibrary.exercises.values()].flatMap(({ equipment, ladder }) => [
      ...equipment.flat(),
      ...ladder.flatMap(({ needs = [] }) => needs),
    ]);
    expect(planEquipment.filter((name) => !needed.includes(name))).toEqual([]);
  });
});
