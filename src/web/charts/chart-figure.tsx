import { type ReactNode, useId } from "react";
import type { DrawingContext } from "#report/paint.ts";
import { ChartTable } from "./chart-table.tsx";
import { Drawing } from "./drawing.tsx";

interface ChartFigureProps {
  /** What the chart shows, as a heading. */
  readonly title: string;
  readonly draw: (context: DrawingContext) => SVGElement;
  /** The chart in words. */
  readonly summary: string;
  /** The same numbers as a table. */
  readonly table: ReactNode;
}

/** A chart with its title, its words and its table twin. */
export function ChartFigure({ title, draw, summary, table }: ChartFigureProps) {
  const titleId = useId();
  return (
    <figure className="chart-figure" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <Drawing draw={draw} />
      <figcaption className="small soft">{summary}</figcaption>
      <ChartTable title={title} table={table} />
    </figure>
  );
}
