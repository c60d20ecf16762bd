/** A moment in a runner's own time. */
export interface ZonedTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Minutes after midnight on the clock. */
  readonly minute: number;
}

/** What the clock shows in a time zone at a moment. */
export function zonedTime(utcMs: number, zone: string): ZonedTime {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    ...({ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const),
  });
  const part = Object.fromEntries(format.formatToParts(utcMs).map(({ type, value }) => [type, value]));
  return {
    day: `${part["year"]?.padStart(4, "0")}-${part["month"]}-${part["day"]}`,
    minute: 60 * Number(part["hour"]) + Number(part["minute"]),
  };
}

/**
 * The moment at which the clock of a time zone shows a time. A time that the clock shows twice, in autumn, is the first of the
 * two; one that it leaves out, in spring, is as long after midnight as it says.
 */
export function momentOf({ day, minute }: ZonedTime, zone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const offsets = [-86_400_000, 0, 86_400_000].map((away) => offsetMs(wanted + away, zone));
  const moments = [...new Set(offsets)].map((offset) => wanted - offset).toSorted((a, b) => a - b);
  const right = moments.find((moment) => moment + offsetMs(moment, zone) === wanted);
  return right ?? wanted - (offsets[0] ?? 0);
}

function offsetMs(utcMs: number, zone: string): number {
  const { day, minute } = zonedTime(utcMs, zone);
  return Date.parse(`${day}T00:00:00Z`) + minute * 60_000 - Math.floor(utcMs / 60_000) * 60_000;
}
