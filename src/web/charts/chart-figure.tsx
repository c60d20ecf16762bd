import { type ReactNode, useId } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import type { DrawingContext } from "#report/paint.ts";
import { Icon } from "../shell/icons.tsx";
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
      <Disclosure className="chart-table">
        <Button slot="trigger" className="disclosure-button small" aria-label={`${title}: numbers as a table`}>
          <Icon name="next" />
          As a table
        </Button>
        <DisclosurePanel>{table}</DisclosurePanel>
      </Disclosure>
    </figure>
  );
}
