import type { Child, ElementMaker } from "../element.ts";
import { tableWords } from "./data-table-words.ts";

export interface DataTableOptions {
  readonly caption: string;
  readonly columns: readonly string[];
  /** First cell of a row is its heading. */
  readonly rows: readonly (readonly Child[])[];
  readonly className?: string;
}

/**
 * A table that becomes a list of cards on a narrow screen. Its roles are written out, because a table that is not laid
 * out as one loses them.
 */
export function dataTable(make: ElementMaker, { caption, columns, rows, className }: DataTableOptions): HTMLElement {
  const head = columns.map((words) => make("th", { scope: "col", role: "columnheader" }, words));
  const body = rows.map((cells) =>
    make(
      "tr",
      { role: "row" },
      ...cells.map((cell, column) =>
        column === 0
          ? make("th", { scope: "row", role: "rowheader" }, cell)
          : make("td", { role: "cell", "data-label": columns[column] ?? "" }, cell),
      ),
    ),
  );
  return make(
    "table",
    { role: "table", class: className },
    make("caption", {}, caption),
    make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...head)),
    make("tbody", { role: "rowgroup" }, ...body),
  );
}

/** The table twin of a chart, folded away until it is asked for. */
export function tableTwin(make: ElementMaker, options: DataTableOptions): HTMLElement {
  return make("details", {}, make("summary", {}, tableWords.asTable(options.caption)), dataTable(make, options));
}
