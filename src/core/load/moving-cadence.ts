/**
 * Mean cadence over the samples in which the runner moved: those with a cadence above 0. One weight a sample, as watch files are compared.
 * Steps/min in, steps/min out; NaN samples are missing. Undefined when no sample moves.
 */
export function movingCadence(cadenceStepsPerMin: Float64Array | Float32Array): number | undefined {
  let [sum, count] = [0, 0];
  for (const cadence of cadenceStepsPerMin) {
    if (!(cadence > 0)) continue;
    sum += cadence;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}
