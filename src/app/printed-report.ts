import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { terminalReport } from "#report/terminal-report.ts";

/** The report as text for a terminal or a pipe. */
export function printedReport(analysis: FormAnalysis, hasColour: boolean): string {
  return terminalReport(analysis, { hasColour });
}
