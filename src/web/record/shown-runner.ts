import type { RunnerName } from "#contract/load-api-schema.ts";

const place = "plumbline-shown-runner";

/** Whose record the pages of this tab show: the runner's own, or that of the sample runner who is being looked at. */
export function shownRunner(): RunnerName {
  try {
    return sessionStorage.getItem(place) === "sample" ? "sample" : "own";
  } catch {
    // A browser that keeps nothing for a visit shows the runner's own record.
    return "own";
  }
}

/** Shows another record from here on, beginning with the first page: everything read so far is left behind. */
export function showRunner(runner: RunnerName): void {
  if (runner === "sample") sessionStorage.setItem(place, "sample");
  else sessionStorage.removeItem(place);
  location.assign("/");
}
