import type { Page } from "playwright-core";

/** Buttons, choices and navigation smaller than 44 px in either direction. Links inside sentences are exempt. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      "button, select, summary, nav a, a.button, label.segment, label.check, input[type=range], input[type=date]",
    );
    return [...targets]
      .filter((target) => target.checkVisibility() && target.getAttribute("tabindex") !== "-1")
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(
        ({ target, box }) => `${target.outerHTML.slice(0, 90)} is ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`,
      );
  });
}
