import { inference } from "#content/inference.ts";
import { NumberTable } from "../charts/number-table.tsx";
import { words } from "./trigger-words.ts";

/** Figures of the simulations, as the bench wrote them. */
export function HowTested() {
  const { alarms, power, intervals } = inference;
  const weeks = [...new Set(power.map((one) => one.weeks))];
  const strengths = [...new Set(power.map(({ odds }) => odds))];
  const found = (odds: number, length: number) =>
    words.percent(power.find((one) => one.odds === odds && one.weeks === length)?.share ?? Number.NaN);
  return (
    <section className="section how-tested" aria-labelledby="how-tested">
      <h2 id="how-tested">{words.how}</h2>
      <p>{words.howWords}</p>
      <h3>{words.alarms}</h3>
      <NumberTable
        caption={words.alarms}
        columns={words.alarmColumns}
        rows={alarms.map(({ words: who, days, runners, share }) => [
          who,
          String(days),
          String(runners),
          words.percent(share),
        ])}
      />
      <h3>{words.power}</h3>
      <NumberTable
        caption={words.power}
        columns={[words.powerRow, ...weeks.map(words.powerColumn)]}
        rows={strengths.map((odds) => [String(odds), ...weeks.map((length) => found(odds, length))])}
      />
      <h3>{words.intervals}</h3>
      <NumberTable
        caption={words.intervals}
        columns={words.intervalColumns}
        rows={intervals.map(({ exposure, odds, runners, share }) => [
          `${words.exposures[exposure]}: ${odds}`,
          String(odds),
          String(runners),
          words.percent(share),
        ])}
      />
      <p className="small soft">{words.limits}</p>
    </section>
  );
}
