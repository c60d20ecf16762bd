import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { formReportSchema } from "#contract/form-report-schema.ts";
import { formAnalysisFixture } from "../fixtures/form-analysis.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { chooseFilm, measureWithLightModel, waitForOutcome } from "./support/film-steps.ts";
import { keepReports } from "./support/keep-report.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures");
/** The sample runner that the app ships: our own rendered film, of known form. */
const sample = join(import.meta.dirname, "..", "..", "src", "web", "public", "sample", "runner-side.mp4");
const folder = mkdtempSync(join(tmpdir(), "plumbline-e2e-"));

const started = appAndBrowser();

afterAll(async () => {
  rmSync(folder, { recursive: true });
});

/** Number of the frame on the stage; waits until it is decoded. */
async function stageFrame(page: Page): Promise<number> {
  const stage = page.locator("#film canvas");
  await expect.poll(() => stage.getAttribute("data-frame"), { timeout: 20_000 }).not.toBe("-1");
  return Number(await stage.getAttribute("data-frame"));
}

/** A sum over the stage's pixels: differs between any two frames of a moving film. */
function stagePixels(page: Page): Promise<number> {
  return page.locator("#film canvas").evaluate((canvas) => {
    const stage = canvas as HTMLCanvasElement;
    const { data } = stage.getContext("2d")?.getImageData(0, 0, stage.width, stage.height) ?? { data: [] };
    return (data as Uint8ClampedArray).reduce((sum, value, index) => (sum * 31 + value + index) % 2_147_483_647, 7);
  });
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path);
}

/** Codes of the reasons on the page. */
function refusalCodes(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator("[data-code]")
    .evaluateAll((reasons) => reasons.map((reason) => reason.getAttribute("data-code")));
}

describe("from a film to a report", () => {
  test("a film becomes a report that can be read, stepped through, saved, compared and erased", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/form`, {
      acceptDownloads: true,
    });
    await chooseFilm(page, sample);
    await page.getByText("Keep the film on this device").click();
    await measureWithLightModel(page);
    expect(await waitForOutcome(page)).toBe("report");

    // The cadence of the clip's own truth, to the steps a minute that a hop of the hips gives away even in the light model.
    const cadence = await page.locator("[data-measure=cadence] .number").first().textContent();
    expect(Math.abs(Number(cadence) - trueCadence())).toBeLessThan(1.5);
    expect(await axeViolations(page)).toEqual([]);

    const first = await stageFrame(page);
    const firstPixels = await stagePixels(page);
    await page.getByRole("slider", { name: "Frame of the film" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => stageFrame(page)).toBe(first + 1);
    await expect.poll(() => stagePixels(page)).not.toBe(firstPixels);
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => stageFrame(page)).toBe(first + 11);
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => stageFrame(page)).toBe(first);
    await expect.poll(() => stagePixels(page)).toBe(firstPixels);

    const html = (await saved(page, "Page (HTML)")).toString();
    expect(html).toContain("<!doctype html>");
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    const pdf = await saved(page, "Document (PDF)");
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const json: unknown = JSON.parse((await saved(page, "Data (JSON)")).toString());
    expect(formReportSchema.parse(json).verdict).toBe("ok");

    const id = page.url().split("/").at(-1);
    await keepReports(page, [
      { id: "earlier", name: "Earlier run", savedAt: "2026-01-01T08:00:00Z", analysis: formAnalysisFixture() },
    ]);
    await page.goto(`${started.app.url}/compare?before=earlier&after=${id}`);
    await page.locator("[data-verdict]").first().waitFor();
    const verdicts = await page
      .locator("[data-verdict]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-verdict")));
    expect(new Set(verdicts).size).toBeGreaterThan(0);
    expect(
      verdicts.every((verdict) => ["about the same", "really higher", "really lower"].includes(verdict ?? "")),
    ).toBe(true);
    await page.getByRole("slider", { name: /Share of the stride/ }).focus();
    const frames = () =>
      page
        .locator(".phase-stage canvas")
        .evaluateAll((stages) => stages.map((stage) => stage.getAttribute("data-frame")));
    const before = await frames();
    for (let press = 0; press < 20; press += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await frames()).every((frame, index) => frame !== before[index])).toBe(true);

    await page.goto(`${started.app.url}/stored`);
    await page.getByRole("button", { name: "Erase its film" }).click();
    await page.getByText(/^The film of runner-side.mp4 was erased/).waitFor();
    await page.getByRole("button", { name: "Erase everything" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Erase", exact: true }).click();
    await page.getByText("None yet.").waitFor();
    expectNoTrouble();
    await context.close();
  });

  test("a film in slow motion is refused with its reason, and measured again once its rate is told", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/form`);
    await chooseFilm(page, join(fixtures, "refusals", "slow-motion.mp4"));
    await page.getByRole("button", { name: "Measure this film" }).click();
    expect(await waitForOutcome(page)).toBe("refused");
    expect(await refusalCodes(page)).toContain("slow-motion-suspected");
    expect(await axeViolations(page)).toEqual([]);
    // The recording rate is unfolded by itself, and the film need not be chosen again.
    await page.getByRole("radio", { name: "120" }).check({ force: true });
    await page.getByRole("button", { name: "Measure again" }).click();
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    await waitForOutcome(page);
    expect(await refusalCodes(page)).not.toContain("slow-motion-suspected");
    expectNoTrouble();
    await context.close();
  });

  test("a file that is no film is refused in plain words, when it is empty or a text", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/form`);
    const empty = join(folder, "empty.mp4");
    const text = join(folder, "notes.txt");
    writeFileSync(empty, "");
    writeFileSync(text, "Ran ten kilometres, felt fine.");
    for (const [file, code] of [
      [empty, "empty-file"],
      [text, "not-a-video"],
    ] as const) {
      await page.goto(`${started.app.url}/form`);
      await chooseFilm(page, file);
      await page.getByRole("button", { name: "Measure this film" }).click();
      expect(await waitForOutcome(page), file).toBe("refused");
      expect(await page.locator("[data-code]").getAttribute("data-code")).toBe(code);
    }
    expectNoTrouble();
    await context.close();
  });

  test("an analysis can be cancelled, and the film is still there", async () => {
    const { context, page } = await openPage(started.browser, `${started.app.url}/form`);
    await chooseFilm(page, sample);
    await page.getByRole("button", { name: "Measure this film" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Measure this film" }).waitFor();
    await expect.poll(() => page.getByText("runner-side.mp4").count()).toBe(1);
    await context.close();
  });
});

/** Steps a minute of the clip's own truth. */
function trueCadence(): number {
  const truth: { measures: readonly { id: string; value: number }[] } = JSON.parse(
    readFileSync(sample.replace(".mp4", ".truth.json"), "utf8"),
  );
  return truth.measures.find(({ id }) => id === "cadence")?.value ?? Number.NaN;
}
