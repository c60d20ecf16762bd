import { spokenTag } from "../words/in-language.ts";

/**
 * Letters and signs that Inter or the typesetter's own serif has: Latin, Greek, Cyrillic, Vietnamese. A tagged PDF must not hold a letter it
 * cannot show, and only names of files hold others.
 */
const unknownSigns =
  /[^\u0020-\u007E\u00A0-\u017F\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u045F\u1EA0-\u1EF9\u2010\u2013\u2014\u2018-\u201E\u2020\u2022\u2026\u20AC\u2122\u2212]/gu;

/** Text as typst content: what means something to typst is escaped, what the fonts lack becomes a question mark. */
export function typstText(words: string): string {
  return words.replace(unknownSigns, "?").replace(/[\\#$*_`<>@=\-+/[\]~"']/g, (sign) => `\\${sign}`);
}

/** The language that is spoken as arguments of typst's `text`, for hyphens and readers: `lang: "en", region: "GB"`. */
export function typstLanguage(): string {
  const { language, region } = new Intl.Locale(spokenTag());
  return [`lang: "${language}"`, ...(region === undefined ? [] : [`region: "${region}"`])].join(", ");
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
