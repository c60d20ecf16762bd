/** The last value that is there; undefined when none is. */
export function lastValue(values: Float64Array | Float32Array | undefined): number | undefined {
  for (let at = (values?.length ?? 0) - 1; at >= 0; at -= 1) {
    const value = values?.[at] ?? Number.NaN;
    if (!Number.isNaN(value)) return value;
  }
  return undefined;
}

/** The first value that is there; undefined when none is. */
export function firstValue(values: Float64Array | Float32Array): number | undefined {
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) return value;
  }
  return undefined;
}
