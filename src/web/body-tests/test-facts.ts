import type { SelfTestRecord } from "#content/self-test-schema.ts";
import { selfTestsById } from "#content/self-tests.ts";
import type { BodyTestOfDay } from "#core/body-test/body-test.ts";
import type { ScreenResult } from "#core/screen/screen-result.ts";

/** What of the safety screen keeps from tests; undefined while nobody answered it. */
export type Locks = ScreenResult["locks"] | undefined;

/** Why a test waits, in words; undefined when it does not. Tests without a lock wait for nothing but an emergency's own page. */
export function lockOf({ lock }: SelfTestRecord, locks: Locks): string | undefined {
  if (lock === undefined) return undefined;
  if (locks === undefined) return "";
  return locks[lock].isLocked ? locks[lock].words : undefined;
}

/** How many of the tests that ask for the runner's own pain were done, and how many brought it on; the newest of each counts. */
export function provokedTests(results: readonly BodyTestOfDay[]): { readonly done: number; readonly own: number } {
  const newest = [...selfTestsById.values()].flatMap(({ id, kind }) => {
    const last = kind === "provocation" ? results.find(({ result }) => result.test === id)?.result : undefined;
    return last === undefined ? [] : [last];
  });
  const own = newest.filter(({ left, right }) => left?.provoked === "own-pain" || right?.provoked === "own-pain");
  return { done: newest.length, own: own.length };
}
