import { assert, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import type { MadePlan } from "../plan/plan.ts";
import type { PlannedSession } from "../plan/session-plan.ts";
import { isQuiet, isReminderDue } from "./due-reminder.ts";
import { feedSessions } from "./feed-sessions.ts";
import { quietNights, type ReminderWishes } from "./reminder-wishes.ts";

const because = { why: "", evidence: [], rules: [] };
const session = (id: string, day: string): PlannedSession => ({
  ...because,
  id,
  day,
  kind: "strength",
  title: id,
  minutes: 25,
  items: [],
});
const plan = (version: number, madeOn: string, sessions: readonly PlannedSession[]): MadePlan => ({
  ...{ kind: "made", rules: "1", version, madeOn, changes: [], phase: "build", startedOn: "2026-11-23", notes: [] },
  running: { ...because, mode: "usual" },
  weeks: [{ ...because, monday: "2026-11-23", number: 1, isEasy: false, sessions, restDays: [], leftOut: [] }],
});

const wishes: ReminderWishes = {
  zone: "Europe/Berlin",
  atMinute: 7 * 60,
  mail: { to: "a@b.example", quiet: quietNights },
};
const moment = { day: "2026-11-30", minute: 8 * 60, planned: ["a"], done: [] };

describe("isReminderDue()", () => {
  test("is quiet unless asked, before its time, in quiet hours, a second time, and with nothing to do", () => {
    expect(isReminderDue(wishes, moment)).toBe(true);
    expect(isReminderDue({ zone: "UTC", atMinute: 0 }, moment)).toBe(false);
    expect(isReminderDue(wishes, { ...moment, minute: 419 })).toBe(false);
    expect(isReminderDue(wishes, { ...moment, minute: 21 * 60 })).toBe(false);
    expect(isReminderDue(wishes, { ...moment, lastSentOn: "2026-11-30" })).toBe(false);
    expect(isReminderDue(wishes, { ...moment, lastSentOn: "2026-11-29" })).toBe(true);
    expect(isReminderDue(wishes, { ...moment, done: ["a"] })).toBe(false);
    expect(isReminderDue(wishes, { ...moment, planned: [] })).toBe(false);
  });

  test("never sends twice a day nor in quiet hours, however often it is asked", () => {
    const minute = integer({ min: 0, max: 1439 });
    assert(
      property(tuple(minute, minute), minute, (quiet, atMinute) => {
        let lastSentOn: string | undefined;
        const sent: number[] = [];
        for (let now = 0; now < 1440; now += 7) {
          const here = { ...moment, minute: now, ...(lastSentOn === undefined ? {} : { lastSentOn }) };
          if (!isReminderDue({ ...wishes, atMinute, mail: { to: "a@b.example", quiet } }, here)) continue;
          sent.push(now);
          lastSentOn = moment.day;
        }
        expect(sent.length).toBeLessThanOrEqual(1);
        expect(sent.some((now) => isQuiet(quiet, now) || now < atMinute)).toBe(false);
      }),
    );
  });
});

describe("feedSessions()", () => {
  test("keeps what is past, moves what was moved and takes out what is gone", () => {
    const first = plan(1, "2026-11-23", [
      session("a", "2026-11-23"),
      session("b", "2026-11-26"),
      session("c", "2026-11-28"),
    ]);
    const second = plan(2, "2026-11-25", [session("b", "2026-11-27")]);
    expect(feedSessions([second, first]).map(({ session: { id, day }, version }) => [id, day, version])).toEqual([
      ["a", "2026-11-23", 1],
      ["b", "2026-11-27", 2],
    ]);
  });

  test("takes coming sessions out when the plan is locked", () => {
    const first = plan(1, "2026-11-23", [session("a", "2026-11-23"), session("b", "2026-11-26")]);
    const locked = {
      kind: "locked",
      because: "level",
      words: "",
      stillFine: [],
      rules: "1",
      version: 2,
      madeOn: "2026-11-24",
      changes: [],
    } as const;
    expect(feedSessions([first, locked]).map(({ session: { id } }) => id)).toEqual(["a"]);
  });
});
