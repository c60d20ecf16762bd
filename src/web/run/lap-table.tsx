import type { RunDetail } from "#contract/load-api-schema.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { clockWords, paceWords } from "../load/load-words.ts";
import { words } from "./run-words.ts";

/** The laps of a run; columns that no lap has are left out. */
export function LapTable({ laps }: { readonly laps: RunDetail["laps"] }) {
  if (laps.length === 0) return null;
  const has = (name: keyof RunDetail["laps"][number]): boolean => laps.some((lap) => lap[name] !== undefined);
  const columns = [
    { title: words.laps.time, isShown: true, write: ({ fromS, toS }: Lap) => clockWords(toS - fromS) },
    {
      title: "km",
      isShown: has("distanceM"),
      write: ({ distanceM }: Lap) => written(distanceM, (m) => (m / 1000).toFixed(2)),
    },
    { title: words.laps.pace, isShown: has("distanceM"), write: paceOf },
    {
      title: words.laps.cadence,
      isShown: has("cadenceStepsPerMin"),
      write: ({ cadenceStepsPerMin }: Lap) => written(cadenceStepsPerMin, (value) => value.toFixed(0)),
    },
    {
      title: words.laps.contact,
      isShown: has("contactTimeMs"),
      write: ({ contactTimeMs }: Lap) => written(contactTimeMs, (value) => value.toFixed(0)),
    },
    {
      title: words.laps.heart,
      isShown: has("heartRateBpm"),
      write: ({ heartRateBpm }: Lap) => written(heartRateBpm, (value) => value.toFixed(0)),
    },
  ].filter(({ isShown }) => isShown);
  return (
    <section className="section" aria-labelledby="laps">
      <h2 id="laps">{words.laps.title}</h2>
      <NumberTable
        caption={words.laps.caption}
        columns={[words.laps.lap, ...columns.map(({ title }) => title)]}
        rows={laps.map((lap, index) => [String(index + 1), ...columns.map(({ write }) => write(lap))])}
      />
    </section>
  );
}

type Lap = RunDetail["laps"][number];

function written(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? words.laps.none : write(value);
}

/** Pace over the seconds in motion, or over the whole lap where motion is unknown. */
function paceOf({ distanceM, movingS, fromS, toS }: Lap): string {
  const seconds = movingS !== undefined && movingS > 0 ? movingS : toS - fromS;
  return distanceM === undefined || seconds <= 0 ? words.laps.none : paceWords(distanceM / seconds);
}
