import { describe, expect, test } from "vitest";
import { constantsIn } from "./data-problems.mjs";
import { findKnowledgeProblems, referencesOf } from "./knowledge-problems.mjs";

interface Fields {
  readonly id: string;
  readonly [field: string]: unknown;
}

const record = (kind: string, value: Fields) => ({ kind, path: `data/${kind}/${value.id}.json`, value });
const study = (fields: object = {}) =>
  record("evidence", { id: "doe-2020-study", verification: "found", secondary: false, ...fields });
const threshold = (fields: object = {}) =>
  record("thresholds", {
    id: "pain-red",
    value: 5,
    origin: "design",
    evidence: [],
    unusedBecause: "Nobody needs it.",
    ...fields,
  });
const exercise = (fields: object = {}) =>
  record("exercises", {
    id: "e01-plank",
    row: "E01",
    dose: {},
    stop: [],
    avoid: [],
    serves: ["ca01-trunk"],
    ...fields,
  });
const contributor = (fields: object = {}) =>
  record("contributors", {
    id: "ca01-trunk",
    row: "CA01",
    claims: [],
    tries: [{ exercises: ["e01-plank"] }],
    ...fields,
  });
const claim = (fields: object = {}) => record("claims", { id: "c01-core", row: "C01", findings: [], ...fields });

test("findKnowledgeProblems() finds nothing in records that fit together", () => {
  expect(findKnowledgeProblems([study(), threshold(), exercise(), contributor(), claim()])).toEqual([]);
});

describe("findKnowledgeProblems() on where things come from", () => {
  const claiming = (finding: object) => claim({ findings: [{ text: "It helps.", ...finding }] });

  test("refuses found without a citation, and found that nobody read", () => {
    expect(findKnowledgeProblems([claiming({ origin: "found", evidence: [] })])).toEqual([
      'data/claims/c01-core.json: "It helps." says found but cites nothing: name its evidence, or call it memory or design',
    ]);
    const recalled = study({ verification: "memory" });
    expect(findKnowledgeProblems([recalled, claiming({ origin: "found", evidence: ["doe-2020-study"] })])[0]).toContain(
      "which nobody read: call it memory",
    );
  });

  test("refuses a choice that borrows a citation, and lets it cite a choice", () => {
    const chosen = claiming({ origin: "design", evidence: ["doe-2020-study"] });
    expect(findKnowledgeProblems([study(), chosen])[0]).toContain("a choice carries none");
    expect(findKnowledgeProblems([study({ verification: "design" }), chosen])).toEqual([]);
  });

  test("refuses a citation where nothing was found", () => {
    const nothing = claiming({ origin: "not-found", evidence: ["doe-2020-study"] });
    expect(findKnowledgeProblems([study(), nothing])[0]).toContain(
      "says that nothing was found, and cites doe-2020-study",
    );
    expect(findKnowledgeProblems([claiming({ origin: "not-found", evidence: [] })])).toEqual([]);
  });

  test("refuses two records of one DOI", () => {
    const files = [study({ doi: "10.1000/1" }), study({ id: "roe-2020-study", doi: "10.1000/1" })];
    expect(findKnowledgeProblems(files)).toEqual([
      "data/evidence/roe-2020-study.json: doe-2020-study has the same DOI",
    ]);
  });
});

describe("findKnowledgeProblems() on references both ways", () => {
  test("finds an exercise that its contributor does not try, and the other way round", () => {
    expect(findKnowledgeProblems([exercise(), contributor({ tries: [] })])).toEqual([
      "data/exercises/e01-plank.json: it names ca01-trunk, which does not name it back",
    ]);
    expect(findKnowledgeProblems([exercise({ serves: undefined, programmes: ["a-week"] }), contributor()])).toContain(
      "data/contributors/ca01-trunk.json: it names e01-plank, which does not name it back",
    );
  });

  test("finds a claim whose contributor does not answer it", () => {
    const acting = claim({ actsIn: { contributors: ["ca01-trunk"] } });
    expect(findKnowledgeProblems([acting, contributor(), exercise()])).toEqual([
      "data/claims/c01-core.json: it names ca01-trunk, which does not name it back",
    ]);
    expect(findKnowledgeProblems([acting, contributor({ claims: ["c01-core"] }), exercise()])).toEqual([]);
  });

  test("finds an exercise of a programme that does not say so", () => {
    const week = record("programmes", { id: "a-week", kind: "weekly-template", exercises: ["e01-plank"] });
    expect(findKnowledgeProblems([week, exercise(), contributor()])).toEqual([
      "data/programmes/a-week.json: it names e01-plank, which does not name it back",
    ]);
  });

  test("finds an exercise that nothing uses", () => {
    expect(findKnowledgeProblems([exercise({ serves: undefined })])).toEqual([
      "data/exercises/e01-plank.json: no contributor and no programme uses it",
    ]);
  });
});

describe("findKnowledgeProblems() on thresholds", () => {
  test("finds one that nothing uses, and one that explains what is not so", () => {
    expect(findKnowledgeProblems([threshold({ unusedBecause: undefined })])[0]).toContain("nothing uses it: say why");
    const using = claim({ actsIn: { thresholds: ["pain-red"] } });
    expect(findKnowledgeProblems([threshold(), using])[0]).toContain("but something does");
    expect(findKnowledgeProblems([threshold({ unusedBecause: undefined }), using])).toEqual([]);
  });

  test("finds one that differs from the number in code, and code without one", () => {
    const constants = new Map([["pain-red", { value: 6, where: "src/core/x.ts" }]]);
    expect(findKnowledgeProblems([threshold()], constants)).toEqual([
      "data/thresholds/pain-red.json: its value is 5, that of src/core/x.ts 6",
    ]);
    expect(findKnowledgeProblems([], constants)).toEqual([
      "data/thresholds/pain-red.json is missing: src/core/x.ts holds 6",
    ]);
    expect(
      findKnowledgeProblems([threshold({ value: [1, 6] })], new Map([["pain-red", { value: [1, 6], where: "" }]])),
    ).toEqual([]);
  });

  test("constantsIn() reads numbers and ranges, and refuses a name that is not there", () => {
    const text = "const limitDeg = 10;\nconst usualDeg = [-1.6, 16] as const;";
    expect(constantsIn(text, { "shin-limit": "limitDeg", "lean-range": "usualDeg" }, "x.ts")).toEqual(
      new Map<string, object>([
        ["shin-limit", { value: 10, where: "x.ts" }],
        ["lean-range", { value: [-1.6, 16], where: "x.ts" }],
      ]),
    );
    expect(() => constantsIn(text, { "shin-limit": "gone" }, "x.ts")).toThrow("x.ts declares no gone");
  });
});

describe("findKnowledgeProblems() on norms", () => {
  const norm = (fields: object) => record("norms", { id: "front-plank", groups: [], errors: [], ...fields });
  const group = { mean: 100, standardDeviation: 20, origin: "found", evidence: ["doe-2020-study"] };

  test("lets runners be placed only by what was read in the study itself", () => {
    const placing = norm({ unit: "s", placing: "standard deviations", groups: [group] });
    expect(findKnowledgeProblems([study(), placing])).toEqual([]);
    expect(findKnowledgeProblems([study({ secondary: true }), placing])[0]).toContain("from a study that was read");
    const bare = norm({
      unit: "s",
      placing: "standard deviations",
      groups: [{ ...group, standardDeviation: undefined }],
    });
    expect(findKnowledgeProblems([study(), bare])[0]).toContain("it places runners by standard deviations");
  });

  test("finds numbers without a unit", () => {
    expect(findKnowledgeProblems([study(), norm({ groups: [group] })])).toEqual([
      "data/norms/front-plank.json: it has numbers and no unit",
    ]);
  });
});

describe("findKnowledgeProblems() on rows, codes and texts", () => {
  test("finds a missing row, one that is there twice, and an id of another row", () => {
    expect(findKnowledgeProblems([claim({ id: "c02-core", row: "C02" })])[0]).toContain("row C01 is missing");
    expect(findKnowledgeProblems([claim(), claim({ id: "c01-other" })])[0]).toContain(
      "row C02 is missing or another is there twice",
    );
    expect(findKnowledgeProblems([claim({ id: "core-myth" })])[0]).toContain(
      "its row is C01, which its id does not begin with",
    );
  });

  test("finds a code that the rules of the exercises do not have", () => {
    const rules = record("programmes", {
      id: "exercise-rules",
      kind: "exercise-rules",
      doses: [{ code: "ISO" }],
      stop: [{ code: "ST1" }],
    });
    const coded = exercise({ dose: { code: "ISO" }, stop: ["ST1"], progress: "PG9" });
    expect(findKnowledgeProblems([rules, coded, contributor()])).toEqual([
      "data/exercises/e01-plank.json: the rules of the exercises have no code PG9",
    ]);
  });

  test("finds units spelled otherwise and citations by hand", () => {
    const saying = (text: string) => findKnowledgeProblems([claim({ action: text })]);
    expect(saying("About 164 spm is usual.")).toEqual([
      'data/claims/c01-core.json: "spm" in "About 164 spm is usual.": write steps/min',
    ]);
    expect(saying("Lean by 8 degrees.")).toEqual([]);
    for (const text of ["By Doe et al. it helps.", "It helps [M20 f].", "See 10.1000/182."]) {
      expect(saying(text)[0]).toContain("cites by hand");
    }
  });
});

test("referencesOf() finds ids at any depth, also in lists of lists, under the kind they name", () => {
  const value = {
    id: "a-week",
    days: [{ exercises: [["e01-plank"], ["e02-side"]] }],
    actsIn: { redFlags: ["t1-1-saddle"] },
    serves: ["ca01-trunk"],
  };
  expect(referencesOf(record("programmes", value)).map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    "exercises/e01-plank",
    "exercises/e02-side",
    "red-flags/t1-1-saddle",
    "contributors/ca01-trunk",
  ]);
});
