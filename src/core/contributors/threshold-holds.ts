import type { RuleThreshold } from "./contributor-rule.ts";

/** Whether a threshold holds for sure, surely not, or the interval crosses it. */
export type Holds = "yes" | "no" | "crosses";

/**
 * Holds a number with its interval against a threshold. Only a whole interval on one side decides: an interval that crosses
 * says neither. Without an interval the number itself is taken; its error is not known and it then counts for less.
 */
export function holdsFor(
  { when, value }: Pick<RuleThreshold, "when" | "value">,
  reading: { readonly value: number; readonly interval?: readonly [number, number] },
): Holds {
  const [low, high] = reading.interval ?? [reading.value, reading.value];
  const [from, to] = typeof value === "number" ? [value, value] : value;
  const decide = (isSure: boolean, isSurelyNot: boolean): Holds => (isSure ? "yes" : isSurelyNot ? "no" : "crosses");
  switch (when) {
    case "above":
      return decide(low > to, high <= to);
    case "at least":
      return decide(low >= to, high < to);
    case "below":
      return decide(high < from, low >= from);
    case "at most":
      return decide(high <= from, low > from);
    case "within":
    case "equals":
      return decide(low >= from && high <= to, high < from || low > to);
    case "outside":
      return decide(high < from || low > to, low >= from && high <= to);
  }
}
