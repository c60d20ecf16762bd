import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { answersFromRuns } from "./answers-from-runs.ts";
import { screenQuestions } from "./rule-set.ts";

const quiet = { painBeforeNrs: 2, painDuringNrs: 5, painNextMorningNrs: 2, limped: false };
const worse = { ...quiet, painNextMorningNrs: 3 };

describe("answersFromRuns()", () => {
  test("answersFromRuns() says yes above 5 of 10 and no at 5, of the last run alone", () => {
    expect(answersFromRuns([quiet])["run-pain-above-5"]).toBe("no");
    expect(answersFromRuns([{ ...quiet, painDuringNrs: 6 }])["run-pain-above-5"]).toBe("yes");
    expect(answersFromRuns([{ ...quiet, painDuringNrs: 9 }, quiet])["run-pain-above-5"]).toBe("no");
    expect(answersFromRuns([{ ...quiet, limped: true }])["run-limp"]).toBe("yes");
  });

  test("answersFromRuns() says that mornings were worse after two runs, not after one", () => {
    expect(answersFromRuns([worse, worse])["mornings-worse-twice"]).toBe("yes");
    expect(answersFromRuns([quiet, worse])["mornings-worse-twice"]).toBe("no");
    expect(answersFromRuns([worse, quiet])["mornings-worse-twice"]).toBe("no");
    expect(answersFromRuns([worse, worse, quiet])["mornings-worse-twice"]).toBe("no");
  });

  test("answersFromRuns() leaves open what was not recorded", () => {
    expect(answersFromRuns([])).toEqual({});
    expect(answersFromRuns([worse])["mornings-worse-twice"]).toBeUndefined();
    expect(answersFromRuns([{ painBeforeNrs: 1 }, worse])["mornings-worse-twice"]).toBeUndefined();
    expect(answersFromRuns([{ painBeforeNrs: 1 }])).toEqual({});
  });

  test("answersFromRuns() answers questions that the screen has", () => {
    const known = new Set(screenQuestions(screenRuleSet).map(({ id }) => id));
    const ids = Object.keys(answersFromRuns([worse, worse]));
    expect(ids).toHaveLength(3);
    for (const id of ids) expect(known).toContain(id);
  });
});
