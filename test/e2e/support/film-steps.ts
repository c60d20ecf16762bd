import type { Page } from "playwright-core";

/** Most time an analysis may take on a busy machine, ms. */
const analysisMs = 200_000;

/** Chooses a film on the first page, as the file chooser gives it. */
export async function chooseFilm(page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a film" }).first().click(),
  ]);
  await chooser.setFiles(file);
  await page.waitForURL("**/film");
}

/** Starts the analysis with the quickest model. */
export async function measureWithLightModel(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Recording rate and model" }).click();
  await page.getByRole("radio", { name: /^Light/ }).check({ force: true });
  await page.getByRole("button", { name: "Measure this film" }).click();
}

/** Waits for the end of an analysis: a report, or a refusal with its reasons. */
export async function waitForOutcome(page: Page): Promise<"report" | "refused"> {
  await page.locator("#film canvas, .refusal, .film-page .note-watch").first().waitFor({ timeout: analysisMs });
  return page.url().includes("/report/") ? "report" : "refused";
}
