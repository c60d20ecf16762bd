import { extname } from "node:path";
import { accuracyOfModel } from "#content/accuracy.ts";
import { contributorsById, evidenceById, measuresById } from "#content/content.ts";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { formReportHtml } from "#report/form-report-html.ts";
import { formReportPdf } from "#report/node/form-report-pdf.ts";
import { nodeDocument } from "#report/node/node-document.ts";
import { interFontFaces } from "#report/node/report-fonts.ts";
import { reportPictures } from "./film-pictures.ts";
import { writeFileWhole } from "./output-path.ts";

/** Endings of a report file. */
export const reportEndings = [".html", ".htm", ".pdf", ".json"] as const;

const records = { contributors: contributorsById, evidence: evidenceById, measures: measuresById };

/** Writes the report as HTML, PDF or JSON, by the ending of the name. `filmPath` gives the report its pictures. */
export async function writeReport(analysis: FormAnalysis, path: string, filmPath?: string): Promise<void> {
  const ending = extname(path).toLowerCase();
  if (ending === ".json") return await writeFileWhole(path, reportJson(analysis));
  const pictures = filmPath === undefined ? new Map<number, string>() : await reportPictures(analysis, filmPath);
  const accuracy = accuracyOfModel(analysis.report.model.name);
  if (ending === ".pdf") return await writeFileWhole(path, formReportPdf(analysis, { pictures, records, accuracy }));
  const options = { document: nodeDocument(), pictures, records, accuracy, fontFaces: interFontFaces() };
  await writeFileWhole(path, formReportHtml(analysis, options));
}

/** The report as one JSON document. */
export function reportJson({ report }: FormAnalysis): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
