import { expect, test } from "vitest";
import { exercisesById } from "#content/exercises.ts";
import { freeItem, freeSession, minutesOf, standIns } from "./free-session.ts";

test("freeItem() gives every exercise something to do, at the low end of its dose, on each side where it has sides", () => {
  for (const record of exercisesById.values()) {
    const item = freeItem(record, 9);
    expect(item.step).toBe(record.ladder.length);
    const amounts = [item.reps, item.holdS, item.minutes, item.distanceM].filter((amount) => amount !== undefined);
    expect(amounts, record.id).toHaveLength(1);
  }
  const plank = exercisesById.get("e02-side-plank");
  if (plank === undefined) throw new Error("wanted the side plank");
  expect(freeItem(plank, 2)).toMatchObject({ sets: 3, holdS: 20, restS: 60, side: "each" });
});

test("minutesOf() counts both sides and the rests between sets", () => {
  const item = { exercise: "e02-side-plank", step: 1, sets: 3, holdS: 30, restS: 60, why: "", evidence: [], rules: [] };
  expect(minutesOf([{ ...item, side: "each" }])).toBe(5);
  expect(minutesOf([{ ...item, side: "both" }])).toBe(4);
});

test("freeSession() leaves out what the library does not have", () => {
  const chosen = [
    { exercise: "e17-squat", step: 2 },
    { exercise: "e99-none", step: 1 },
  ];
  expect(freeSession(chosen, "2026-11-29")).toMatchObject({
    id: "free",
    kind: "strength",
    title: "Squat",
    items: [{ step: 2 }],
  });
  expect(freeSession([{ exercise: "e99-none", step: 1 }], "2026-11-29")).toBeUndefined();
});

test("standIns() offers what trains the same with the same kind of dose, the nearest first", () => {
  expect(standIns("e17-squat").map(({ id }) => id)).toEqual([
    "e18-single-leg-sit-to-stand",
    "e20-split-squat-lunge",
    "e21-step-up",
    "e29-calf-raise-straight",
  ]);
  expect(standIns("e99-none")).toEqual([]);
});
