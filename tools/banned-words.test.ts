import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bannedWords, findBannedWords, findBannedWordsIn } from "./banned-words.mjs";

const projectRoot = dirname(import.meta.dirname);

describe("banned words", () => {
  test.each(bannedWords)("findBannedWords() finds '%s', whatever its case", (word) => {
    const text = `A plain line.\nYour pelvis: ${word.toUpperCase()}, they say.`;
    expect(findBannedWords(text)).toEqual([{ word, line: 2 }]);
  });

  test("findBannedWords() finds words that a line end does not divide, and not parts of other words", () => {
    expect(findBannedWords("Is it out  of place?")).toHaveLength(1);
    expect(findBannedWords("The default undamagedness of slippedX")).toEqual([]);
  });

  test("findBannedWords() lets a record quote what others claim, and nothing else", () => {
    const record = `{\n  "claim": "A slipped disc needs a guarantee",\n  "verdict": "No disc slipped"\n}`;
    expect(findBannedWords(record)).toEqual([{ word: "slipped", line: 3 }]);
  });

  test("no text of the product holds one", () => {
    expect(findBannedWordsIn(projectRoot)).toEqual([]);
  });

  test("findBannedWordsIn() reads texts of every kind under a folder, and leaves tests out", () => {
    const root = mkdtempSync(join(tmpdir(), "plumbline-words-"));
    mkdirSync(join(root, "data", "claims"), { recursive: true });
    const files = ["data/claims/a.json", "data/page.tsx", "data/page.test.tsx"];
    for (const file of files) writeFileSync(join(root, file), "your faulty back\n");
    expect(findBannedWordsIn(root)).toEqual(["data/claims/a.json:1 faulty", "data/page.tsx:1 faulty"]);
    rmSync(root, { recursive: true });
  });
});
