import { expect, test } from "vitest";
import { contributorRuleBook as book } from "#content/rule-book.ts";
import { changesToTest, testedBy } from "./trial-changes.ts";

const changesOf = (id: string) => changesToTest(book.contributors.find((rule) => rule.id === id) ?? { checks: [] });

test("changesToTest() offers a run where the change can be made on one, and weeks otherwise", () => {
  expect(changesOf("ca15-overstride")).toEqual({ runs: ["cadence", "shorter-step"], weeks: [] });
  expect(changesOf("ca22-poor-sleep")).toEqual({ runs: [], weeks: ["sleep"] });
  expect(changesOf("ca03-trunk-endurance")).toEqual({ runs: [], weeks: [] });
});

test("testedBy() leads back to every contributor that the change is offered for", () => {
  for (const rule of book.contributors) {
    const { runs, weeks } = changesToTest(rule);
    for (const change of [...runs, ...weeks]) expect(testedBy(book.contributors, change)).toContain(rule);
  }
  expect(testedBy(book.contributors, "other")).toEqual([]);
});
