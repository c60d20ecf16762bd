import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { type FormReportPaperOptions, formReportTypst } from "./form-report-typst.ts";
import { interFontFiles } from "./report-fonts.ts";

/** The form report as a tagged PDF (PDF/UA-1): title, language, headings, tables with headers, pictures with their words. */
export function formReportPdf(analysis: FormAnalysis, options: FormReportPaperOptions = {}): Uint8Array {
  const { markup, drawings } = formReportTypst(analysis, options);
  // The workspace is never read: every file of the document is held in memory.
  const compiler = NodeCompiler.create({ workspace: "/", fontArgs: [{ fontBlobs: interFontFiles() }] });
  for (const [path, svg] of drawings) compiler.mapShadow(path, Buffer.from(svg));
  const result = compiler.compile({ mainFileContent: markup });
  const document = result.result;
  if (document === null) {
    const error = result.takeError();
    const found = error === null ? [] : compiler.fetchDiagnostics(error).map(({ message }) => String(message));
    throw new Error(`Cannot typeset the report: ${found.join("; ")}`);
  }
  const pdf = new Uint8Array(compiler.pdf(document, { pdfStandard: "ua-1", pdfTags: true }));
  compiler.evictCache(0);
  return pdf;
}
