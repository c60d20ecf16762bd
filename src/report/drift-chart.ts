import type { Drift } from "#core/report/form-report.ts";
import { chartWords, driftWord } from "./chart-words.ts";
import { intervalWhisker } from "./interval-whisker.ts";
import { formatInterval, formatNumber, formatQuantity, measureName, unitText } from "./measure-words.ts";
import type { DrawingContext } from "./paint.ts";

/** The change of one measure from the first to the last third as a whisker around the plumb line of no change. */
export function driftChart(context: DrawingContext, { change, interval }: Drift): SVGElement {
  const reach = 1.25 * Math.max(Math.abs(interval[0]), Math.abs(interval[1]), Number.MIN_VALUE);
  return intervalWhisker(context, { value: change, interval, range: [-reach, reach] });
}

/** One change in a sentence, e.g. "Contact time: really higher, by 17 ms (6 to 28)." */
export function driftSentence(drift: Drift): string {
  const { id, change, interval, firstThird, unit } = drift;
  return chartWords.drift({
    name: measureName(id),
    word: driftWord(drift),
    change: `${formatNumber(change, unit)} ${unitText(unit)}`,
    interval: formatInterval(interval, unit),
    from: formatQuantity(firstThird, unit),
  });
}
