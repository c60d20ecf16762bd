import { afterEach, describe, expect, test } from "vitest";
import { english, inLanguage, speak, spokenTag, type Translation } from "./in-language.ts";

const texts = {
  title: "Runs",
  count: (count: number) => (count === 1 ? "One run" : `${count} runs`),
  sides: { left: "Left", right: "Right" },
  columns: ["Day", "Distance"],
} as const;

const german: Translation<typeof texts> = {
  title: "Läufe",
  count: (count) => (count === 1 ? "Ein Lauf" : `${count} Läufe`),
  sides: { left: "Links", right: "Rechts" },
  columns: ["Tag", "Strecke"],
};

describe("inLanguage()", () => {
  afterEach(() => speak(english));

  test("gives the English texts as long as no other language is chosen", () => {
    expect(inLanguage("runs", texts)).toBe(texts);
    expect(spokenTag()).toBe("en-GB");
  });

  test("gives the translation of the chosen language, under the same names", () => {
    speak({ tag: "de-DE", catalogues: { runs: german } });
    const words = inLanguage("runs", texts);
    expect([words.title, words.count(1), words.count(3), words.sides.left, words.columns[1]]).toEqual([
      "Läufe",
      "Ein Lauf",
      "3 Läufe",
      "Links",
      "Strecke",
    ]);
    expect(spokenTag()).toBe("de-DE");
  });

  test("gives the English texts of what the chosen language has not translated", () => {
    speak({ tag: "de-DE", catalogues: { runs: german } });
    expect(inLanguage("shoes", texts)).toBe(texts);
  });

  test("its type refuses a translation that lacks a text or takes other values", () => {
    // @ts-expect-error: columns are missing
    const short: Translation<typeof texts> = { title: "", count: () => "", sides: { left: "", right: "" } };
    // @ts-expect-error: the function takes a number
    const count: Translation<typeof texts>["count"] = (name: boolean) => `${name}`;
    expect([short, count]).toHaveLength(2);
  });
});
