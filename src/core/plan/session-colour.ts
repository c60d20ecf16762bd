import { painZone } from "../diary/pain-zone.ts";
import type { Diary } from "./plan-input.ts";
import type { LoggedItem, SessionLog } from "./session-plan.ts";

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

/** Pain before a day's training and on the mornings after it, as check-ins tell it; `day` as a day number. */
export function painAround(diary: Diary, day: number): Omit<PainRound, "during" | "after"> {
  const own = diary.get(day);
  const [first, second] = [diary.get(day + 1), diary.get(day + 2)];
  const before = own?.run?.before ?? diary.get(day - 1)?.painNow ?? own?.painNow;
  const nextMorning = first?.painMorningAfter ?? first?.painNow;
  const secondMorning = second?.painMorningAfter ?? second?.painNow;
  const limped = own?.run?.limped;
  return {
    ...(before === undefined ? {} : { before }),
    ...(nextMorning === undefined ? {} : { nextMorning }),
    ...(secondMorning === undefined ? {} : { secondMorning }),
    ...(limped === undefined ? {} : { limped }),
  };
}

/** Highest pain during an exercise that is still green, points of 10 (programme `exercise-rules`, PG1); of a run it is 2. */
const exerciseGreen = 3;

/**
 * The colour of one exercise by its own pain, the pain after its session and the mornings. A limp belongs to runs alone, and an
 * exercise may hurt a point more while it is done: what comes after it goes by the same colours.
 */
export function exerciseColour(
  { pain }: Pick<LoggedItem, "pain">,
  { painAfter }: Pick<SessionLog, "painAfter">,
  { limped: _ofARun, ...mornings }: Omit<PainRound, "during" | "after">,
): PainColour {
  return painColour({
    ...mornings,
    ...(pain === undefined ? {} : { during: pain <= exerciseGreen ? 0 : pain }),
    ...(painAfter === undefined ? {} : { after: painAfter }),
  });
}
