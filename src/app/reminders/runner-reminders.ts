import { createHash, timingSafeEqual } from "node:crypto";
import { entryBodySchemas } from "#contract/record/entry-schema.ts";
import type { Plan } from "#core/plan/plan.ts";
import type { SessionOfDay } from "#core/plan/session-plan.ts";
import { isReminderDue } from "#core/reminder/due-reminder.ts";
import { type FeedSession, feedSessions } from "#core/reminder/feed-sessions.ts";
import type { ReminderWishes } from "#core/reminder/reminder-wishes.ts";
import { type CalendarEvent, writeCalendar } from "#formats/ical/write-calendar.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { momentOf, zonedTime } from "./zoned-time.ts";

/** What every event is called unless the runner wants more: nothing about health. */
const plainTitle = "Plumbline session";

/** The line that the access log has for mail that was sent. */
const sentLine = "reminder-sent";

/** Calendar and reminders of one runner, from what is kept of them. */
export class RunnerReminders {
  readonly #store: RunnerStore;
  readonly #runnerId: string;

  constructor(store: RunnerStore, runnerId: string) {
    this.#store = store;
    this.#runnerId = runnerId;
  }

  /** What the runner wants; undefined while they said nothing. */
  async wishes(): Promise<ReminderWishes | undefined> {
    const [newest] = await this.#store.entries.list({ kind: "reminders" });
    return newest === undefined ? undefined : entryBodySchemas.reminders.parse(newest.body);
  }

  /** The calendar, for who has its secret; undefined for everybody else. */
  async calendar(key: string): Promise<string | undefined> {
    const wishes = await this.wishes();
    if (wishes?.calendar === undefined || !isKey(key, wishes.calendar.keyHash)) return undefined;
    const owner = createHash("sha256").update(this.#runnerId).digest("hex").slice(0, 16);
    return writeCalendar(
      "Plumbline",
      (await this.#sessions()).map((one) => eventOf(one, wishes, owner)),
    );
  }

  /** Marks today's reminder as sent when it is due. True for the one who has to send it: marked first, so that it is never sent twice. */
  async claimMail(nowMs: number): Promise<ReminderWishes["mail"] | undefined> {
    const wishes = await this.wishes();
    if (wishes?.mail === undefined) return undefined;
    const here = zonedTime(nowMs, wishes.zone);
    const [planned, done, lastSentOn] = await Promise.all([this.#sessions(), this.#done(), this.#lastSentOn()]);
    const isDue = isReminderDue(wishes, {
      ...here,
      planned: planned.filter(({ session }) => session.day === here.day).map(({ session }) => session.id),
      done: done.filter(({ day }) => day === here.day).map(({ log }) => log.session),
      ...(lastSentOn === undefined ? {} : { lastSentOn }),
    });
    if (!isDue) return undefined;
    const at = new Date(nowMs).toISOString();
    await this.#store.log.append({ at, who: "plumbline", what: sentLine, detail: { day: here.day } });
    return wishes.mail;
  }

  async #sessions(): Promise<readonly FeedSession[]> {
    const plans = await this.#store.entries.list({ kind: "plan" });
    return feedSessions(plans.map(({ body }) => entryBodySchemas.plan.parse(body) as Plan));
  }

  async #done(): Promise<readonly SessionOfDay[]> {
    const sessions = await this.#store.entries.list({ kind: "session" });
    return sessions.map(({ day, body }) => ({ day, log: entryBodySchemas.session.parse(body) }));
  }

  async #lastSentOn(): Promise<string | undefined> {
    const line = (await this.#store.log.list()).find(({ what }) => what === sentLine);
    const day = line?.detail["day"];
    return typeof day === "string" ? day : undefined;
  }
}

function isKey(key: string, hash: string): boolean {
  return timingSafeEqual(createHash("sha256").update(key).digest(), Buffer.from(hash, "hex"));
}

function eventOf({ session, version, madeOn }: FeedSession, wishes: ReminderWishes, owner: string): CalendarEvent {
  const startMs = momentOf({ day: session.day, minute: wishes.atMinute }, wishes.zone);
  return {
    uid: `${session.id}@${owner}.plumbline`,
    title: wishes.calendar?.showsTitles === true ? session.title : plainTitle,
    startMs,
    endMs: startMs + Math.max(5, session.minutes) * 60_000,
    sequence: version - 1,
    changedMs: Date.parse(`${madeOn}T00:00:00Z`),
  };
}
