import { z } from "zod";
import type { ReminderWishes } from "#core/reminder/reminder-wishes.ts";

const minute = z.int().min(0).max(1439);

/** What the runner wants to be reminded by, as it is kept; one entry, changed in place. */
export const remindersEntrySchema = z
  .strictObject({
    zone: z.string().max(60).refine(isZone, "wanted a time zone such as Europe/Berlin"),
    atMinute: minute,
    calendar: z
      .strictObject({ keyHash: z.string().regex(/^[0-9a-f]{64}$/), showsTitles: z.boolean() })
      .readonly()
      .exactOptional(),
    mail: z
      .strictObject({ to: z.email().max(254), quiet: z.tuple([minute, minute]).readonly() })
      .readonly()
      .exactOptional(),
  })
  .readonly() satisfies z.ZodType<ReminderWishes>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What the server can do about reminders, and the runner's part of a calendar's address. */
export const reminderDoorSchema = z.strictObject({ name: z.string().regex(/^[\w-]{22}$/), canMail: z.boolean() });

export type ReminderDoor = z.output<typeof reminderDoorSchema>;
