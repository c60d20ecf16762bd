import { documentAnalysis, type FormDocument } from "#contract/form-document-schema.ts";
import { formReportPdf } from "#report/node/form-report-pdf.ts";

/** Typesets a document that a browser sent as a tagged PDF. */
export function renderFormPdf(document: FormDocument): Uint8Array {
  const pictures = new Map(document.pictures.map(({ frame, picture }) => [frame, picture]));
  return formReportPdf(documentAnalysis(document), { pictures });
}
