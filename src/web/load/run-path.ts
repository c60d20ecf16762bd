import type { RunnerName } from "#contract/load-api-schema.ts";
import { shownRunner } from "../record/shown-runner.ts";

/** Address of the page of a run. */
export function runPath(runner: RunnerName, id: string): string {
  return `/runs/${encodeURIComponent(id)}${runner === "sample" ? "?runner=sample" : ""}`;
}

/** Address of the load page of a runner. */
export function loadPath(runner: RunnerName): string {
  return runner === "sample" ? "/runs?runner=sample" : "/runs";
}

/** Whose runs an address is about. */
export function runnerOf(parameters: URLSearchParams): RunnerName {
  return parameters.get("runner") === "sample" ? "sample" : shownRunner();
}
