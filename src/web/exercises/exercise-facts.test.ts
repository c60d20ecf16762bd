import { expect, test } from "vitest";
import { exercisesById } from "#content/exercises.ts";
import { doseWords, figureOf, isSought } from "./exercise-facts.ts";
import { exerciseGroups, groupOf } from "./exercise-groups.ts";

const exercise = (id: string) => {
  const record = exercisesById.get(id);
  if (record === undefined) throw new Error(`wanted ${id}`);
  return record;
};

test("doseWords() says the dose of the code and what the exercise adds to it", () => {
  expect(doseWords(exercise("e04-bird-dog"))).toBe(
    "2 to 3 sets of 6 to 10 repetitions, each side, slowly. Hold each for 6 to 8 seconds.",
  );
  expect(doseWords(exercise("e01-front-plank"))).toBe(
    "3 to 5 sets of 20 to 45 s each, with 2 to 3 left in you, 60 s rest between sets.",
  );
  expect(doseWords(exercise("e10-suitcase-carry"))).toBe("Three times 20 to 40 m.");
});

test("groupOf() gives every group something, and keeps bridges and carries apart", () => {
  const groups = Map.groupBy(exercisesById.values(), groupOf);
  expect([...groups.keys()].toSorted()).toEqual([...exerciseGroups].toSorted());
  expect(groupOf({ row: "E06" })).toBe("back");
  expect(groupOf({ row: "E10" })).toBe("trunk");
});

test("isSought() wants every word, anywhere", () => {
  expect(isSought(exercise("e07-hip-thrust"), "bench hip")).toBe(true);
  expect(isSought(exercise("e07-hip-thrust"), "bench calf")).toBe(false);
  expect(isSought(exercise("e07-hip-thrust"), "")).toBe(true);
});

test("figureOf() gives the hardest figure for a step beyond the ladder, and refuses an unknown exercise", () => {
  expect(figureOf("e39-hip-switches", 5)).toBe(figureOf("e39-hip-switches", 2));
  expect(() => figureOf("e99-none", 1)).toThrow(RangeError);
});
