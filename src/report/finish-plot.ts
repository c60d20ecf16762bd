import type { DrawingContext } from "./paint.ts";

/**
 * Makes a drawing of Observable Plot ready for a page, a file or paper: names it for readers who cannot see it, takes its
 * page-wide style sheet out, and lets it shrink with its column.
 */
export function finishPlot({ paint }: DrawingContext, plot: Element, alt: string): SVGElement {
  const svg = plot as SVGElement;
  for (const style of [...svg.querySelectorAll("style")]) style.remove();
  // Plot takes only a number for an opacity; the page's own follows light and dark.
  for (const band of [...svg.querySelectorAll('[aria-label="area"]')])
    band.setAttribute("fill-opacity", paint.bandOpacity);
  // Plot names its groups; inside a picture with one name of its own that is not allowed.
  for (const group of [...svg.querySelectorAll("g[aria-label]")]) group.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", alt);
  svg.setAttribute("class", "chart");
  svg.setAttribute("color", paint.colour("softInk"));
  // Properties, not an attribute: the app's content policy forbids inline style attributes.
  Object.assign(svg.style, { maxWidth: "100%", height: "auto", overflow: "visible" });
  return svg;
}

/** Options shared by every chart: size, font and document. */
export function plotFrame(
  { document, paint }: DrawingContext,
  size: { readonly width: number; readonly height: number },
) {
  return { document, ...size, style: { fontFamily: paint.font, fontSize: "12px", color: paint.colour("softInk") } };
}

/** Width of one chart, px: fits a phone of 390 px, two or three side by side on a desk. */
export const chartWidthPx = 320;
