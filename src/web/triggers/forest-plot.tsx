import type { TriggerFinding } from "#core/triggers/own-triggers.ts";
import { useWidth } from "../load/use-width.ts";
import { words } from "./trigger-words.ts";

/** Ratios at both ends of the axis; what reaches beyond ends in an arrow. */
const [least, most] = [1 / 32, 32] as const;
const marks = [1 / 16, 1 / 4, 1, 4, 16] as const;
const markWords = ["1/16", "1/4", "1", "4", "16"] as const;
const rowPx = 44;
const [topPx, bottomPx] = [8, 44] as const;

interface ForestPlotProps {
  readonly findings: readonly TriggerFinding[];
  readonly alt: string;
}

/** Odds on a scale of ratios: the interval first, then the estimate, about the plumb line of no difference. */
export function ForestPlot({ findings, alt }: ForestPlotProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const namePx = Math.min(150, width * 0.32);
  const x = (ratio: number) => {
    const share = Math.log(Math.min(most, Math.max(least, ratio)) / least) / Math.log(most / least);
    return namePx + 8 + share * (width - namePx - 20);
  };
  const endPx = topPx + rowPx * findings.length;
  return (
    <div ref={place} className="forest">
      {width > 0 && (
        <svg
          width={width}
          height={endPx + bottomPx}
          viewBox={`0 0 ${width} ${endPx + bottomPx}`}
          role="img"
          aria-label={alt}
        >
          {marks.map((mark, index) => (
            <g key={mark}>
              <line className={mark === 1 ? "plumb" : "rule"} x1={x(mark)} x2={x(mark)} y1={0} y2={endPx} />
              <text x={x(mark)} y={endPx + 18} textAnchor="middle">
                {markWords[index]}
              </text>
            </g>
          ))}
          <text x={x(least)} y={endPx + 38}>
            {words.less}
          </text>
          <text x={x(most)} y={endPx + 38} textAnchor="end">
            {words.more}
          </text>
          {findings.map((finding, index) => (
            <Row key={finding.exposure} finding={finding} x={x} y={topPx + rowPx * (index + 0.5)} />
          ))}
        </svg>
      )}
    </div>
  );
}

interface RowProps {
  readonly finding: TriggerFinding;
  readonly x: (ratio: number) => number;
  readonly y: number;
}

function Row({ finding: { exposure, odds = 1, interval, verdict }, x, y }: RowProps) {
  const { low, high } = interval ?? { low: odds, high: odds };
  return (
    <g className="forest-row" data-verdict={verdict}>
      <text className="forest-name" x={0} y={y + 5}>
        {words.shortNames[exposure]}
      </text>
      <line className="forest-interval" x1={x(low)} x2={x(high)} y1={y} y2={y} />
      {low < least && <path d={`M${x(low)} ${y - 6}l-6 6l6 6`} />}
      {high > most && <path d={`M${x(high)} ${y - 6}l6 6l-6 6`} />}
      {verdict === "stands-out" ? (
        <rect x={x(odds) - 6} y={y - 6} width={12} height={12} transform={`rotate(45 ${x(odds)} ${y})`} />
      ) : (
        <circle cx={x(odds)} cy={y} r={5} />
      )}
    </g>
  );
}
