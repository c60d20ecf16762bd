import type { LaneId, TimelineItem } from "#core/diary/timeline.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { dayWords } from "../load/load-words.ts";
import { words } from "./timeline-words.ts";

/** Everything in the window as a table, the newest day first. */
export function TimelineTable({ shown }: { readonly shown: ReadonlyMap<LaneId, readonly TimelineItem[]> }) {
  const items = [...shown.values()].flat().toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="number-table" aria-label={words.title} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            {words.tableColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ lane, day, label }, index) => (
            <tr key={`${lane} ${day} ${label} ${index.toString()}`}>
              <th scope="row">{words.lanes[lane]}</th>
              <td>{dayWords(day)}</td>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  return <ChartTable title={words.title} table={table} />;
}
