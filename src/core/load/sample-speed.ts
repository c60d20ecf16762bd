import type { Activity } from "./activity.ts";

/** Speed of each sample, m/s: the file's own, else the metres since the sample before / the seconds. Undefined without either. */
export function sampleSpeed({ channels, timesS }: Activity): ArrayLike<number> | undefined {
  if (channels.speedMps) return channels.speedMps.values;
  const distance = channels.distanceM?.values;
  if (distance === undefined) return undefined;
  return timesS.map((time, index) => {
    const seconds = time - (timesS[index - 1] ?? Number.NaN);
    const metres = (distance[index] ?? Number.NaN) - (distance[index - 1] ?? Number.NaN);
    return seconds > 0 && metres >= 0 ? metres / seconds : Number.NaN;
  });
}
