import { describe, expect, test } from "vitest";
import { countOrigins, effectWords, gradeWords, knowledgePage } from "./knowledge-page.mjs";

const claim = {
  id: "c01-core",
  row: "C01",
  theme: "strength",
  claim: "The core treats it.",
  articles: ["000"],
  findings: [
    {
      text: "Exercise helps.",
      origin: "found",
      evidence: ["doe-2020-study"],
      effects: [{ what: "pain", value: -3, unit: "points of 100", interval: [-6.9, 0.9] }],
    },
    { text: "It comes back.", origin: "memory", evidence: [] },
    { text: "No trial was found.", origin: "not-found", evidence: [] },
  ],
  grades: [
    { grade: "A", of: "exercise" },
    { grade: "D", of: "the core" },
  ],
  phrase: "Strength work helps.",
  action: "Legs and trunk together.",
  actsIn: { contributors: ["ca01-trunk"] },
};
const contributor = {
  id: "ca01-trunk",
  row: "CA01",
  title: "Trunk endurance",
  kind: "contributor",
  grades: [{ grade: "C" }],
  tryThis: "Hold a plank.",
  tries: [{ origin: "design", evidence: [] }],
};
const threshold = {
  id: "hold-low",
  title: "Low hold",
  when: "below",
  value: 25,
  unit: "%",
  origin: "design",
  evidence: [],
};
const study = {
  id: "doe-2020-study",
  citation: "Doe 2020",
  finding: "It helped.",
  grade: "A",
  verification: "found",
  secondary: true,
};
const records = [
  { kind: "claims", value: claim },
  { kind: "contributors", value: contributor },
  { kind: "thresholds", value: threshold },
  { kind: "evidence", value: study },
];
const page = knowledgePage(records, { articles: { "000": "Three tips" }, themes: { strength: "Strength" } });

describe("knowledgePage()", () => {
  test("puts each claim under its theme, with grade, phrase and what is done", () => {
    expect(page).toContain(
      "## Strength\n\n### C01 The core treats it.\n\nSaid in 000. Grade A (exercise), D (the core).",
    );
    expect(page).toContain("**We say.** Strength work helps.");
    expect(page).toContain("Legs and trunk together. In: [Trunk endurance](../data/contributors/ca01-trunk.json).");
  });

  test("shows where each statement comes from, and what was seen second-hand", () => {
    expect(page).toContain(
      "Pain -3 points of 100 (-6.9 to 0.9). *read: [doe-2020-study](#doe-2020-study) (second-hand)*",
    );
    expect(page).toContain("- It comes back. *recalled, not checked*");
    expect(page).toContain("- No trial was found. *looked for, not found*");
    expect(page).toContain("| Low hold | below 25 % | our choice |");
    expect(page).toContain("Doe 2020. *grade A, found, second-hand.* It helped.");
  });

  test("says so when a claim leads to no words of ours, and when no time is known", () => {
    const { phrase: _phrase, ...silent } = claim;
    const text = knowledgePage([{ kind: "claims", value: { ...silent, unsaid: "We promise nothing." } }], {
      articles: {},
      themes: { strength: "Strength" },
    });
    expect(text).toContain("**We say nothing.** We promise nothing.");
    expect(page).toContain("| not known | our choice |");
  });
});

test("effectWords() gives the spread, a range without a value, and what was derived", () => {
  const size = { what: "cadence", unit: "steps/min" };
  expect(effectWords({ ...size, value: 182, standardDeviation: 5, people: 20, derived: true })).toBe(
    "cadence 182 steps/min (SD 5; n = 20; derived by us)",
  );
  expect(effectWords({ ...size, interval: [155, 203], intervalOf: "range", people: 20 })).toBe(
    "cadence 155 to 203 steps/min (n = 20)",
  );
  expect(gradeWords([{ grade: "C to D" }])).toBe("C to D");
});

test("countOrigins() counts statements of each kind by where they come from", () => {
  expect(countOrigins(records)[0]).toEqual({ kind: "claims", records: 1, found: 1, memory: 1, design: 0, nothing: 1 });
});
