/** Text as typst content: every character that means something to typst is escaped. */
export function typstText(words: string): string {
  return words.replace(/[\\#$*_`<>@=\-+/[\]~"']/g, (sign) => `\\${sign}`);
}

/** Text as a typst string. */
export function typstString(words: string): string {
  return `"${words.replace(/[\\"]/g, (sign) => `\\${sign}`).replace(/[\n\r]/g, " ")}"`;
}

/** A table with its header marked as one; cells are typst content. `widths` are typst track sizes. */
export function typstTable(options: {
  readonly widths: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): string {
  const { widths, columns, rows } = options;
  const cells = (row: readonly string[]): string => row.map((cell) => `[${cell}]`).join(", ");
  return `#table(columns: (${widths.join(", ")},), table.header(${cells(columns.map(typstText))}),\n${rows.map((row) => `${cells(row)},`).join("\n")}\n)`;
}

/** A picture from the compiler's own folder, with its alternative text. */
export function typstFigure(options: {
  readonly path: string;
  readonly alt: string;
  readonly caption: string;
  readonly width: string;
}): string {
  const { path, alt, caption, width } = options;
  return `#figure(image(${typstString(path)}, alt: ${typstString(alt)}, width: ${width}), caption: [${caption}])`;
}
