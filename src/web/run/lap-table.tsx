import type { RunDetail } from "#contract/load-api-schema.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { clockWords, paceWords } from "../load/load-words.ts";

/** The laps of a run; columns that no lap has are left out. */
export function LapTable({ laps }: { readonly laps: RunDetail["laps"] }) {
  if (laps.length === 0) return null;
  const has = (name: keyof RunDetail["laps"][number]): boolean => laps.some((lap) => lap[name] !== undefined);
  const columns = [
    { title: "Time", isShown: true, write: ({ fromS, toS }: Lap) => clockWords(toS - fromS) },
    {
      title: "km",
      isShown: has("distanceM"),
      write: ({ distanceM }: Lap) => written(distanceM, (m) => (m / 1000).toFixed(2)),
    },
    { title: "Pace, /km", isShown: has("distanceM"), write: paceOf },
    {
      title: "Cadence, steps/min",
      isShown: has("cadenceStepsPerMin"),
      write: ({ cadenceStepsPerMin }: Lap) => written(cadenceStepsPerMin, (value) => value.toFixed(0)),
    },
    {
      title: "Contact, ms",
      isShown: has("contactTimeMs"),
      write: ({ contactTimeMs }: Lap) => written(contactTimeMs, (value) => value.toFixed(0)),
    },
    {
      title: "Heart, beats/min",
      isShown: has("heartRateBpm"),
      write: ({ heartRateBpm }: Lap) => written(heartRateBpm, (value) => value.toFixed(0)),
    },
  ].filter(({ isShown }) => isShown);
  return (
    <section className="section" aria-labelledby="laps">
      <h2 id="laps">Laps</h2>
      <NumberTable
        caption="Numbers of every lap"
        columns={["Lap", ...columns.map(({ title }) => title)]}
        rows={laps.map((lap, index) => [String(index + 1), ...columns.map(({ write }) => write(lap))])}
      />
    </section>
  );
}

type Lap = RunDetail["laps"][number];

function written(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? "none" : write(value);
}

/** Pace over the seconds in motion, or over the whole lap where motion is unknown. */
function paceOf({ distanceM, movingS, fromS, toS }: Lap): string {
  const seconds = movingS !== undefined && movingS > 0 ? movingS : toS - fromS;
  return distanceM === undefined || seconds <= 0 ? "none" : paceWords(distanceM / seconds);
}
