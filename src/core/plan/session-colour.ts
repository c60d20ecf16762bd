import type { CheckInOfDay } from "../diary/check-in.ts";
import { painZone } from "../diary/pain-zone.ts";
import { dayNumber } from "../load/calendar.ts";
import type { LoggedItem, SessionOfDay } from "./session-plan.ts";

/** Colour of what was done, by the pain-monitoring model; `not-told` while a part of it is not known. */
export type PainColour = "green" | "amber" | "red" | "not-told";

/** Pain round something that was done, 0 to 10. What was not told is absent, never 0. */
export interface PainRound {
  readonly during?: number;
  readonly after?: number;
  readonly limped?: boolean;
  /** Before it, and on the two mornings that follow. */
  readonly before?: number;
  readonly nextMorning?: number;
  readonly secondMorning?: number;
}

/**
 * The colour of pain round something that was done: green up to 2 of 10 during and after with the next morning as usual; amber
 * up to 5, or a next morning above usual; red above 5, with a limp, or when the second morning is still above usual, which is
 * more than 24 hours (programme `pain-monitoring`, evidence `silbernagel-2007-monitoring`). Green only when all of it is known.
 */
export function painColour({ during, after, limped, ...mornings }: PainRound): PainColour {
  const zones = [during, after].flatMap((pain) => (pain === undefined ? [] : [painZone(pain)]));
  const morning = morningColour(mornings);
  if (limped === true || zones.includes("red") || morning === "red") return "red";
  if (zones.includes("amber") || morning === "amber") return "amber";
  return during === undefined || after === undefined || morning === "not-told" ? "not-told" : "green";
}

function morningColour({ before, nextMorning, secondMorning }: Omit<PainRound, "during" | "after">): PainColour {
  if (before === undefined || nextMorning === undefined) return "not-told";
  if (nextMorning <= before) return "green";
  return secondMorning !== undefined && secondMorning > before ? "red" : "amber";
}

/** Pain before a day's training and on the mornings after it, as check-ins tell it. */
export function painAround(checkIns: readonly CheckInOfDay[], day: string): Omit<PainRound, "during" | "after"> {
  const number = dayNumber(day);
  const on = (ahead: number) => checkIns.find((one) => dayNumber(one.day) === number + ahead)?.checkIn;
  const [own, first, second] = [on(0), on(1), on(2)];
  const told = {
    before: own?.run?.before ?? on(-1)?.painNow ?? own?.painNow,
    nextMorning: first?.painMorningAfter ?? first?.painNow,
    secondMorning: second?.painMorningAfter ?? second?.painNow,
    limped: own?.run?.limped,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** The colour of one exercise of a session, with the mornings after it from the check-ins. */
export function exerciseColour(
  { pain }: Pick<LoggedItem, "pain">,
  { day, log }: SessionOfDay,
  checkIns: readonly CheckInOfDay[],
): PainColour {
  const { limped: _ofARun, ...around } = painAround(checkIns, day);
  return painColour({
    ...around,
    ...(pain === undefined ? {} : { during: pain }),
    ...(log.painAfter === undefined ? {} : { after: log.painAfter }),
  });
}
