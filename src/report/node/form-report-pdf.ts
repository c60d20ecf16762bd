import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { type FormReportPaperOptions, formReportTypst } from "./form-report-typst.ts";
import { typeset } from "./typeset-pdf.ts";

/** The form report as a tagged PDF. */
export function formReportPdf(analysis: FormAnalysis, options: FormReportPaperOptions = {}): Uint8Array {
  return typeset(formReportTypst(analysis, options)).pdf;
}
