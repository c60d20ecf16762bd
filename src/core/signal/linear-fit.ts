/** Lower Cholesky factor of a symmetric positive definite matrix; undefined when it is not one. */
function choleskyFactor(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const factors: number[] = [];
    lower.push(factors);
    for (let j = 0; j < i; j++) {
      factors.push(((row[j] ?? 0) - dotProduct(factors, lower[j] ?? [], j)) / (lower[j]?.[j] ?? 1));
    }
    const pivot = (row[i] ?? 0) - dotProduct(factors, factors, i);
    if (!(pivot > 0)) return undefined;
    factors.push(Math.sqrt(pivot));
  }
  return lower;
}

function dotProduct(a: readonly number[], b: readonly number[], count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/**
 * Solves the symmetric positive definite system `matrix * x = right` by Cholesky; rows are arrays of equal length.
 * Undefined when the matrix is singular.
 */
export function solveSymmetric(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const lower = choleskyFactor(matrix);
  if (lower === undefined) return undefined;
  const last = right.length - 1;
  const forward = substitute(right, (i, k) => lower[i]?.[k] ?? 0);
  const backward = substitute(forward.toReversed(), (i, k) => lower[last - k]?.[last - i] ?? 0);
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
