import type { RunnerName } from "#contract/load-api-schema.ts";

/** Name of the browser's database of a runner's reports: what is filmed while the sample runner is shown stays theirs. */
export function reportDatabase(runner: RunnerName): string {
  return runner === "sample" ? "plumbline-sample" : "plumbline";
}

/** Whether a report may count for a runner: the film that comes with the app shows the sample runner, whoever measures it. */
export function isReportOf(report: { readonly origin?: "sample" | "file" | "camera" }, runner: RunnerName): boolean {
  return runner === "sample" || report.origin !== "sample";
}
