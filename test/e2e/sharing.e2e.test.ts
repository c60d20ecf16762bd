import { randomUUID } from "node:crypto";
import type { APIResponse, Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  accountStateSchema,
  codeAppSchema,
  madeInvitationSchema,
  membersSchema,
  recoveryCodesSchema,
} from "#contract/account-schema.ts";
import { sharingRunnersSchema } from "#contract/grant-schema.ts";
import { accessLogSchema } from "#contract/ownership-schema.ts";
import { entriesResponseSchema } from "#contract/record/entry-schema.ts";
import { codeOfApp } from "../support/code-of-app.ts";
import { launchBrowser, openPage } from "./support/browser.ts";
import { looksWell, setUpCode, startServedApp } from "./support/served-app.ts";
import { settled } from "./support/settled.ts";
import type { RunningApp } from "./support/start-app.ts";

const passphrase = "seven slow herons";
const ownWords = "slept badly at my sister's";

let app: RunningApp;
let browser: Browser;
let admin: Person;
let clinician: Person;
let runner: Person;

/** Somebody in a browser of their own. */
interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** For signing in again, where the role has a second factor. */
  readonly recoveryCode?: string;
  readonly ask: (path: string, body?: unknown, method?: string) => Promise<APIResponse>;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Asks the server with the browser's own cookies, as its pages do. */
async function somebody(): Promise<Person> {
  const { context, page } = await openPage(browser, app.url);
  const ask = (path: string, body?: unknown, method = body === undefined ? "GET" : "POST") =>
    context.request.fetch(`${app.url}/api/${path}`, {
      method,
      headers: { origin: app.url },
      ...(body === undefined ? {} : { data: body }),
    });
  return { context, page, ask };
}

/** Joins by a code, with an app for codes where the role needs one. */
async function joined(code: string, name: string, isOfClinic: boolean): Promise<Person> {
  const person = await somebody();
  const account = { code, name, email: `${name.toLowerCase()}@example.org`, passphrase, clinicName: "Riverside" };
  const answer = await person.ask("account/join", account);
  expect(answer.status(), await answer.text()).toBe(200);
  if (!isOfClinic) return person;
  const { secret } = codeAppSchema.parse(await (await person.ask("account/code-app", { passphrase })).json());
  const confirmed = await person.ask("account/code-app/confirm", { code: codeOfApp(secret, Date.now()) });
  expect(confirmed.status()).toBe(204);
  const { codes } = recoveryCodesSchema.parse(await (await person.ask("account/recovery-codes", {})).json());
  return { ...person, recoveryCode: codes[0] ?? "" };
}

async function invitation(role: string): Promise<string> {
  return madeInvitationSchema.parse(await (await admin.ask("account/invitations", { role })).json()).code;
}

async function tell(kind: string, body: object): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const entry = { kind, day, revision: 1, madeAt: new Date().toISOString(), body };
  const answer = await runner.ask(`runners/own/entries/${randomUUID()}`, entry, "PUT");
  expect(answer.status(), await answer.text()).toBe(200);
}

beforeAll(async () => {
  [app, browser] = await Promise.all([startServedApp(), launchBrowser()]);
  admin = await joined(await setUpCode(app), "Ada", true);
  clinician = await joined(await invitation("clinician"), "Cleo", true);
  runner = await joined(await invitation("runner"), "Mira", false);
  await tell("check-in", { painNow: 3, painWorst: 5, note: ownWords });
  await tell("event", { what: "visit", words: ownWords });
  await tell("body-test", { test: "front-plank", both: { value: 61 } });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Where the clinician reads the runner, in the app. */
async function placeOfRunner(): Promise<{ readonly clinicId: string; readonly runnerId: string | undefined }> {
  const state = accountStateSchema.parse(await (await clinician.ask("account")).json());
  const [clinic] = state.mode === "served" ? (state.account?.clinics ?? []) : [];
  const clinicId = clinic?.clinicId ?? "";
  const { runners } = sharingRunnersSchema.parse(await (await clinician.ask(`clinics/${clinicId}/runners`)).json());
  return { clinicId, runnerId: runners[0]?.runnerId };
}

describe("sharing a record with a clinic", () => {
  let runnerId = "";
  let clinicId = "";

  test("a clinician whom nobody lets read has a list that says so, and no record of their own", async () => {
    const { page } = clinician;
    await page.goto(app.url);
    await page.getByRole("heading", { name: "Runners who let me read" }).waitFor();
    await page.getByText("Nobody shares with you yet", { exact: false }).waitFor();
    expect(await page.getByRole("navigation").getByRole("link").allTextContents()).toEqual(["Runners", "Account"]);
    await looksWell(page);
  });

  test("a runner sees what the clinic will and will not see, then lets it read", async () => {
    const { page } = runner;
    await page.goto(`${app.url}/settings`);
    const sharing = page.getByRole("region", { name: "Who may read" });
    await sharing.getByText("Nobody but you.").waitFor();
    await button(page, "Let a clinic read").click();
    const form = page.getByRole("form", { name: "Let a clinic read" });
    const agree = form.getByRole("button", { name: "Let Riverside read" });
    expect(await agree.isDisabled()).toBe(true);
    await expect.poll(() => form.getByLabel("What the clinic calls you").inputValue()).toBe("Mira");
    await form.getByText("My own notes", { exact: true }).first().click();
    await form.getByText("Your notes go with the parts", { exact: false }).waitFor();
    expect(await agree.isDisabled()).toBe(true);
    await form.getByText("My own notes", { exact: true }).first().click();
    await form.getByText("Check-ins and weeks", { exact: true }).first().click();
    const seen = form.getByRole("region", { name: "Riverside will see" }).getByRole("listitem");
    const unseen = form.getByRole("region", { name: "It will not see" }).getByRole("listitem");
    await expect.poll(() => seen.allTextContents()).toEqual([expect.stringMatching(/^Check-ins and weeks/)]);
    await expect.poll(() => unseen.count()).toBe(6);
    await looksWell(page);
    await agree.click();
    await sharing.getByText("Riverside may read from now on.").waitFor();
    await sharing.getByText("check-ins and weeks").waitFor();
    await looksWell(page);
  });

  test("the clinician reads the given part without the runner's own words, and nothing else", async () => {
    const { page, ask } = clinician;
    ({ clinicId, runnerId = "" } = await placeOfRunner());
    const read = (kind: string) => ask(`runners/${runnerId}/entries?kind=${kind}`);
    const { entries } = entriesResponseSchema.parse(await (await read("check-in")).json());
    expect(entries.map(({ body }) => body)).toEqual([{ painNow: 3, painWorst: 5 }]);
    for (const kind of ["body-test", "story", "consent"]) expect((await read(kind)).status(), kind).toBe(404);
    expect((await ask(`runners/${runnerId}/load?today=2026-01-01`)).status()).toBe(404);
    expect((await ask(`runners/${runnerId}/export`)).status()).toBe(403);
    await page.goto(app.url);
    await page.getByRole("link", { name: /^Mira/ }).waitFor();
    await looksWell(page);
    await page.getByRole("link", { name: /^Mira/ }).click();
    await page.getByRole("heading", { name: "Mira" }).waitFor();
    await page.getByText("pain of 10: now 3, worst 5").waitFor();
    await settled(page);
    const text = await page.locator("main").textContent();
    expect(text).toContain("Visit to a clinician");
    expect(text).toMatch(/Not given.*body tests/);
    for (const hidden of [ownWords, "61 s", "Body tests at home"]) expect(text).not.toContain(hidden);
    await looksWell(page);
  });

  test("a clinician's browser that nobody touches for half an hour signs itself out, and shows nothing any more", async () => {
    // A browser of its own with the same cookies, whose clock is moved.
    const context = await browser.newContext({ storageState: await clinician.context.storageState() });
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${app.url}/runners/${clinicId}/${runnerId}`);
    await page.getByRole("heading", { name: "Mira" }).waitFor();
    await page.clock.fastForward("29:00");
    await page.keyboard.press("Tab");
    await page.clock.fastForward("29:00");
    expect(await page.getByRole("heading", { name: "Mira" }).isVisible()).toBe(true);
    await page.clock.fastForward("02:00");
    await page.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
    expect(await page.getByText("Mira").count()).toBe(0);
    expect((await clinician.ask("account/sessions")).status()).toBe(401);
    await context.close();
    const again = { email: "cleo@example.org", passphrase, recoveryCode: clinician.recoveryCode };
    expect((await clinician.ask("account/sign-in", again)).status()).toBe(200);
  });

  test("the reading is in the runner's log; taken back, the clinician is refused", async () => {
    const { page } = runner;
    await page.goto(`${app.url}/settings`);
    const log = page.getByRole("region", { name: "Who did what with your record" });
    await log.getByText("a clinician of Riverside").first().waitFor();
    await log.getByText("read what you told", { exact: false }).first().waitFor();
    await log.getByText("The log is whole.").waitFor();
    // What was agreed to stands in the log, word for word.
    const { lines } = accessLogSchema.parse(await (await runner.ask("runners/own/access-log")).json());
    expect(lines.find(({ what }) => what === "grant-given")?.detail).toMatchObject({
      parts: ["pain"],
      words: expect.stringMatching(/^I let Riverside read until .* \d{4}: Check-ins and weeks: Pain of each day/),
    });
    await button(page, "Take back what Riverside may read").click();
    await page.getByText("Taken back on", { exact: false }).waitFor();
    const refused = await clinician.ask(`runners/${runnerId}/entries?kind=check-in`);
    expect(refused.status()).toBe(404);
    await clinician.page.goto(`${app.url}/runners/${clinicId}/${runnerId}`);
    await clinician.page.getByRole("heading", { name: "This is not shared" }).waitFor();
    await looksWell(clinician.page);
  });

  test("somebody who was let back in chooses a new passphrase, and has to prove themselves anew", async () => {
    const { members } = membersSchema.parse(await (await admin.ask("account/members")).json());
    const id = members.find(({ name }) => name === "Cleo")?.id;
    const { code } = madeInvitationSchema.parse(await (await admin.ask(`account/members/${id}/reset`, {})).json());
    const { page } = clinician;
    await page.goto(`${app.url}/join#${code}`);
    await button(page, "Go on").click();
    await page.getByRole("heading", { name: "A new passphrase" }).waitFor();
    await looksWell(page);
    await page.getByLabel("Passphrase", { exact: true }).fill("short");
    await button(page, "Keep it").click();
    await page.getByText("This passphrase cannot be taken", { exact: false }).waitFor();
    await page.getByLabel("Passphrase", { exact: true }).fill("nine quick otters");
    await button(page, "Keep it").click();
    await page.getByLabel("E-mail").fill("cleo@example.org");
    await page.getByLabel("Passphrase", { exact: true }).fill("nine quick otters");
    await button(page, "Sign in").click();
    await page.getByRole("heading", { name: "Keep this account safe" }).waitFor();
  });
});
