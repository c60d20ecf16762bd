/** How a column of a text table stands. */
export interface Column {
  readonly align: "left" | "right";
}

interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Tables as lines of text, head first, columns two blanks apart; all tables given share the widths of their columns. */
export function textTable(tables: readonly TextTable[], columns: readonly Column[]): readonly (readonly string[])[] {
  const all = tables.flatMap(({ head, rows }) => [head, ...rows]);
  const widths = columns.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align }, column) => {
        const cell = row[column] ?? "";
        const width = widths[column] ?? 0;
        return align === "left" ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return tables.map(({ head, rows }) => [line(head), ...rows.map(line)]);
}
