import { useState } from "react";
import { Button } from "react-aria-components";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import type { MadePlan, PlannedWeek } from "#core/plan/plan.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import { dayWords } from "../load/load-words.ts";
import { words } from "./plan-words.ts";
import { SessionCard } from "./session-card.tsx";
import { WhyFold } from "./why-fold.tsx";

interface WeekStripProps {
  readonly week: PlannedWeek;
  readonly plan: MadePlan;
  readonly input: PlanInput;
  readonly title: string;
}

/** A week as seven days in a row; one of them is open below. */
export function WeekStrip({ week, plan, input, title }: WeekStripProps) {
  const days = Array.from({ length: 7 }, (_, index) => dayText(dayNumber(week.monday) + index));
  const first = days.find((day) => day >= input.today && week.sessions.some((one) => one.day === day)) ?? days[0] ?? "";
  const [open, setOpen] = useState(first);
  const sessions = week.sessions.filter(({ day }) => day === open);
  return (
    <section className="section" aria-label={title}>
      <h2>
        {title}{" "}
        <span className="soft small">
          {words.weekNumber(week.number)}
          {week.isEasy && `, ${words.easyWeek}`}
        </span>
      </h2>
      <ol className="week-strip">
        {days.map((day, index) => (
          <li key={day}>
            <Button className="week-day" aria-pressed={day === open} onPress={() => setOpen(day)}>
              <span className="week-day-name">
                {words.shortDays[index]}
                {day === input.today && <span className="soft small"> {words.today}</span>}
              </span>
              <DayMarks day={day} week={week} input={input} />
            </Button>
          </li>
        ))}
      </ol>
      <div className="card week-open" aria-live="polite">
        <p className="soft small">{dayWords(open)}</p>
        {sessions.length === 0 && <p>{dayState({ day: open, week, input })}</p>}
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} plan={plan} input={input} />
        ))}
      </div>
      <WhyFold because={week} />
      {week.leftOut.length > 0 && (
        <>
          <h3>{words.leftOut}</h3>
          <ul>
            {week.leftOut.map(({ title: what, why }) => (
              <li key={`${what} ${why}`}>
                {what}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface DayProps {
  readonly day: string;
  readonly week: PlannedWeek;
  readonly input: PlanInput;
}

function DayMarks({ day, week, input }: DayProps) {
  const kinds = week.sessions.filter((one) => one.day === day && one.kind !== "warm-up").map(({ kind }) => kind);
  if (kinds.length === 0) return <span className="soft small">{dayState({ day, week, input })}</span>;
  return (
    <span className="week-marks">
      {kinds.map((kind) => (
        <span key={kind} className="week-mark" data-kind={kind}>
          {words.kinds[kind]}
        </span>
      ))}
    </span>
  );
}

/** What a day without sessions is: done, over, or rest. */
function dayState({ day, input }: DayProps): string {
  const isDone = input.sessions.some((one) => one.day === day && one.log.skipped === undefined);
  const hasRun = input.load?.runs.some((run) => run.day === day) === true;
  if (isDone || hasRun) return words.done;
  return day < input.today ? words.over : words.rest;
}
