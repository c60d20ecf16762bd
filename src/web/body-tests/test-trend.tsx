import type { SelfTestRecord } from "#content/self-test-schema.ts";
import { type BodyTestOfDay, seriesOf, sideDifference, type TestSide } from "#core/body-test/body-test.ts";
import { changeOf } from "#core/diary/instrument.ts";
import { dayNumber } from "#core/load/calendar.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { NumberTable } from "../charts/number-table.tsx";
import { dayWords } from "../load/load-words.ts";
import { useWidth } from "../load/use-width.ts";
import { valueWords, words } from "./test-words.ts";

interface TestTrendProps {
  readonly test: SelfTestRecord;
  readonly results: readonly BodyTestOfDay[];
}

interface Series {
  readonly side: TestSide;
  readonly points: readonly { readonly day: string; readonly value: number }[];
}

/** The runner's results of one test over time, with how far each may be off, and what the change is called. */
export function TestTrend({ test, results }: TestTrendProps) {
  const sides: readonly TestSide[] = test.sides === "both" ? ["both"] : ["left", "right"];
  const series = sides
    .map((side): Series => ({ side, points: seriesOf(results, { test: test.id, side }) }))
    .filter(({ points }) => points.length > 0);
  const days = new Set(series.flatMap(({ points }) => points.map(({ day }) => day)));
  if (days.size === 0 || test.unit === undefined) return null;
  const error = errorOf(test);
  return (
    <section className="section" aria-labelledby="trend">
      <h2 id="trend">{words.trend}</h2>
      <ul>
        {series
          .flatMap((one) => changeLine(test, one) ?? [])
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
        <SideLine test={test} results={results} />
      </ul>
      <figure className="test-trend">
        <TrendChart series={series} error={error ?? 0} />
        <figcaption className="small soft">{error === undefined ? words.noBars : words.bars}</figcaption>
        <ChartTable title={words.trend} table={<TrendTable test={test} series={series} />} />
      </figure>
    </section>
  );
}

/**
 * Half of the 95 % interval of one result, from the smallest real change of two: that change is the interval of a difference,
 * the root of two wider than that of each.
 */
function errorOf({ realChange }: SelfTestRecord): number | undefined {
  return "value" in realChange ? realChange.value / Math.SQRT2 : undefined;
}

function changeLine(test: SelfTestRecord, { side, points }: Series): string | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const figures = words.fromTo(valueWords(first.value, test.unit), valueWords(last.value, test.unit));
  const { realChange, better } = test;
  if (!("value" in realChange) || better === "none") return `${words.sides[side]}: ${figures}.`;
  const scale = { id: test.id, scale: [0, 0], better, realChange: realChange.value } as const;
  return words.changeLine(words.sides[side], words.changes[changeOf(scale, first.value, last.value)], figures);
}

function SideLine({ test, results }: TestTrendProps) {
  const newest = results.find(({ result }) => result.test === test.id)?.result;
  const difference = newest === undefined ? undefined : sideDifference(newest);
  const { sideRule } = test;
  if (difference === undefined || sideRule === undefined || !("percent" in sideRule)) return null;
  const percent = Math.round(100 * Math.abs(difference));
  const better = difference > 0 ? words.sides.left : words.sides.right;
  return (
    <li>
      {percent > sideRule.percent ? words.sideLine(percent, better.toLowerCase()) : words.sideWithin(sideRule.percent)}
    </li>
  );
}

const heightPx = 200;
const marginPx = { left: 40, right: 28, top: 20, bottom: 24 } as const;

function TrendChart({ series, error }: { readonly series: readonly Series[]; readonly error: number }) {
  const [place, width] = useWidth<HTMLDivElement>();
  const all = series.flatMap(({ points }) => points);
  const numbers = all.map(({ day }) => dayNumber(day));
  const [firstDay, lastDay] = [Math.min(...numbers), Math.max(...numbers)];
  const low = Math.min(0, ...all.map(({ value }) => value - error));
  const high = Math.max(1, ...all.map(({ value }) => value + error));
  const inner = Math.max(1, width - marginPx.left - marginPx.right);
  const x = (day: string) =>
    marginPx.left + (lastDay === firstDay ? inner / 2 : ((dayNumber(day) - firstDay) / (lastDay - firstDay)) * inner);
  const y = (value: number) =>
    heightPx - marginPx.bottom - ((value - low) / (high - low)) * (heightPx - marginPx.top - marginPx.bottom);
  return (
    <div ref={place}>
      {width > 0 && (
        <svg viewBox={`0 0 ${width} ${heightPx}`} width={width} height={heightPx} role="img" aria-label={words.trend}>
          {[low, (low + high) / 2, high].map((mark) => (
            <g key={mark}>
              <line className="rule" x1={marginPx.left} x2={width} y1={y(mark)} y2={y(mark)} />
              <text x={0} y={y(mark) + 4}>
                {Math.round(mark)}
              </text>
            </g>
          ))}
          {series.map(({ side, points }, index) => (
            <g key={side} className={`side-${side}`} transform={`translate(${index * 8 - (series.length - 1) * 4} 0)`}>
              {points.map(({ day, value }) => (
                <g key={day}>
                  {error > 0 && <line x1={x(day)} x2={x(day)} y1={y(value - error)} y2={y(value + error)} />}
                  <circle cx={x(day)} cy={y(value)} r={4.5} />
                </g>
              ))}
              {side !== "both" && points.length > 0 && (
                <text x={x(points.at(-1)?.day ?? "") + 6} y={y(points.at(-1)?.value ?? 0) - 6}>
                  {words.letters[side]}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function TrendTable({ test, series }: { readonly test: SelfTestRecord; readonly series: readonly Series[] }) {
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))].toSorted().toReversed();
  const cell = ({ points }: Series, day: string) => {
    const value = points.find((point) => point.day === day)?.value;
    return value === undefined ? "" : valueWords(value, test.unit);
  };
  return (
    <NumberTable
      caption={words.trend}
      columns={[words.day, ...series.map(({ side }) => words.sides[side])]}
      rows={days.map((day) => [dayWords(day), ...series.map((one) => cell(one, day))])}
    />
  );
}
