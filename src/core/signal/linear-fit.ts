/**
 * Solves the symmetric positive (semi-)definite system `matrix * x = right` by Cholesky with a small ridge; rows are
 * arrays of equal length. Returns undefined when it is singular even so.
 */
export function solveSymmetric(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const n = right.length;
  const lower: number[][] = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (lower[i]?.[k] ?? 0) * (lower[j]?.[k] ?? 0);
      const row = lower[i];
      if (row === undefined) return undefined;
      if (i === j) {
        if (!(sum > 0)) return undefined;
        row[i] = Math.sqrt(sum);
      } else row[j] = sum / (lower[j]?.[j] ?? 1);
    }
  }
  const forward = substitute(right, (i, k) => lower[i]?.[k] ?? 0);
  const backward = substitute([...forward].reverse(), (i, k) => lower[n - 1 - k]?.[n - 1 - i] ?? 0);
  return backward.reverse();
}

function substitute(right: readonly number[], lower: (row: number, column: number) => number): number[] {
  const solved: number[] = [];
  right.forEach((value, i) => {
    let sum = value;
    for (let k = 0; k < i; k++) sum -= lower(i, k) * (solved[k] ?? 0);
    solved.push(sum / lower(i, i));
  });
  return solved;
}

/** Least-squares coefficients of `rows * coefficients = targets`, with an optional ridge on every coefficient. */
export function leastSquares(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  ridge = 0,
): number[] | undefined {
  const width = rows[0]?.length ?? 0;
  const normal: number[][] = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  const right = new Array<number>(width).fill(0);
  rows.forEach((row, r) => {
    const target = targets[r] ?? 0;
    for (let i = 0; i < width; i++) {
      const value = row[i] ?? 0;
      right[i] = (right[i] ?? 0) + value * target;
      const line = normal[i];
      if (line === undefined) continue;
      for (let j = 0; j < width; j++) line[j] = (line[j] ?? 0) + value * (row[j] ?? 0);
    }
  });
  for (let i = 0; i < width; i++) {
    const line = normal[i];
    if (line !== undefined) line[i] = (line[i] ?? 0) + ridge;
  }
  return solveSymmetric(normal, right);
}
