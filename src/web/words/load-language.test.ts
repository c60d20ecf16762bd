import { afterEach, describe, expect, test } from "vitest";
import type { words } from "../charts/chart-words.ts";
import { english, inLanguage, speak } from "./in-language.ts";
import { languages } from "./languages.ts";
import { chooseLanguage, type Languages, loadLanguage } from "./load-language.ts";

const known: Languages = {
  de: async () => ({ tag: "de-DE", catalogues: { hint: { title: "Hinweis" } } }),
  fr: async () => ({ tag: "fr-FR", catalogues: {} }),
};

describe("the language of the app", () => {
  afterEach(() => speak(english));

  test.each([
    [["de-AT", "en"], "de"],
    [["nl", "FR-ca", "de"], "fr"],
    [["en-US", "de"], "en"],
    [["nl"], "en"],
    [["toString"], "en"],
    [[], "en"],
  ])("chooseLanguage() takes of %j the first that there is: %s", (wanted, expected) => {
    expect(chooseLanguage(wanted, known)).toBe(expected);
  });

  test("loadLanguage() speaks what it loaded", async () => {
    expect((await loadLanguage(["de-CH"], known)).tag).toBe("de-DE");
    expect(inLanguage("hint", { title: "Hint" }).title).toBe("Hinweis");
  });

  test("a page's message file, loaded afterwards, gives the translation", async () => {
    const chart: typeof words = { asTable: "Als Tabelle", asTableAlt: (title) => `${title}: Zahlen als Tabelle` };
    await loadLanguage(["de"], { de: async () => ({ tag: "de-DE", catalogues: { chart } }) });
    const spoken = (await import("../charts/chart-words.ts")).words;
    expect([spoken.asTable, spoken.asTableAlt("Takt")]).toEqual(["Als Tabelle", "Takt: Zahlen als Tabelle"]);
  });

  test("loadLanguage() speaks English where there is nothing else", async () => {
    expect(await loadLanguage(["nl"], languages)).toBe(english);
    expect(inLanguage("hint", { title: "Hint" }).title).toBe("Hint");
  });
});
