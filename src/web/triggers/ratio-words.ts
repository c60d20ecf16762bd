import { words } from "./trigger-words.ts";

/** A ratio with two figures. */
export function ratioWords(ratio: number): string {
  if (ratio >= 100) return words.overHundred;
  return ratio >= 10 ? ratio.toFixed(0) : ratio >= 1 ? ratio.toFixed(1) : ratio.toFixed(2);
}
