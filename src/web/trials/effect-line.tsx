import type { Effect } from "#core/trial/run-effect.ts";
import { signedWords } from "../load/load-words.ts";
import { useWidth } from "../load/use-width.ts";
import { words } from "./trial-words.ts";

/** Points of 10 that the line reaches to either side. */
const reach = 6;
const heightPx = 44;

/** An effect on pain: the interval first, then the estimate, with less pain to the left of the plumb line. */
export function EffectLine({ effect: { value, interval } }: { readonly effect: Effect }) {
  const [place, width] = useWidth<HTMLDivElement>();
  const [low, high] = interval;
  const x = (points: number) => ((Math.max(-reach, Math.min(reach, points)) + reach) / (2 * reach)) * (width - 16) + 8;
  return (
    <div ref={place} className="effect-line">
      <p className="effect-words">{words.points(signedWords(value, 1), signedWords(low, 1), signedWords(high, 1))}</p>
      {width > 0 && (
        <svg width={width} height={heightPx} viewBox={`0 0 ${width} ${heightPx}`} aria-hidden="true">
          <rect className="effect-same" x={x(-2)} width={x(2) - x(-2)} y={4} height={18} />
          <line className="effect-zero" x1={x(0)} x2={x(0)} y1={0} y2={26} />
          <line className="effect-interval" x1={x(low)} x2={x(high)} y1={13} y2={13} />
          <circle cx={x(value)} cy={13} r={5} />
          <text x={0} y={41}>
            {words.less}
          </text>
          <text x={width} y={41} textAnchor="end">
            {words.more}
          </text>
        </svg>
      )}
    </div>
  );
}
