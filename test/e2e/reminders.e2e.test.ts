import ICAL from "ical.js";
import { expect, test } from "vitest";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { openPage } from "./support/browser.ts";
import { keepEntryIn } from "./support/keep-entry.ts";

const started = appAndBrowser();
const because = { why: "", evidence: [], rules: [] };

test("an address for the calendar is made, can be read by a calendar program, and is taken back", async () => {
  const { url } = started.app;
  const session = {
    ...because,
    id: "2026-w50-strength-a",
    day: "2026-12-08",
    kind: "strength",
    title: "Strength",
    minutes: 25,
    items: [],
  } as const;
  await keepEntryIn(url, {
    kind: "plan",
    day: "2026-12-07",
    body: {
      ...{
        kind: "made",
        rules: "1",
        version: 1,
        madeOn: "2026-12-07",
        changes: [],
        phase: "build",
        startedOn: "2026-12-07",
        notes: [],
      },
      running: { ...because, mode: "usual" },
      weeks: [
        { ...because, monday: "2026-12-07", number: 1, isEasy: false, sessions: [session], restDays: [], leftOut: [] },
      ],
    },
  });
  const { context, page, expectNoTrouble } = await openPage(started.browser, `${url}/reminders`, {
    timezoneId: "America/New_York",
  });
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Address for your calendar program").inputValue();
  const read = async () => await fetch(address);
  await expect.poll(async () => (await read()).status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await (await read()).text()));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? new ICAL.Component("vevent"));
  expect(event.summary).toBe("Plumbline session");
  expect(event.startDate.toJSDate().toISOString()).toBe("2026-12-08T12:00:00.000Z");
  await page.getByText("The owner of this server has not configured a mail server").waitFor();
  await page.getByRole("button", { name: "Take the address back" }).click();
  await page.getByText("Taken back.").waitFor();
  await expect.poll(async () => (await read()).status).toBe(404);
  expectNoTrouble();
  await context.close();
});
