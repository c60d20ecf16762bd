import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";

/** An event of a calendar. */
export interface CalendarEvent {
  /** The same in every version of the calendar, wherever the event is moved. */
  readonly uid: string;
  readonly title: string;
  /** Moments in milliseconds since 1970 UTC. */
  readonly startMs: number;
  readonly endMs: number;
  /** Counts up when the event is changed. */
  readonly sequence: number;
  /** When it was last changed, milliseconds since 1970 UTC. */
  readonly changedMs: number;
}

/** Seconds after which a calendar program should ask again: two hours, chosen by hand. */
const askAgainS = 7200;

/**
 * An iCalendar file (RFC 5545). Times are written in UTC, so that they mean the same in every program, without time zone
 * definitions that could differ. Events do not block the runner's time.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name,
    prodId: { company: "Plumbline", product: "Sessions", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askAgainS,
  });
  for (const { uid, title, startMs, endMs, sequence, changedMs } of events) {
    calendar.createEvent({
      id: uid,
      summary: title,
      start: new Date(startMs),
      end: new Date(endMs),
      stamp: new Date(changedMs),
      lastModified: new Date(changedMs),
      sequence,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
