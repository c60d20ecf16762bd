import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mailerOf } from "#app/reminders/mailer.ts";
import { ReminderRounds } from "#app/reminders/reminder-rounds.ts";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { reminderDoorSchema } from "#contract/record/reminders-entry-schema.ts";
import type { PlannedSession } from "#core/plan/session-plan.ts";
import { serverEnvironment } from "../../test/support/server-environment.ts";
import { createServerApp } from "./create-server-app.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-calendar-"));
const faults: Error[] = [];
const onFault = (error: Error) => void faults.push(error);
const data = new DataOfRunners({
  environment: { ...(await serverEnvironment(join(folder, "data"))), PLUMBLINE_SMTP_URL: "smtp://127.0.0.1" },
  onFault,
});
const app = createServerApp({ webRoot: folder, data, onFault });
const mails: string[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) => {
    let text = "";
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    stream.on("end", () => {
      mails.push(text);
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((ready) => smtp.listen(0, "127.0.0.1", () => ready()));
});
afterAll(async () => {
  await new Promise<void>((done) => smtp.close(() => done()));
  await data.close();
  rmSync(folder, { recursive: true });
});

const because = { why: "", evidence: [], rules: [] };
const session = (id: string, day: string): PlannedSession => ({
  ...{ ...because, id, day, kind: "strength", title: "Strength for the back", minutes: 25, items: [] },
});

async function put(
  kind: string,
  body: unknown,
  entry: { readonly id?: string; readonly revision?: number } = {},
): Promise<void> {
  const { id = randomUUID(), revision = 1 } = entry;
  const response = await app.request(`http://localhost/api/runners/own/entries/${id}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ kind, day: "2026-06-01", revision, madeAt: `2026-06-01T07:00:0${revision}.000Z`, body }),
  });
  expect(response.status, await response.clone().text()).toBe(200);
}

const putPlan = (version: number, madeOn: string, sessions: readonly PlannedSession[]) =>
  put("plan", {
    ...{ kind: "made", rules: "1", version, madeOn, changes: [], phase: "build", startedOn: madeOn, notes: [] },
    running: { ...because, mode: "usual" },
    weeks: [{ ...because, monday: "2026-10-19", number: 1, isEasy: false, sessions, restDays: [], leftOut: [] }],
  });

const key = "k".repeat(43);
const wishesId = randomUUID();
const wishes = {
  zone: "Europe/Berlin",
  atMinute: 420,
  calendar: { keyHash: createHash("sha256").update(key).digest("hex"), showsTitles: false },
};

async function feed(secret: string): Promise<Response> {
  const response = await app.request("http://localhost/api/runners/own/reminder-door");
  const { name } = reminderDoorSchema.parse(await response.json());
  return await app.request(`http://localhost/calendar/${name}.${secret}.ics`);
}

async function eventsOf(response: Response) {
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

describe("the calendar", () => {
  test("is there only at its secret address, in the runner's time, without a word about health", async () => {
    await putPlan(1, "2026-10-19", [
      session("2026-w43-strength-a", "2026-10-24"),
      session("2026-w43-strength-b", "2026-10-26"),
    ]);
    expect((await feed(key)).status).toBe(404);
    await put("reminders", wishes, { id: wishesId });
    const events = await eventsOf(await feed(key));
    expect(events.map((event) => [event.summary, event.startDate.toJSDate().toISOString()])).toEqual([
      // Summer time ends on the 25th: seven o'clock stays seven o'clock.
      ["Plumbline session", "2026-10-24T05:00:00.000Z"],
      ["Plumbline session", "2026-10-26T06:00:00.000Z"],
    ]);
    expect((await feed("x".repeat(43))).status).toBe(404);
    expect((await app.request("http://localhost/calendar/nonsense.ics")).status).toBe(404);
  });

  test("keeps the id of a session that is moved, counts up its version, and ends when it is taken back", async () => {
    const [before] = (await eventsOf(await feed(key))).slice(1);
    await putPlan(2, "2026-10-25", [session("2026-w43-strength-b", "2026-10-27")]);
    const [past, moved] = await eventsOf(await feed(key));
    expect(past?.startDate.toJSDate().toISOString()).toBe("2026-10-24T05:00:00.000Z");
    expect(moved?.uid).toBe(before?.uid);
    expect(moved?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(moved?.startDate.toJSDate().toISOString()).toBe("2026-10-27T06:00:00.000Z");
    await put("reminders", { zone: wishes.zone, atMinute: wishes.atMinute }, { id: wishesId, revision: 2 });
    expect((await feed(key)).status).toBe(404);
  });
});

describe("reminders by mail", () => {
  const rounds = () => {
    const send = mailerOf({ PLUMBLINE_SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}` });
    if (send === undefined) throw new Error("wanted a mailer");
    return new ReminderRounds({ store: () => data.store(), send, onFault, origin: "https://plumbline.example" });
  };
  const on = { ...wishes, mail: { to: "runner@example.org", quiet: [1260, 420] } };

  test("say nothing until they are turned on, then once a day, and nothing about health", async () => {
    await rounds().round(Date.parse("2026-10-27T07:00:00Z"));
    expect(mails).toEqual([]);
    await put("reminders", on, { id: wishesId, revision: 3 });
    // A quarter to seven in Berlin, then seven, then later with a sender that starts anew as after a crash.
    for (const time of ["05:45", "06:00", "06:01", "15:00"]) await rounds().round(Date.parse(`2026-10-27T${time}:00Z`));
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain("To: runner@example.org");
    expect(mails[0]).toContain("https://plumbline.example/");
    expect(mails[0]).not.toMatch(/pain|back\b|strength|exercise|injur/i);
    expect(faults).toEqual([]);
  });

  test("are told of in the runner's own log, and keep still on a day without a session", async () => {
    await rounds().round(Date.parse("2026-10-28T08:00:00Z"));
    expect(mails).toHaveLength(1);
    const log = await (await app.request("http://localhost/api/runners/own/access-log")).text();
    expect(log).toContain("reminder-sent");
  });

  test("need a mail server that is one", () => {
    expect(mailerOf({})).toBeUndefined();
    expect(() => mailerOf({ PLUMBLINE_SMTP_URL: "http://mail.example" })).toThrow(
      /PLUMBLINE_SMTP_URL must begin with smtp/,
    );
  });
});
