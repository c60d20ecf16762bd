import type { ContributorFindings } from "#core/contributors/contributor-result.ts";
import { terminalContributorsPage } from "#report/contributors/terminal-contributors-page.ts";

/** What may contribute, as text for a terminal or a pipe. */
export function printedContributors(findings: ContributorFindings, options: { readonly hasColour: boolean }): string {
  return terminalContributorsPage(findings, options);
}
