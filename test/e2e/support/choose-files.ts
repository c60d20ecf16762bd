import type { Page } from "playwright-core";

/** Chooses files by a button that opens the file chooser. */
export async function chooseFiles(page: Page, button: string, files: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button, exact: true }).first().click(),
  ]);
  await chooser.setFiles([...files]);
}
