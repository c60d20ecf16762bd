import { parse } from "csv-parse/browser/esm/sync";
import { decodeXml } from "../xml/decode-xml.ts";

/** Rows of the exports' tables are below 10 kB; a longer one is a quote that was never closed. */
const mostRowBytes = 1_000_000;

/** A table as rows of texts. Blank lines are left out; rows may be of any length. Throws when it is no CSV at all. */
export function readCsv(bytes: Uint8Array): string[][] {
  // The same guesses about marks and encodings as for XML: exports are UTF-8, tables saved again by a spreadsheet are not.
  const text = [...decodeXml(bytes)].join("");
  return parse(text, {
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    maxRecordSize: mostRowBytes,
    delimiter: delimiterOf(text),
  });
}

/** Spreadsheets of countries with a decimal comma write semicolons; some write tabs. */
function delimiterOf(text: string): string {
  const header = text.slice(0, Math.max(0, text.search(/[\r\n]/))) || text.slice(0, 5000);
  const counts = [",", ";", "\t"].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ",";
}
