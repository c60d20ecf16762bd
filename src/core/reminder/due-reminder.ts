import type { ReminderWishes } from "./reminder-wishes.ts";

/** What is known at the moment of asking. */
export interface ReminderMoment {
  /** The runner's own day, `YYYY-MM-DD`, and minutes after its midnight. */
  readonly day: string;
  readonly minute: number;
  /** Ids of the sessions that are planned for this day. */
  readonly planned: readonly string[];
  /** Ids of the sessions that were told of on this day. */
  readonly done: readonly string[];
  /** Day of the last reminder. */
  readonly lastSentOn?: string;
}

/** Whether mail is due: asked for, its time has come, it is not quiet, nothing was sent today, and something is left to do. */
export function isReminderDue({ mail, atMinute }: ReminderWishes, moment: ReminderMoment): boolean {
  if (mail === undefined || moment.minute < atMinute || isQuiet(mail.quiet, moment.minute)) return false;
  if (moment.lastSentOn !== undefined && moment.lastSentOn >= moment.day) return false;
  return moment.planned.some((id) => !moment.done.includes(id));
}

/** Whether a minute lies in the quiet hours; their end is no longer quiet. Hours from a time to itself are none. */
export function isQuiet([from, to]: readonly [number, number], minute: number): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}
