import type { LoadReport } from "#contract/load-report-schema.ts";
import type { LoadOfHandover } from "#core/handover/load-part.ts";
import { notEnough } from "#core/load/not-enough.ts";
import { spikeOf } from "../contributors/load-of-report.ts";

/** What the page needs of a load report, in the core's units. */
export function loadOfHandover({ runs, weeks, nextRun }: LoadReport): LoadOfHandover {
  const { limitKm } = nextRun;
  return {
    runs: runs.map(({ day, distanceKm, spike }) => ({
      day,
      ...(distanceKm === undefined ? {} : { distanceM: 1000 * distanceKm }),
      spike: spikeOf(spike),
    })),
    weeks: weeks.map(({ monday, isWhole, distanceKm }) => ({ monday, isWhole, distanceM: 1000 * distanceKm })),
    nextRun: {
      limitM: limitKm === null ? notEnough("value-missing") : { kind: "value", value: 1000 * limitKm },
    },
  };
}
