/**
 * What is left of values when their mean and their linear dependence on the covariates are taken out (weighted least squares,
 * by Gram-Schmidt). With a regressor so treated, `sum(w x y) / sum(w x x)` is its coefficient in the regression of y on all of
 * them (Frisch, Waugh and Lovell). A covariate that does not vary beyond the others is passed over. All arrays have one
 * length; weights > 0, 1 when left out.
 */
export function residualise(
  values: readonly number[],
  covariates: readonly (readonly number[])[],
  weights: readonly number[] = values.map(() => 1),
): number[] {
  const basis: number[][] = [];
  for (const covariate of covariates) {
    const own = withoutBasis(centred(covariate, weights), basis, weights);
    if (norm(own, weights) > 1e-9 * (norm(centred(covariate, weights), weights) || 1)) basis.push(own);
  }
  return withoutBasis(centred(values, weights), basis, weights);
}

function centred(values: readonly number[], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
  return values.map((value) => value - mean);
}

function withoutBasis(values: readonly number[], basis: readonly number[][], weights: readonly number[]): number[] {
  return basis.reduce<number[]>((left, direction) => {
    const share = product(left, direction, weights) / product(direction, direction, weights);
    return left.map((value, index) => value - share * (direction[index] ?? 0));
  }, Array.from(values));
}

function norm(values: readonly number[], weights: readonly number[]): number {
  return Math.sqrt(product(values, values, weights));
}

/** Weighted sum of products. */
export function product(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0) * (weights[index] ?? 0), 0);
}
