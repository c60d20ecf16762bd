import type { Page } from "playwright-core";

/** Says no to everything that is asked on the page. */
export async function answerNo(page: Page): Promise<void> {
  for (;;) {
    const none = page.getByRole("button", { name: /^None of these/ }).first();
    if ((await none.count()) === 0) break;
    await none.click();
  }
  for (const group of await page.getByRole("radiogroup").all()) {
    if ((await group.getByRole("radio", { checked: true }).count()) === 0)
      await group.getByText("No", { exact: true }).click();
  }
}
