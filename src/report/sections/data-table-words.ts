import { inLanguage } from "../words/in-language.ts";

/** Texts of tables that stand for charts. */
export const tableWords = inLanguage("report-data-table", { asTable: (caption: string) => `${caption} as a table` });
