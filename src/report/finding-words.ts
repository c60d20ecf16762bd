import { findingSentence } from "#core/report/finding-sentence.ts";
import { findingWords } from "#core/report/finding-words.ts";
import type { Finding, FormReport } from "#core/report/form-report.ts";
import { inLanguage } from "./words/in-language.ts";

const words = inLanguage("report-finding", findingWords);

/** What a finding says, in the language that is spoken; as it was told where its report does not hold the numbers for it. */
export function findingText(finding: Finding, report: Pick<FormReport, "measures" | "drift">): string {
  return findingSentence(finding, report, words) ?? finding.sentence;
}
