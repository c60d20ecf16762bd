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
  let [total, sum] = [0, 0];
  for (const [index, weight] of weights.entries()) {
    total += weight;
    sum += weight * (values[index] ?? 0);
  }
  const mean = sum / total;
  return values.map((value) => value - mean);
}

function withoutBasis(values: readonly number[], basis: readonly number[][], weights: readonly number[]): number[] {
  const left = Array.from(values);
  for (const direction of basis) {
    const share = product(left, direction, weights) / product(direction, direction, weights);
    for (const [index, along] of direction.entries()) left[index] = (left[index] ?? 0) - share * along;
  }
  return left;
}

function norm(values: readonly number[], weights: readonly number[]): number {
  return Math.sqrt(product(values, values, weights));
}

/** Weighted sum of products. */
export function product(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}
