/**
 * A length as a bar of characters, with the plumb line `|` at a limit: `━━━━━━|━━━`. `most` is the value that fills the width.
 * A bar that ends short of the limit leaves blanks up to it.
 */
export function barWithLimit(value: number, limit: number | undefined, { most, width }: BarScale): string {
  const cells = (amount: number): number => Math.round((amount / most) * width);
  const length = value > 0 ? Math.max(1, cells(value)) : 0;
  if (limit === undefined) return "━".repeat(Math.min(length, width));
  const at = Math.min(cells(limit), width);
  // A run within its limit must end at the line at the latest, and one beyond it must cross it.
  const end = value > limit ? Math.min(Math.max(length, at + 1), width + 1) : Math.min(length, at);
  return `${"━".repeat(Math.min(end, at)).padEnd(at)}|${"━".repeat(Math.max(0, end - at))}`;
}

export interface BarScale {
  readonly most: number;
  /** Characters of the longest bar; the line takes one more. */
  readonly width: number;
}
