import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { encodeRun } from "#formats/fit/fit-fixture.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { pain } from "./support/choices.ts";
import { importFile } from "./support/import-file.ts";
import { smallTargets } from "./support/small-targets.ts";

/** Nobody has told it anything yet; the tests that need it so leave it so. */
const started = appAndBrowser();
const painNow = /^Pain now/;

describe("a newcomer", () => {
  test("the first page leads a newcomer", async () => {
    const fresh = await openPage(started.browser, started.app.url);
    await fresh.page.getByRole("heading", { name: "Your first five minutes" }).waitFor();
    await fresh.page.getByRole("link", { name: "Answer the questions" }).click();
    await fresh.page.getByLabel("Your age in years").waitFor();
    await fresh.context.close();
  });

  test("a newcomer looks round in the sample runner's record, and nothing of it becomes their own", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, started.app.url);
    await page.getByRole("button", { name: "Explore the sample runner" }).click();
    const banner = page.getByRole("complementary", { name: "Sample runner" });
    await banner.waitFor();
    await page.getByRole("heading", { name: "One thing to do today" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${started.app.url}/timeline`);
    await page.getByRole("heading", { name: "Timeline" }).waitFor();
    await banner.waitFor();
    await page.goto(`${started.app.url}/settings`);
    await page.getByText("Settings are about your own record.").waitFor();
    await banner.getByRole("button", { name: "Back to your own record" }).click();
    await page.getByRole("heading", { name: "Your first five minutes" }).waitFor();
    const own = await fetch(`${started.app.url}/api/runners/own/entries?kind=check-in`);
    expect(await own.json()).toEqual({ entries: [] });
    expectNoTrouble();
    await context.close();
  });
});

describe("the record as a whole", () => {
  test("is taken away as a zip, erased with a receipt, and brought back", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/check-in`);
    await pain(page, painNow, 3).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Kept by your Plumbline.").waitFor();
    const run = encodeRun({ startUtcMs: Date.UTC(2026, 2, 2, 7), durationS: 600, seed: 1 });
    await importFile(started.app.url, "morning.fit", run);
    await page.goto(`${started.app.url}/settings`);
    await page.getByText("1 file is kept, ").waitFor();
    await page.locator("label", { hasText: "Keep my films" }).click();
    await page.getByText(/^Agreed on/).waitFor();
    await page.getByText("Nothing waits to be sent.").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download my record" }).click(),
    ]);
    const path = join(mkdtempSync(join(tmpdir(), "plumbline-record-")), "record.zip");
    await download.saveAs(path);
    await page.getByText("took the record away as a zip").waitFor();
    expect(Buffer.from(unzipSync(readFileSync(path))["originals/morning.fit"] ?? []).equals(run)).toBe(true);
    await page.getByRole("button", { name: "Erase everything" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Erase", exact: true }).click();
    await page.getByText("Everything was erased.").waitFor();
    await page.getByText("files of the watch: 1").waitFor();
    await page.getByText("None is kept at present.").waitFor();
    await expect.poll(() => page.getByText("Not agreed.").count()).toBe(2);
    const left = await fetch(`${started.app.url}/api/runners/own/entries?kind=check-in`);
    expect(await left.json()).toEqual({ entries: [] });
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Choose a record" }).click(),
    ]);
    await chooser.setFiles(path);
    await page.getByText("Taken in: 2 new entries and 1 new runs.").waitFor();
    await page.getByText("1 file is kept, ").waitFor();
    await page.locator("label", { hasText: "Keep the files your watch made" }).click();
    await page.getByText("Those kept before stay until you remove them.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole("button", { name: "Remove the kept files" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Erase", exact: true }).click();
    await page.getByText("None is kept at present.").waitFor();
    await page.getByText("removed the kept files of the watch").waitFor();
    await page.goto(`${started.app.url}/check-in`);
    await pain(page, painNow, 3).waitFor();
    expect(await page.getByRole("radiogroup", { name: painNow }).getByRole("radio", { checked: true }).count()).toBe(1);
    expectNoTrouble();
    await context.close();
    rmSync(dirname(path), { recursive: true });
  });
});
