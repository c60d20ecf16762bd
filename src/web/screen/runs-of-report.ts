import type { LoadReport } from "#contract/load-report-schema.ts";

/** Runs of a load report as plans and the rules on running take them. */
export function runsOfReport({ runs }: LoadReport) {
  return runs.map(({ day, distanceKm, minutes, entered }) => ({
    ...{ day, minutes },
    ...(entered === undefined ? {} : { entered }),
    ...(distanceKm === undefined ? {} : { distanceM: 1000 * distanceKm }),
  }));
}
