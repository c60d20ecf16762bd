import { bandOpacity, type ColourToken, colours } from "./tokens.ts";

/** Where a drawing gets its colours from, and the font it names. */
export interface Paint {
  readonly colour: (token: ColourToken) => string;
  readonly bandOpacity: string;
  readonly font: string;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Colours from the page's custom properties: a drawing follows light and dark by itself. */
export const pagePaint: Paint = {
  colour: (token) => `var(--${kebab(token)})`,
  bandOpacity: "var(--band-opacity)",
  font: "inherit",
};

/** The light colours as they are, for paper. */
export const paperPaint: Paint = {
  colour: (token) => colours[token][0],
  bandOpacity: String(bandOpacity[0]),
  font: "Inter",
};

/** What every drawing needs: the document that makes its elements, and its colours. */
export interface DrawingContext {
  readonly document: Document;
  readonly paint: Paint;
}
