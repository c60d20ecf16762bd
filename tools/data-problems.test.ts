import { describe, expect, test } from "vitest";
import { recordSchemas } from "../src/content/record-schemas.ts";
import { indexFiles, indexText } from "./data-index.mjs";
import { findDataProblems, idsNamedIn } from "./data-problems.mjs";

const study = {
  id: "doe-2020-study",
  citation: "Doe 2020, Journal",
  finding: "It found something.",
  grade: "C",
  verification: "found",
  secondary: false,
};
const cadence = {
  id: "cadence",
  label: "Cadence",
  description: "Steps in a minute.",
  howMeasured: "By counting.",
  views: ["side"],
  units: [{ unit: "steps/min", decimals: 0 }],
  sign: "More is more.",
  usual: { text: "About this much.", evidence: ["doe-2020-study"] },
  whyItMatters: "It may.",
  evidence: [],
};

function file(kind: string, value: { readonly id: string; readonly [field: string]: unknown }, id = value.id) {
  return { kind, id, path: `data/${kind}/${id}.json`, text: JSON.stringify(value) };
}

const problems = (...files: ReturnType<typeof file>[]) => findDataProblems({ files, schemas: recordSchemas });

describe("findDataProblems()", () => {
  test("finds nothing in records that fit together", () => {
    expect(problems(file("evidence", study), file("measures", cadence))).toEqual([]);
  });

  test("finds a file that is called otherwise, no JSON, of no kind or without a field", () => {
    const broken = { ...file("evidence", study), text: "{" };
    expect(problems(file("evidence", study, "doe-2021-study"))[0]).toContain("its id is doe-2020-study");
    expect(problems(broken)[0]).toContain("data/evidence/doe-2020-study.json: ");
    expect(problems(file("colours", { id: "red" }))).toEqual(["data/colours/red.json: no schema for colours"]);
    const { citation: _citation, ...rest } = study;
    expect(problems(file("evidence", rest))[0]).toContain("citation");
  });

  test("finds evidence that does not exist, and evidence that nothing cites", () => {
    expect(problems(file("measures", cadence))).toEqual([
      "data/measures/cadence.json: evidence/doe-2020-study does not exist",
    ]);
    expect(problems(file("evidence", study))).toEqual(["data/evidence/doe-2020-study.json: nothing cites it"]);
  });

  test("finds code that names what does not exist", () => {
    const uses = [{ kind: "contributors", id: "ca99-none", where: "findings.ts" }];
    expect(findDataProblems({ files: [], schemas: recordSchemas, uses })).toEqual([
      "findings.ts: contributors/ca99-none does not exist",
    ]);
  });

  test("finds a usual value that rests on memory", () => {
    const recalled = file("evidence", { ...study, verification: "memory" });
    expect(problems(recalled, file("measures", cadence))[0]).toContain("which is not verified");
  });

  test("finds a measure without a record, and one in the wrong units", () => {
    const files = [file("evidence", study), file("measures", cadence)];
    const units = new Map([
      ["cadence", new Set(["steps/min", "s"])],
      ["trunkLean", new Set(["deg"])],
    ]);
    expect(findDataProblems({ files, schemas: recordSchemas, units })).toEqual([
      "data/measures/trunkLean.json is missing",
      "data/measures/cadence.json: the core gives it in steps/min and s",
    ]);
  });
});

describe("findDataProblems() on formulas", () => {
  const formula = {
    id: "session-spike",
    version: 2,
    label: "Spike",
    definition: "One over the other.",
    inputs: ["distance"],
    unit: "ratio",
    coverage: "All days.",
    verdict: "adopt",
    trials: "None looked.",
    evidence: [],
  };
  const check = (formulas: Readonly<Record<string, number>>, value: typeof formula = formula) =>
    findDataProblems({ files: [file("formulas", value)], schemas: recordSchemas, formulas });

  test("finds one without a record, one without code, and a version that is not the core's", () => {
    expect(check({ "session-spike": 2 })).toEqual([]);
    expect(check({ "session-spike": 2, "next-run": 1 })).toEqual(["data/formulas/next-run.json is missing"]);
    expect(check({})).toEqual(["data/formulas/session-spike.json: the core has no such formula"]);
    expect(check({ "session-spike": 1 })).toEqual(["data/formulas/session-spike.json: its version is 2, the core's 1"]);
  });

  test("refuses a caveat without evidence", () => {
    expect(check({ "session-spike": 2 }, { ...formula, verdict: "shown with a caveat" })[0]).toContain("evidence");
  });
});

test("idsNamedIn() finds the ids of both kinds, over line ends", () => {
  const text = 'evidence: ["a-1", "b-2"],\n contributors: [\n "c-3",\n],';
  expect(idsNamedIn(text, "x.ts").map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    "evidence/a-1",
    "evidence/b-2",
    "contributors/c-3",
  ]);
});

test("indexText() imports every record of a kind and lists it", () => {
  const text = indexText("red-flags", [file("red-flags", study)]);
  expect(text).toContain('import doe_2020_study from "#data/red-flags/doe-2020-study.json" with { type: "json" };');
  expect(text).toContain("export const redFlagsRecords = [\n  doe_2020_study,\n];");
});

test("indexFiles() makes a list a kind, and one of contributors with what reports show alone", () => {
  const made = indexFiles([file("contributors", { id: "ca99-none", title: "None", speaksAgainst: [] })]);
  expect(made.map(({ path }) => path)).toEqual([
    "src/content/contributors.generated.ts",
    "src/content/contributor-briefs.generated.ts",
  ]);
  expect(made[1]?.text).toContain('"title": "None"');
  expect(made[1]?.text).not.toContain("speaksAgainst");
});
