import { type NotEnoughWords, notEnoughWords } from "./not-enough-words.ts";

/** Code of a reason for which a quantity has no value. */
export type NotEnoughCode = keyof NotEnoughWords["reasons"];

/** A value of one day or week, or the code of the reason for which there is none. */
export type DayValue = number | NotEnoughCode;

/** A quantity, or the reason in words for which there is none. */
export type Reading =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "notEnough"; readonly code: NotEnoughCode; readonly message: string };

/** The value in the form that is shown alone, with its reason in words. */
export function readingOf(value: DayValue): Reading {
  return typeof value === "number" ? { kind: "value", value } : notEnough(value);
}

/** The reason as an answer. `message` replaces the table's words where the caller knows more. */
export function notEnough(
  code: NotEnoughCode,
  message: string = notEnoughWords.reasons[code],
): Extract<Reading, { kind: "notEnough" }> {
  return { kind: "notEnough", code, message };
}

/** Applies a function to a value and lets a reason through. */
export function mapValue(value: DayValue, change: (value: number) => DayValue): DayValue {
  return typeof value === "number" ? change(value) : value;
}
