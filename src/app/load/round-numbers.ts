/** A number with at most so many decimals; never -0. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** Metres as kilometres with three decimals: to the metre. */
export function kilometres(metres: number): number {
  return rounded(metres / 1000, 3);
}
