import { describe, expect, test } from "vitest";
import { bandOpacity, type ColourToken, colours } from "#report/tokens.ts";

type Rgb = readonly [red: number, green: number, blue: number];

/** WCAG 2.2: text against its background, and marks (graphical objects) against theirs. */
const leastForText = 4.5;
const leastForMarks = 3;

const schemes = [
  { scheme: "light", index: 0 },
  { scheme: "dark", index: 1 },
] as const;
const grounds = ["paper", "raised"] as const satisfies readonly ColourToken[];
const textColours = [
  "ink",
  "softInk",
  "line",
  "left",
  "right",
  "calm",
  "watch",
  "stop",
] as const satisfies readonly ColourToken[];
const markColours = ["line", "left", "right", "calm", "watch", "stop"] as const satisfies readonly ColourToken[];

function rgb(hex: string): Rgb {
  const channel = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance, 0-1 (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1-21 (WCAG 2.2). */
function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((first, second) => second - first) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function blend(over: Rgb, ground: Rgb, opacity: number): Rgb {
  return over.map((value, index) => value * opacity + (ground[index] ?? 0) * (1 - opacity)) as unknown as Rgb;
}

test("contrast() knows black on white, and the grey of WCAG's own examples", () => {
  expect(contrast(rgb("#000000"), rgb("#FFFFFF"))).toBeCloseTo(21, 6);
  expect(contrast(rgb("#767676"), rgb("#FFFFFF"))).toBeCloseTo(4.54, 2);
});

describe.each(schemes)("colour tokens, $scheme", ({ index }) => {
  const colour = (token: ColourToken): Rgb => rgb(colours[token][index]);
  const bandOn = (ground: ColourToken): Rgb => blend(colour("line"), colour(ground), bandOpacity[index]);

  test.each(grounds.flatMap((ground) => textColours.map((token) => ({ token, ground }))))(
    "$token reads as text on $ground",
    ({ token, ground }) => {
      expect(contrast(colour(token), colour(ground))).toBeGreaterThanOrEqual(leastForText);
    },
  );

  test.each(grounds)("ink and soft ink read as text on a band over %s", (ground) => {
    expect(contrast(colour("ink"), bandOn(ground))).toBeGreaterThanOrEqual(leastForText);
    expect(contrast(colour("softInk"), bandOn(ground))).toBeGreaterThanOrEqual(leastForText);
  });

  test.each(grounds.flatMap((ground) => markColours.map((token) => ({ token, ground }))))(
    "$token shows as a mark on a band over $ground",
    ({ token, ground }) => {
      expect(contrast(colour(token), bandOn(ground))).toBeGreaterThanOrEqual(leastForMarks);
    },
  );

  test("paper reads as text on the accent of a primary action", () => {
    expect(contrast(colour("paper"), colour("line"))).toBeGreaterThanOrEqual(leastForText);
  });
});
