import { describe, expect, test } from "vitest";
import { questionsAsked } from "./evaluate-screen.ts";
import type { FlagRecord } from "./flag-record.ts";
import { makeRuleSet } from "./rule-set.ts";
import { openQuestions, screenSteps } from "./screen-steps.ts";

function row(number: string, questions: FlagRecord["questions"]): FlagRecord {
  return {
    ...{
      id: `row-${number.toLowerCase()}`,
      row: number,
      title: number,
      weight: "strong",
      appliesTo: "",
      combination: "",
    },
    ...{ alone: "self-manage", together: "self-manage", questions, rules: [], review: "source read" },
  };
}

const ask = (id: string, askWhen?: FlagRecord["questions"][number]["askWhen"]) => ({
  ...{ id, text: `${id}?`, repeat: "once" as const },
  ...(askWhen === undefined ? {} : { askWhen }),
});

const ruleSet = makeRuleSet([
  row("T1-1", [ask("saddle-numb"), ask("artery-wide", { ageAtLeast: 60 })]),
  row("T2-1", [ask("fever-now")]),
  row("T3-1", [ask("bone-ache")]),
  row("T3-6", [ask("weeks-same")]),
  row("T3-8", [ask("low-mood")]),
  row("R-3", [ask("run-limp")]),
  row("T3-10", []),
]);

describe("screenSteps()", () => {
  test("asks every question on one page, the most urgent first", () => {
    const steps = screenSteps(ruleSet, { answers: {} });
    expect(steps.map(({ name, rows }) => [name, ...rows.map(({ record }) => record.row)])).toEqual([
      ["now", "T1-1"],
      ["today", "T2-1"],
      ["legs-and-bones", "T3-1", "R-3"],
      ["the-back", "T3-6"],
      ["you", "T3-8"],
    ]);
    const asked = steps.flatMap(({ rows }) => rows.flatMap(({ questions }) => questions));
    expect(new Set(asked)).toEqual(new Set(questionsAsked(ruleSet, { answers: {} })));
  });

  test("asks a question only when it may concern the runner", () => {
    const ids = (ageYears: number) =>
      screenSteps(ruleSet, { answers: {}, ageYears })[0]?.rows.flatMap(({ questions }) =>
        questions.map(({ id }) => id),
      );
    expect(ids(59)).toEqual(["saddle-numb"]);
    expect(ids(60)).toEqual(["saddle-numb", "artery-wide"]);
  });
});

describe("openQuestions()", () => {
  test("gives those of the page without an answer", () => {
    const facts = { answers: { "saddle-numb": "not-sure" }, ageYears: 61 } as const;
    const [first] = screenSteps(ruleSet, facts);
    expect(first && openQuestions(first, facts).map(({ id }) => id)).toEqual(["artery-wide"]);
  });
});
