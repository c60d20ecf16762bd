import { type ColourToken, colours } from "#report/tokens.ts";
import type { OverlayColours } from "./draw-skeleton.ts";

const dark = (token: ColourToken): string => colours[token][1];

/** On film: the light strokes of the dark scheme over near-black, which reads on any footage. On paper: the page's own colours. */
export function overlayColours(isOnPaper: boolean): OverlayColours {
  if (!isOnPaper) {
    return {
      left: dark("left"),
      right: dark("right"),
      body: dark("ink"),
      accent: dark("line"),
      under: `${dark("paper")}D9`,
    };
  }
  const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? 1 : 0;
  return {
    left: colours.left[scheme],
    right: colours.right[scheme],
    body: colours.ink[scheme],
    accent: colours.line[scheme],
  };
}
