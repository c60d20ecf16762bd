import { useState } from "react";
import { Button } from "react-aria-components";
import { useLocation, useSearchParams } from "react-router";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { Closed } from "../screen/closed.tsx";
import { Icon } from "../shell/icons.tsx";
import { localToday } from "../shell/local-today.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { CheckInFields } from "./check-in-fields.tsx";
import { CheckInSaved } from "./check-in-saved.tsx";
import { words } from "./check-in-words.ts";
import { PainDays } from "./pain-days.tsx";
import { useCheckIn } from "./use-check-in.ts";
import "../styles/screen.css";
import { spokenTag } from "../words/in-language.ts";

/** Days back that can still be entered. */
const mostDaysBack = 14;

/** The check-in of a day: today's, or a late one. Every way to this page begins with the day its address names. */
export function CheckInPage() {
  const [search] = useSearchParams();
  const { key } = useLocation();
  const today = localToday();
  return <CheckInDays key={key} first={dayIn(search.get("day"), today)} today={today} />;
}

function CheckInDays({ first, today }: { readonly first: string; readonly today: string }) {
  const [day, setDay] = useState(first);
  const go = (days: number) => setDay((from) => dayIn(dayText(dayNumber(from) + days), today));
  return <CheckInOfOneDay key={day} day={day} today={today} onGo={go} />;
}

function CheckInOfOneDay({ day, today, onGo }: DayChoiceProps) {
  const form = useCheckIn(day);
  const title = day === today ? words.title : words.lateTitle(longDay(day));
  if (form.state === "waiting") return <PageHeading title={title} />;
  if (form.state === "closed") return <Closed title={title} message={form.message} fix={form.fix} />;
  return (
    <div className="check-in">
      <PageHeading title={title} />
      <DayChoice day={day} today={today} onGo={onGo} />
      {form.step === "form" && form.isKept && <p className="note">{words.kept}</p>}
      {form.step === "form" ? <CheckInFields form={form} /> : <CheckInSaved form={form} day={day} />}
      <PainDays diary={form.diary} today={today} />
    </div>
  );
}

interface DayChoiceProps {
  readonly day: string;
  readonly today: string;
  /** Goes days on, or back when negative. */
  readonly onGo: (days: number) => void;
}

function DayChoice({ day, today, onGo }: DayChoiceProps) {
  const number = dayNumber(day);
  const back = dayNumber(today) - number;
  return (
    <div className="check-in-day">
      <Button
        className="button button-quiet"
        aria-label={words.earlier}
        isDisabled={back >= mostDaysBack}
        onPress={() => onGo(-1)}
      >
        <Icon name="previous" />
      </Button>
      <span>{back === 0 ? `${words.today}, ${longDay(day)}` : longDay(day)}</span>
      <Button className="button button-quiet" aria-label={words.later} isDisabled={back === 0} onPress={() => onGo(1)}>
        <Icon name="next" />
      </Button>
    </div>
  );
}

/** The day of the address when it can still be entered, otherwise today. */
function dayIn(asked: string | null, today: string): string {
  if (asked === null || !/^\d{4}-\d{2}-\d{2}$/.test(asked) || Number.isNaN(Date.parse(asked))) return today;
  const back = dayNumber(today) - dayNumber(asked);
  return back >= 0 && back <= mostDaysBack ? asked : today;
}

/** "Monday 23 November". */
function longDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(spokenTag(), { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" })
    .format(date)
    .replace(",", "");
}
