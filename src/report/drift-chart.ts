import type { Drift } from "#core/report/form-report.ts";
import { intervalWhisker } from "./interval-whisker.ts";
import { formatInterval, formatNumber, formatQuantity, measureName, unitText } from "./measure-words.ts";
import type { DrawingContext } from "./paint.ts";

/** The change of one measure from the first to the last third as a whisker around the plumb line of no change. */
export function driftChart(context: DrawingContext, { change, interval }: Drift): SVGElement {
  const reach = 1.25 * Math.max(Math.abs(interval[0]), Math.abs(interval[1]), Number.MIN_VALUE);
  return intervalWhisker(context, { value: change, interval, range: [-reach, reach] });
}

/** The word of a change: word first, then figures. */
export function driftWord({ real, change }: Drift): "about the same" | "really higher" | "really lower" {
  if (!real) return "about the same";
  return change > 0 ? "really higher" : "really lower";
}

/** One change in a sentence, e.g. "Contact time: really higher, by 17 ms (6 to 28)." */
export function driftSentence(drift: Drift): string {
  const amount = formatNumber(drift.change, drift.unit);
  const figures = `${amount} ${unitText(drift.unit)} (${formatInterval(drift.interval, drift.unit)})`;
  const from = formatQuantity(drift.firstThird, drift.unit);
  return `${measureName(drift.id)}: ${driftWord(drift)}, ${figures} from ${from}`;
}
