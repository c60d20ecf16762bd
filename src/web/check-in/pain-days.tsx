import type { CheckInOfDay } from "#core/diary/check-in.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { shortDate } from "#report/load/load-words.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { NumberTable } from "../charts/number-table.tsx";
import { words } from "./check-in-words.ts";
import "../styles/check-in.css";

const daysShown = 14;
const [widthPx, heightPx, stepPx] = [560, 140, 38];
/** Height of the row of dates under the dots. */
const datesPx = 20;

/** A date under every so manieth dot, the last one included. */
const datesEvery = 4;

interface PainDaysProps {
  readonly diary: readonly CheckInOfDay[];
  readonly today: string;
}

/** The worst pain of each of the last days: a dot a day, nothing where there was no check-in. */
export function PainDays({ diary, today }: PainDaysProps) {
  const last = dayNumber(today);
  const days = Array.from({ length: daysShown }, (_, index) => {
    const day = dayText(last - daysShown + 1 + index);
    const checkIn = diary.find((one) => one.day === day)?.checkIn;
    return { day, pain: checkIn?.painWorst ?? checkIn?.painNow };
  });
  const told = days.filter(({ pain }) => pain !== undefined);
  if (told.length === 0) return null;
  const y = (pain: number) => heightPx - datesPx - 16 - (pain / 10) * (heightPx - datesPx - 32);
  const x = (index: number) => 34 + stepPx * (index + 0.4);
  return (
    <figure className="pain-days">
      <figcaption>{words.lately}</figcaption>
      <svg viewBox={`0 0 ${widthPx} ${heightPx}`} role="img" aria-label={words.latelyAlt(told.length)}>
        {[0, 5, 10].map((mark) => (
          <g key={mark}>
            <line x1={28} x2={widthPx} y1={y(mark)} y2={y(mark)} className="rule" />
            <text x={0} y={y(mark) + 4}>
              {mark}
            </text>
          </g>
        ))}
        {days.map(({ day, pain }, index) => {
          return pain === undefined ? null : <circle key={day} cx={x(index)} cy={y(pain)} r={5} />;
        })}
        {days.map(({ day }, index) =>
          (daysShown - 1 - index) % datesEvery === 0 ? (
            <text
              key={day}
              x={index === daysShown - 1 ? widthPx : x(index)}
              y={heightPx - 4}
              textAnchor={index === daysShown - 1 ? "end" : "middle"}
            >
              {shortDate(day, today)}
            </text>
          ) : null,
        )}
      </svg>
      <ChartTable
        title={words.lately}
        table={
          <NumberTable
            caption={words.lately}
            columns={[words.tableDay, words.tablePain]}
            rows={days.map(({ day, pain }) => [day, pain === undefined ? words.none : String(pain)])}
          />
        }
      />
    </figure>
  );
}
