import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { woffToSfnt } from "./woff-font.ts";

const weights = [400, 600] as const;

function fontFile(subset: "latin" | "latin-ext", weight: number, ending: "woff" | "woff2"): Buffer {
  const path = createRequire(import.meta.url).resolve(
    `@fontsource/inter/files/inter-${subset}-${weight}-normal.${ending}`,
  );
  return readFileSync(path);
}

/** Inter as `@font-face` rules with the font inside, for a page that needs no request. Latin letters; 65 kB. */
export function interFontFaces(): string {
  return weights
    .map((weight) => {
      const data = fontFile("latin", weight, "woff2").toString("base64");
      const source = `url(data:font/woff2;base64,${data}) format("woff2")`;
      return `@font-face { font-family: Inter; font-weight: ${weight}; src: ${source}; }`;
    })
    .join("\n");
}

/** Inter as TrueType files, for paper. */
export function interFontFiles(): Buffer[] {
  return weights.flatMap((weight) =>
    (["latin", "latin-ext"] as const).map((subset) => woffToSfnt(fontFile(subset, weight, "woff"))),
  );
}
