import type { Locator, Page } from "playwright-core";

/** The button of a pain scale. */
export function pain(page: Page, scale: RegExp, points: number): Locator {
  return page.getByRole("radiogroup", { name: scale }).getByText(String(points), { exact: true });
}

/** An answer of a question. */
export function choice(page: Page, question: RegExp, answer: string): Locator {
  return page.getByRole("radiogroup", { name: question }).getByText(answer, { exact: true });
}
