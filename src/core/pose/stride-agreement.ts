import { leastSquares } from "../signal/linear-fit.ts";
import { fitPeriod } from "../signal/periodicity.ts";
import type { PointColumns } from "./columns.ts";

/** Left minus right of one pair of points, frame by frame. */
export interface Opposition {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Stride rates searched, Hz: walking to sprinting, and down to fourfold slow motion. */
const strideSearch = { fromHz: 0.3, toHz: 2.4 };

/** Least share of the legs' opposition that one rhythm must explain before it may judge frames. Chosen by hand. */
const leastExplained = 0.4;

/** Rounds of fitting and turning frames over. Chosen by hand. */
const rounds = 3;

/** Left point minus right point. */
export function opposition(left: PointColumns, right: PointColumns): Opposition {
  const difference = (key: "x" | "y"): Float64Array =>
    left[key].map((value, i) => value - (right[key][i] ?? Number.NaN));
  return { x: difference("x"), y: difference("y") };
}

/** Values of the stride's wave (fundamental and two harmonics) fitted to a series whose frames carry signs. */
function fitWave(values: Float64Array, signs: Int8Array, radiansPerFrame: number): Float64Array {
  const row = (i: number): number[] =>
    [1, 1, 2, 2, 3, 3].map((k, j) => (j % 2 === 0 ? Math.cos : Math.sin)(k * radiansPerFrame * i)).concat(1);
  const known = Array.from(values.keys()).filter((i) => Number.isFinite(values[i] ?? Number.NaN));
  const weights = leastSquares(
    known.map(row),
    known.map((i) => (signs[i] ?? 1) * (values[i] ?? 0)),
    1e-6,
  );
  return values.map((_, i) => row(i).reduce((sum, x, j) => sum + x * (weights?.[j] ?? 0), 0));
}

/**
 * How well each frame's legs agree with the clip's own stride: the product of what is seen (left minus right) with what the
 * rhythm of the whole clip expects there, summed over the pairs; negative where the sides look exchanged. Unit: square of
 * the track's. Undefined when there is no clear rhythm. The rhythm is found from the frames as given, so it is right as
 * long as most frames are.
 */
export function strideAgreement(pairs: readonly Opposition[], frameRateHz: number): Float64Array | undefined {
  const lead = pairs.at(-1);
  if (lead === undefined) return undefined;
  const fits = [lead.x, lead.y].map((values) =>
    fitPeriod(values, { ...strideSearch, rateHz: frameRateHz, harmonics: [1] }),
  );
  const best = fits.filter((fit) => fit !== undefined).toSorted((a, b) => b.explained - a.explained)[0];
  if (best === undefined || best.explained < leastExplained) return undefined;
  const radiansPerFrame = (2 * Math.PI * best.frequencyHz) / frameRateHz;
  const signs = new Int8Array(lead.x.length).fill(1);
  let agreement = new Float64Array(lead.x.length);
  for (let round = 0; round < rounds; round++) {
    agreement = new Float64Array(lead.x.length);
    for (const values of pairs.flatMap(({ x, y }) => [x, y])) {
      const expected = fitWave(values, signs, radiansPerFrame);
      agreement.forEach((sum, i) => {
        const product = (values[i] ?? Number.NaN) * (expected[i] ?? 0);
        agreement[i] = sum + (Number.isFinite(product) ? product : 0);
      });
    }
    agreement.forEach((value, i) => {
      signs[i] = value < 0 ? -1 : 1;
    });
  }
  return agreement;
}
