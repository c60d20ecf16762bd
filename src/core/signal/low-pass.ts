interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Second-order low-pass Butterworth section by the bilinear transform (cut-off pre-warped). */
function butterworthSection(cutoffHz: number, rateHz: number): Biquad {
  const k = Math.tan((Math.PI * cutoffHz) / rateHz);
  const norm = 1 / (1 + Math.SQRT2 * k + k * k);
  const b0 = k * k * norm;
  return { b0, b1: 2 * b0, b2: b0, a1: 2 * (k * k - 1) * norm, a2: (1 - Math.SQRT2 * k + k * k) * norm };
}

/** Runs one section in place, started in the steady state of its first value so that it does not ring. */
function runSection({ b0, b1, b2, a1, a2 }: Biquad, values: Float64Array): void {
  const first = values[0] ?? 0;
  let x1 = first;
  let x2 = first;
  let y1 = first;
  let y2 = first;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    values[i] = y;
  }
}

/**
 * Zero-phase low-pass of an evenly sampled series without gaps: a second-order Butterworth run forwards and backwards,
 * i.e. fourth order without lag. `cutoffHz` is the -3 dB point of the two passes together (each pass is widened by
 * 1/0.802, Winter, Biomechanics and Motor Control of Human Movement). Ends are extended by point reflection. Returns a
 * copy of the values where the cut-off is at or above 0.45 of the rate: there is nothing to remove.
 */
export function lowPassZeroPhase(values: ArrayLike<number>, rateHz: number, cutoffHz: number): Float64Array {
  const n = values.length;
  if (n < 3 || cutoffHz / 0.802 >= 0.45 * rateHz) return Float64Array.from(values);
  const pad = Math.min(n - 1, Math.ceil((2 * rateHz) / cutoffHz));
  const padded = new Float64Array(n + 2 * pad);
  const first = values[0] ?? 0;
  const last = values[n - 1] ?? 0;
  for (let i = 0; i < n; i++) padded[pad + i] = values[i] ?? 0;
  for (let i = 1; i <= pad; i++) {
    padded[pad - i] = 2 * first - (values[i] ?? 0);
    padded[pad + n - 1 + i] = 2 * last - (values[n - 1 - i] ?? 0);
  }
  const section = butterworthSection(cutoffHz / 0.802, rateHz);
  runSection(section, padded);
  padded.reverse();
  runSection(section, padded);
  padded.reverse();
  return padded.slice(pad, pad + n);
}
