import type { LoadReport } from "#contract/load-report-schema.ts";
import type { LoadStory } from "#core/load/story-types.ts";
import { terminalLoadPage } from "#report/load/terminal-load-page.ts";

export interface PrintedLoadOptions {
  readonly hasColour: boolean;
  readonly rejectedFiles?: number;
  readonly safety?: string;
}

/** A load story as text for a terminal or a pipe, with the words of its report. */
export function printedLoad(story: LoadStory, report: LoadReport, options: PrintedLoadOptions): string {
  const comparisons = report.comparisons.filter(({ unit }) => !unit.endsWith("span 28 days"));
  return terminalLoadPage(story, { ...options, comparisons });
}
