import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { Link } from "react-router";
import { type DrawingContext, pagePaint } from "#report/paint.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { words } from "./runs-words.ts";
import { useWidth } from "./use-width.ts";
import "../styles/readable-chart.css";

/** Something on a chart that can be read out: where it is, px from the drawing's left and top, and its words. */
export interface ReadablePoint {
  readonly x: number;
  readonly y: number;
  /** Short, e.g. the date. */
  readonly name: string;
  readonly words: string;
  /** Page with more about it. */
  readonly to?: string;
}

/** A drawing at its true size with what can be read on it, in order from left to right. */
export interface ReadableDrawing {
  readonly svg: SVGElement;
  readonly points: readonly ReadablePoint[];
  /** Upper and lower end of the plot, px. */
  readonly top: number;
  readonly bottom: number;
}

interface ReadableChartProps {
  /** What the chart shows, as a heading. */
  readonly title: string;
  readonly draw: (context: DrawingContext, widthPx: number) => ReadableDrawing;
  /** The chart in words. */
  readonly summary: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  /** What one step of the arrow keys is. */
  readonly step: keyof typeof words.chart.steps;
  /** Words of the page behind a point. */
  readonly openWords?: string;
  readonly children?: ReactNode;
}

/** A chart that is read by pointer and by arrow keys, with its title, its words and its table twin. */
export function ReadableChart(props: ReadableChartProps) {
  const { title, draw, summary, table, step, openWords = words.chart.open, children } = props;
  const titleId = useId();
  const [place, width] = useWidth<HTMLDivElement>();
  const drawing = useMemo(() => (width === 0 ? undefined : draw({ document, paint: pagePaint }, width)), [draw, width]);
  const [chosen, setChosen] = useState<number>();
  const points = drawing?.points ?? [];
  const index = chosen === undefined ? undefined : Math.min(chosen, points.length - 1);
  const point = index === undefined ? undefined : points[index];
  const isEmpty = points.length === 0;
  return (
    <figure className="chart-figure readable-chart" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {children}
      <div
        ref={place}
        className="readable-plot"
        onPointerMove={(event) => setChosen(nearest(event, points))}
        onPointerDown={(event) => setChosen(nearest(event, points))}
      >
        {drawing && <Placed svg={drawing.svg} />}
        {drawing && point && <Cursor drawing={drawing} point={point} />}
        {!isEmpty && (
          <input
            type="range"
            className="readable-steps"
            aria-label={words.chart.steps[step].label(title)}
            aria-valuetext={
              point === undefined
                ? words.chart.steps[step].count(points.length)
                : words.chart.point(point.name, point.words)
            }
            min={0}
            max={Math.max(0, points.length - 1)}
            value={index ?? points.length - 1}
            onChange={(event) => setChosen(Number(event.target.value))}
            onKeyDown={(event) => onPage(event, { index, count: points.length, choose: setChosen })}
            onFocus={() => setChosen((now) => now ?? points.length - 1)}
          />
        )}
      </div>
      {drawing && isEmpty && <p className="no-data">{words.chart.empty}</p>}
      {!isEmpty && (
        <p className="read-out" role="status">
          {point === undefined ? (
            <span className="soft">{words.chart.steps[step].help}</span>
          ) : (
            <>
              <strong>{point.name}</strong> {point.words} {point.to && <Link to={point.to}>{openWords}</Link>}
            </>
          )}
        </p>
      )}
      <figcaption className="small soft">{summary}</figcaption>
      <ChartTable title={title} table={table} />
    </figure>
  );
}

function Placed({ svg }: { readonly svg: SVGElement }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(svg);
  }, [svg]);
  return <span ref={place} className="drawing" />;
}

/** The plumb line through the chosen point, its bob below the plot. */
function Cursor({ drawing, point }: { readonly drawing: ReadableDrawing; readonly point: ReadablePoint }) {
  const { top, bottom } = drawing;
  const { x, y } = point;
  return (
    <svg className="readable-cursor" aria-hidden="true">
      <line x1={x} x2={x} y1={top} y2={bottom} />
      <path d={`M${x - 5} ${bottom}h10l-5 10Z`} />
      <circle cx={x} cy={y} r="6" />
    </svg>
  );
}

function nearest(event: PointerEvent<HTMLElement>, points: readonly ReadablePoint[]): number | undefined {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - left, event.clientY - top];
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, point] of points.entries()) {
    // Sideways counts most: several points at one place are told apart by their height.
    const distance = Math.abs(point.x - x) + 0.1 * Math.abs(point.y - y);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

interface Stepping {
  readonly index: number | undefined;
  readonly count: number;
  readonly choose: (index: number) => void;
}

/** Page up and down go a tenth of the way, as in other long lists. */
function onPage(event: KeyboardEvent, { index, count, choose }: Stepping): void {
  const way = event.key === "PageUp" ? -1 : event.key === "PageDown" ? 1 : 0;
  if (way === 0) return;
  event.preventDefault();
  const stride = Math.max(1, Math.round(count / 10));
  choose(Math.max(0, Math.min(count - 1, (index ?? count - 1) + way * stride)));
}
