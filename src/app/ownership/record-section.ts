import { recordPageWords as words } from "./record-page-words.ts";

/** Rows under their columns. */
export interface SectionTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A heading with a table, or with the word that there is nothing. */
export function section(title: string, table: SectionTable): string {
  return `<h2>${escaped(title)}</h2>\n${tableOf(table)}`;
}

/** A table; the word that there is nothing where it has no rows. */
export function tableOf({ columns, rows }: SectionTable): string {
  const cells = (tag: "th" | "td", texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("");
  if (rows.length === 0) return `<p>${escaped(words.nothing)}</p>`;
  const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
  return `<table>\n<tr>${cells("th", columns)}</tr>\n${body}\n</table>`;
}

/** Text as it may stand in HTML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A value in a cell; empty when it was not told. */
export function told(value: unknown): string {
  return value === undefined ? "" : String(value);
}
