import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeOfApp } from "../support/code-of-app.ts";
import { launchBrowser, openPage } from "./support/browser.ts";
import { looksWell, setUpCode, startServedApp } from "./support/served-app.ts";
import type { RunningApp } from "./support/start-app.ts";

/** Longest that anything is waited for on a busy machine, ms. */
const patience = { timeout: 60_000 };

const passphrase = "seven slow herons";
const preload = join(import.meta.dirname, "support", "no-egress.mjs");
const folder = mkdtempSync(join(tmpdir(), "plumbline-egress-"));
const egressLog = join(folder, "egress.txt");
const withoutWayOut = { NODE_OPTIONS: `--import ${preload}`, PLUMBLINE_EGRESS_LOG: egressLog };

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([
    startServedApp(withoutWayOut),
    // Nothing but this machine has a name.
    launchBrowser(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"]),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A device with a finger print reader, whose finger is always right. */
async function addAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function joinBy(page: Page, code: string, { name, email }: { name: string; email: string }): Promise<void> {
  await page.goto(`${app.url}/join#${code}`);
  await button(page, "Go on").click();
  await page.getByLabel("Your name").fill(name);
  if (await page.getByLabel("Name of your clinic").isVisible())
    await page.getByLabel("Name of your clinic").fill("Riverside");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await button(page, "Make my account").click();
}

async function signInBy(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await button(page, "Sign in").click();
}

async function signOut(page: Page): Promise<void> {
  await page.goto(`${app.url}/account`);
  await button(page, "Sign out").click();
  await page.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
}

/** Codes of invitations that tests hand on. */
const invited: string[] = [];

describe("a served Plumbline", () => {
  test("the owner sets it up with a passkey and recovery codes, invites, and comes back with the passkey", async () => {
    const { context, page, expectNoTrouble } = await openPage(browser, app.url);
    await addAuthenticator(context, page);
    await page.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
    await looksWell(page);
    await joinBy(page, await setUpCode(app), { name: "Ada", email: "ada@example.org" });
    await page.getByRole("heading", { name: "Keep this account safe" }).waitFor();
    await looksWell(page);
    await button(page, "Make a passkey").click();
    await button(page, "Use my new passkey").click();
    await page.getByRole("heading", { name: "Recovery codes" }).waitFor();
    await button(page, "Make my codes").click();
    await expect.poll(() => page.locator(".recovery-codes li").count(), patience).toBe(10);
    await looksWell(page);
    await button(page, "I have kept them").click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();
    await page.getByText("10 are left.", { exact: false }).waitFor();
    for (let count = 1; count <= 2; count += 1) {
      await button(page, "Invite somebody").click();
      await expect
        .poll(() => page.locator(".made-code code").first().textContent(), patience)
        .not.toBe(invited.at(-1) ?? "");
      await page.locator(".made-code").first().waitFor();
      invited.push((await page.locator(".made-code code").first().textContent()) ?? "");
    }
    await looksWell(page);
    await signOut(page);
    await button(page, "Sign in with a passkey").click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();
    await page
      .getByRole("region", { name: "What happened to this account" })
      .getByText("signed in with a passkey")
      .first()
      .waitFor();
    // With the passphrase alone it is half way: the passkey is asked for, and nothing else is shown.
    await signOut(page);
    await signInBy(page, "ada@example.org");
    await page.getByRole("heading", { name: "One more step" }).waitFor();
    await looksWell(page);
    await page.goto(`${app.url}/account`);
    await button(page, "Use my passkey").click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();
    const cookies = await context.cookies();
    expect(cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toContainEqual({
      httpOnly: true,
      sameSite: "Strict",
    });
    expectNoTrouble();
    await context.close();
  });

  test("two runners on one browser do not see each other's record, with the server and without", async () => {
    const { context, page } = await openPage(browser, app.url);
    await joinBy(page, invited[0] ?? "", { name: "Mira", email: "mira@example.org" });
    await page.getByRole("link", { name: "More", exact: true }).click();
    await page.getByRole("link", { name: /^Your account/ }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto(`${app.url}/check-in`);
    // The heading stands before the record has arrived; the buttons stand when it has, and need no network after.
    const painNow = page.getByRole("radiogroup", { name: /^Pain now/ });
    await painNow.waitFor();
    await context.setOffline(true);
    await painNow.getByText("3", { exact: true }).click();
    await button(page, "Save").click();
    await page.getByText("Kept on this device", { exact: false }).waitFor();
    await page.reload();
    await page.locator("figcaption", { hasText: "The last two weeks" }).waitFor();
    await context.setOffline(false);
    await signOut(page);
    await joinBy(page, invited[1] ?? "", { name: "Noor", email: "noor@example.org" });
    await page.getByRole("link", { name: "Check-in", exact: true }).click();
    // Of a record that has arrived: while it is on the way nothing is chosen either.
    await painNow.waitFor();
    await page.getByRole("heading", { name: "How is your back today?" }).waitFor();
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
    await signOut(page);
    // What Mira told without a network was sent before she left, and is there when she is back.
    await signInBy(page, "mira@example.org");
    await page.getByRole("link", { name: "Check-in", exact: true }).click();
    await page.locator("figcaption", { hasText: "The last two weeks" }).waitFor();
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ""));
    expect(names.filter((name) => name.startsWith("plumbline-record")).every((name) => name.length > 40)).toBe(true);
    await context.close();
  });

  test("an app for codes is set up by its picture, asked for at the next sign-in, and the session can be ended elsewhere", async () => {
    const { context, page, expectNoTrouble } = await openPage(browser, app.url);
    await signInBy(page, "noor@example.org");
    await page.getByRole("link", { name: "More", exact: true }).waitFor();
    await page.goto(`${app.url}/account`);
    const section = page.getByRole("region", { name: "App for codes" });
    await section.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await button(page, "Show me the key").click();
    await page.getByRole("img", { name: /^Picture code/ }).waitFor();
    const secret = ((await page.locator(".code-app-key code").textContent()) ?? "").replaceAll(" ", "");
    await page.getByRole("textbox", { name: "Code of six digits" }).fill(codeOfApp(secret, Date.now()));
    await button(page, "Turn codes on").click();
    await button(page, "Make my codes").click();
    const recoveryCode = (await page.locator(".recovery-codes li").first().textContent()) ?? "";
    await button(page, "I have kept them").click();
    const other = await openPage(browser, app.url);
    await signInBy(other.page, "noor@example.org");
    // The code of now was used to turn codes on; the next one counts already.
    const nextCode = codeOfApp(secret, Date.now() + 30_000);
    await other.page.getByRole("textbox", { name: "Code of six digits" }).fill(nextCode);
    await button(other.page, "Go on").click();
    await other.page.getByRole("link", { name: "More", exact: true }).waitFor();
    // The same code opens nothing a second time; a recovery code does, once.
    const third = await openPage(browser, app.url);
    await signInBy(third.page, "noor@example.org");
    await third.page.getByRole("heading", { name: "One more step" }).waitFor();
    await third.page.getByRole("textbox", { name: "Code of six digits" }).fill(nextCode);
    await button(third.page, "Go on").click();
    await third.page.getByText("was used, or has run out", { exact: false }).waitFor();
    await button(third.page, "I cannot get at my second factor").click();
    await looksWell(third.page);
    await third.page.getByLabel("Recovery code").fill(recoveryCode);
    await button(third.page, "Sign in").click();
    await third.page.getByRole("link", { name: "More", exact: true }).waitFor();
    await third.context.close();
    await page.goto(`${app.url}/account`);
    const events = page.getByRole("region", { name: "What happened to this account" });
    await events.getByText("signed in with a recovery code").waitFor();
    await events.getByText("right passphrase, wrong code").waitFor();
    await button(page, "End all others").click();
    await expect
      .poll(() => page.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem").count(), patience)
      .toBe(1);
    await other.page.getByRole("link", { name: "Check-in", exact: true }).click();
    await other.page.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
    expectNoTrouble();
    await other.context.close();
    await context.close();
  });

  test("nothing but this machine was asked for anything, and an attempt would have been seen", () => {
    expect(existsSync(egressLog) ? readFileSync(egressLog, "utf8") : "").toBe("");
    const script = "fetch('http://192.0.2.1/').catch(() => fetch('http://plumbline.example/')).catch(() => {})";
    execFileSync(process.execPath, ["--import", preload, "-e", script], {
      env: { ...process.env, PLUMBLINE_EGRESS_LOG: egressLog },
    });
    expect(readFileSync(egressLog, "utf8")).toMatch(
      /connection to 192\.0\.2\.1:80\n(name|connection to) plumbline\.example/,
    );
  });
});
