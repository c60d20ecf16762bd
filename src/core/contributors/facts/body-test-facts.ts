import { type BodyTestResult, sideDifference } from "../../body-test/body-test.ts";
import { markedSide } from "../../story/body-regions.ts";
import type { RuleBook } from "../contributor-rule.ts";
import type { FactId } from "../contributor-words.ts";
import { type FactDefinition, type FactReading, type FactRecord, unknown } from "../fact.ts";

interface Done {
  readonly day: string;
  readonly result: BodyTestResult;
}

/** The newest result of a test. */
function newest({ bodyTests }: FactRecord, test: string): Done | undefined {
  return bodyTests.findLast(({ result }) => result.test === test);
}

/** A value with the change that the test needs to count as real on both sides; without one its error is not known. */
function withError({ day }: Done, value: number, error: number | undefined): FactReading {
  const interval = error === undefined ? {} : { interval: [value - error, value + error] as const };
  return { kind: "number", value, day, ...interval };
}

function hold(test: string): FactDefinition["read"] {
  return (record, book) => {
    const done = newest(record, test);
    const value = done?.result.both?.value;
    return done === undefined || value === undefined
      ? unknown("not-tested")
      : withError(done, value, book.testErrors.get(test));
  };
}

/** The larger angle of the two sides, of those that were tested. */
function largerAngle(test: string): FactDefinition["read"] {
  return (record, book) => {
    const done = newest(record, test);
    const values = [done?.result.left?.value, done?.result.right?.value].filter((value) => value !== undefined);
    if (done === undefined || values.length === 0) return unknown("not-tested");
    return withError(done, Math.max(...values), book.testErrors.get(test));
  };
}

/** The weaker side; with one side tested it may still be anything down to none. */
function weakerSide(test: string): FactDefinition["read"] {
  return (record) => {
    const done = newest(record, test);
    const values = [done?.result.left?.value, done?.result.right?.value].filter((value) => value !== undefined);
    if (done === undefined || values.length === 0) return unknown("not-tested");
    const least = Math.min(...values);
    const isWhole = values.length === 2;
    return { kind: "number", value: least, day: done.day, interval: [isWhole ? least : Math.min(0, least), least] };
  };
}

/**
 * How much less the painful side does, % of the better side; negative when it does more. Where one finger's breadth matters
 * the sides are only compared when the pain has a side.
 */
function painfulSideLess(test: string): FactDefinition["read"] {
  return (record) => {
    const done = newest(record, test);
    const difference = done === undefined ? undefined : sideDifference(done.result);
    if (done === undefined || difference === undefined) return unknown("not-tested");
    const side = painSide(record);
    if (side === undefined) return unknown("pain-without-side");
    const value = 100 * (side === "left" ? -difference : difference);
    return { kind: "number", value: value === 0 ? 0 : value, day: done.day };
  };
}

function painSide({ story }: FactRecord): "left" | "right" | undefined {
  const side = markedSide(story?.pain?.regions ?? []);
  return side === "left" || side === "right" ? side : undefined;
}

/** Tests on oneself that ask for the known pain. The fourth of the set, lying with one ankle on the other knee, is not among ours. */
const sacroiliacTests = ["single-leg-stand", "active-leg-raise", "turning-in-bed"] as const;
const sacroiliacSet = 4;

/** How many of the set brought the known pain on; those not done may or may not. */
function provoked(record: FactRecord): FactReading {
  const done = sacroiliacTests.flatMap((test) => newest(record, test) ?? []);
  const told = done.flatMap(({ result }) => {
    const sides = [result.left, result.right, result.both].flatMap((side) => side?.provoked ?? []);
    return sides.length === 0 ? [] : [sides.includes("own-pain")];
  });
  const day = done
    .map((one) => one.day)
    .toSorted()
    .at(-1);
  if (told.length === 0 || day === undefined) return unknown("not-tested");
  const count = told.filter(Boolean).length;
  return { kind: "number", value: count, day, interval: [count, count + sacroiliacSet - told.length] };
}

type Read = (record: FactRecord, book: RuleBook) => FactReading;

function test(id: FactId, { unit, most, read }: { unit: string; most: number; read: Read }): FactDefinition {
  return { id, from: "measured", unit, span: [unit === "deg" || unit === "%" ? -most : 0, most], read };
}

/** What the newest body tests say. */
export const bodyTestFacts: readonly FactDefinition[] = [
  test("front-plank", { unit: "s", most: 240, read: hold("front-plank") }),
  test("extensor-hold", { unit: "s", most: 240, read: hold("trunk-extensor-hold") }),
  test("one-leg-rises", {
    ...{ unit: "reps", most: 30, read: weakerSide("single-leg-sit-to-stand") },
  }),
  test("one-leg-squat", {
    ...{ unit: "points of 2", most: 2, read: weakerSide("single-leg-squat") },
  }),
  test("thigh-hang", {
    unit: "deg",
    most: 60,
    read: largerAngle("modified-thomas"),
  }),
  test("knee-short", {
    ...{ unit: "deg", most: 90, read: largerAngle("active-knee-extension") },
  }),
  test("side-plank-less", {
    ...{ unit: "%", most: 100, read: painfulSideLess("side-plank") },
  }),
  test("bridge-less", {
    ...{ unit: "%", most: 100, read: painfulSideLess("single-leg-bridge") },
  }),
  test("sacroiliac-count", {
    unit: "tests",
    most: sacroiliacSet,
    read: provoked,
  }),
];
