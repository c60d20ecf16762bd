import { PlumblineError } from "#core/report/plumbline-error.ts";
import { formReportPdf } from "#report/node/form-report-pdf.ts";
import { refusedAnalysis } from "../analyse-recording.ts";
import { Trouble } from "./finding.ts";

/** Typesets a report as a PDF, or throws a Trouble when that cannot be done. */
export function checkPaper(typesetReport: () => Uint8Array = smallReport): string {
  const pdf = typesetOr(typesetReport);
  if (new TextDecoder().decode(pdf.subarray(0, 5)) !== "%PDF-")
    throw new Trouble("what was typeset is no PDF", installAgain);
  return `a tagged PDF of ${(pdf.length / 1000).toFixed(0)} kB`;
}

function typesetOr(typesetReport: () => Uint8Array): Uint8Array {
  try {
    return typesetReport();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Trouble(`a report cannot be typeset: ${why}`, installAgain);
  }
}

function smallReport(): Uint8Array {
  return formReportPdf(refusedAnalysis("doctor", new PlumblineError("nobody")));
}

const installAgain = "Run npm ci in Plumbline's folder.";
