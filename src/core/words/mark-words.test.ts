import { expect, test } from "vitest";
import { markWords, unmarkedTexts, withoutMarks } from "./mark-words-fixture.ts";

const words = {
  title: "A walk",
  why: { tired: "You are tired.", minutes: (count: number) => (count === 1 ? "One minute." : `${count} minutes.`) },
  parts: ["one", "two"],
  titled: (title: string) => ({ words: `It is called ${title}.` }),
};

test("markWords() marks each text and each answer of a function, at any depth", () => {
  const marked = markWords(words);
  expect(marked.title).toBe("«A walk»");
  expect(marked.why.tired).toBe("«You are tired.»");
  expect(marked.why.minutes(1)).toBe("«One minute.»");
  expect(marked.why.minutes(3)).toBe("«3 minutes.»");
  expect(marked.parts).toEqual(["«one»", "«two»"]);
  expect(marked.titled(marked.title)).toEqual({ words: "«It is called «A walk».»" });
  expect(words.title).toBe("A walk");
});

test("unmarkedTexts() finds what is not marked, and where", () => {
  const result = {
    id: "walk-slowly",
    day: "2026-03-02",
    title: "«A walk»",
    why: "«You are tired.» «3 minutes.»",
    list: [
      { words: "Left inline." },
      { words: "«Called «A walk».» and more words" },
      { words: "two words" },
      { words: "«A walk», 2 runs" },
    ],
    named: new Map([["a", "Walk"]]),
  };
  expect(unmarkedTexts(result)).toEqual([
    "list.0.words: Left inline.",
    "list.1.words: «Called «A walk».» and more words",
    "list.2.words: two words",
    "list.3.words: «A walk», 2 runs",
    "named.a: Walk",
  ]);
  expect(unmarkedTexts({ title: "Dead bug", why: "Dead bug «in place of it.»" }, ["Dead bug"])).toEqual([]);
  expect(unmarkedTexts({ why: "Dead bug in place of it." }, ["Dead bug"])).toHaveLength(1);
});

test("withoutMarks() takes the marks out again", () => {
  const marked = markWords(words);
  expect(withoutMarks({ day: 1, why: `${marked.title} ${marked.titled(marked.title).words}` })).toEqual({
    day: 1,
    why: "A walk It is called A walk.",
  });
});
