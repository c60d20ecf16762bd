import { type LockName, lockNames } from "./flag-record.ts";
import type { ScreenLock, ScreenResult } from "./screen-result.ts";
import { type ScreenWords, screenWords } from "./screen-words.ts";

/**
 * A result after which something new was told: what it says of danger holds on, what it opened is closed until the questions are
 * answered again. Running advice of the screen no longer holds either.
 */
export function screenToRepeat(
  result: ScreenResult,
  { repeat }: Pick<ScreenWords, "repeat"> = screenWords,
): ScreenResult {
  const closed = lockNames.map((name): [LockName, ScreenLock] => {
    const { rules, words } = result.locks[name];
    return [name, { isLocked: true, rules, isUnfinished: true, words: rules.length > 0 ? words : repeat.lock }];
  });
  const { advice, words, rules } = result.running;
  return {
    ...result,
    running: { advice, rules, words: advice === "stop" ? words : repeat.running },
    locks: Object.fromEntries(closed) as Record<LockName, ScreenLock>,
  };
}
