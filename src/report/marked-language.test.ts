import { beforeAll, describe, expect, test } from "vitest";
import { caseRecord } from "#content/case-record-fixture.ts";
import { contributorsById, evidenceById, measuresById } from "#content/content.ts";
import { handoverRecords } from "#content/handover-records.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { contributorRuleBook } from "#content/rule-book.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import { makeHandover } from "#core/handover/make-handover.ts";
import { loadStory } from "#core/load/load-story.ts";
import { runOn } from "#core/load/run-fixture.ts";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import type { Story } from "#core/story/story.ts";
import { formAnalysisFixture, refusedAnalysisFixture } from "../../test/fixtures/form-analysis.ts";
import { longestFirst, markedLanguage, textsIn, unmarkedText } from "../../test/fixtures/marked-language.ts";
import { sampleRecord } from "../../test/fixtures/sample-record.ts";
import { nodeDocument } from "./node/node-document.ts";
import { speak } from "./words/in-language.ts";

const tag = "fr-CH";

/** The reports, loaded while a language is spoken whose every text is in marks. */
async function loadReports() {
  speak(markedLanguage(tag));
  const [html, terminal, typst, load, handover, handoverTerminal, handoverTypst, contributors, book] =
    await Promise.all([
      import("./form-report-html.ts"),
      import("./terminal-report.ts"),
      import("./node/form-report-typst.ts"),
      import("./load/terminal-load-page.ts"),
      import("./handover/handover-html.ts"),
      import("./handover/terminal-handover.ts"),
      import("./node/handover-typst.ts"),
      import("./contributors/terminal-contributors-page.ts"),
      import("./contributors/contributor-page-words.ts"),
    ]);
  const forms = { ...html, ...terminal, ...typst };
  return { ...forms, ...load, ...handover, ...handoverTerminal, ...handoverTypst, ...contributors, ...book };
}

let reports: Awaited<ReturnType<typeof loadReports>>;
beforeAll(async () => {
  reports = await loadReports();
});

const seenAttributes = ["aria-label", "alt", "title", "data-label", "content"] as const;
const machineContent = /^(?:width=device-width|default-src|Plumbline$|utf-8)/;

/** Every text of a page that somebody reads or hears. */
function pageTexts(html: string): readonly string[] {
  const page = nodeDocument();
  page.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>/, "").replace(/<style>[\s\S]*?<\/style>/, "");
  const elements = [...page.documentElement.querySelectorAll("*")];
  const own = elements.flatMap(({ childNodes }) =>
    [...childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ""] : [])),
  );
  const heard = elements.flatMap((element) => seenAttributes.flatMap((name) => element.getAttribute(name) ?? []));
  return [...own, ...heard].filter((text) => !machineContent.test(text));
}

function unmarkedOfPage(html: string, known: readonly string[]): readonly string[] {
  const texts = pageTexts(html);
  expect(texts.filter((text) => text.includes("«")).length).toBeGreaterThan(3);
  return texts.map((text) => unmarkedText(text, known, tag)).filter((text) => /\p{L}/u.test(text));
}

/** Words of a terminal page outside marks. */
function unmarkedOfTerminal(page: string, known: readonly string[]): string {
  expect(page.split("«").length).toBeGreaterThan(3);
  const drawn = /(?<=[- |])o(?=[- |])/g;
  return unmarkedText(page.replaceAll(/^\| /gm, "").replaceAll(drawn, ""), known, tag)
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();
}

/** Texts of a typst document outside marks: words in brackets, as content or a cell stands, and sentences anywhere else. */
function unmarkedOfTypst(markup: string, known: readonly string[]): readonly string[] {
  const body = markup.slice(markup.indexOf("#block(")).replaceAll(/\\(.)/g, "$1");
  const rest = unmarkedText(body, known, tag);
  return rest.match(/\[\s*\p{L}[^[\]#"]*\]|\p{L}+ \p{L}{2,} \p{L}{2,}|=+ \p{L}+/gu) ?? [];
}

const records = { contributors: contributorsById, evidence: evidenceById, measures: measuresById };
const accuracy = [
  { id: "trunkLean", unit: "deg", bias: 0.3, rmse: 1.4, limits: [-2.4, 3], recordings: 31 },
  { id: "dutyFactor", unit: "ratio", bias: 0.01, rmse: 0.02, limits: [-0.03, 0.04], recordings: 12 },
] as const;

/** What the core and the data records say of a recording. */
function textsOf({ report: own }: FormAnalysis): readonly string[] {
  const contributors = own.findings.flatMap((finding) => finding.contributors.map((id) => contributorsById.get(id)));
  const evidence = own.findings.flatMap((finding) => finding.evidence.map((id) => evidenceById.get(id)));
  const citations = evidence.flatMap((record) => record?.citation.replace(/\.$/, "") ?? []);
  const ways = [...measuresById.values()].map(({ howMeasured }) => howMeasured);
  return [own.source.file, own.model.version, ...textsIn([own, contributors, citations, ways])];
}

const side = formAnalysisFixture();
const { report } = side;
const changed = (own: Partial<FormAnalysis["report"]>): FormAnalysis => ({ ...side, report: { ...report, ...own } });
const analyses: readonly (readonly [what: string, analysis: FormAnalysis])[] = [
  ["a film from the side", side],
  ["a film from behind", formAnalysisFixture({ view: "rear" })],
  ["a marker trial", formAnalysisFixture({ kind: "markers" })],
  ["a film in which nothing stands out", changed({ findings: [] })],
  ["a film with few steps", changed({ contacts: report.contacts.slice(0, 5) })],
  ["a film with dates and a speed", changed({ analysedOn: "2026-11-12", source: { ...report.source, speedMPerS: 3 } })],
  ["a film that was refused", refusedAnalysisFixture()],
];

describe("The form report in another language", () => {
  test.each(analyses)("formReportHtml() of %s holds no text outside the catalogues", (_what, analysis) => {
    const known = longestFirst(textsOf(analysis));
    const html = reports.formReportHtml(analysis, { document: nodeDocument(), records, accuracy });
    expect(unmarkedOfPage(html, known)).toEqual([]);
    expect(html).toContain('<html lang="fr-CH">');
  });

  test.each(analyses)("formReportTypst() of %s holds no text outside the catalogues", (_what, analysis) => {
    const known = longestFirst(textsOf(analysis));
    const { markup } = reports.formReportTypst(analysis, { records, accuracy });
    expect(unmarkedOfTypst(markup, known)).toEqual([]);
    expect(markup).toContain('#set text(lang: "fr", region: "CH"');
  });

  test.each(analyses)("terminalReport() of %s holds no text outside the catalogues", (_what, analysis) => {
    const page = reports.terminalReport(analysis, { hasColour: false });
    expect(unmarkedOfTerminal(page, longestFirst(textsOf(analysis)))).toBe("");
  });
});

const today = "2026-11-22";

describe("The load page in another language", () => {
  const shoes = [
    { name: "Old", retiredOn: "2026-11-01" },
    { name: "New", remindAtM: 30_000 },
  ];
  const runs = [
    ...["2026-06-01", "2026-07-20", "2026-10-20", "2026-11-01", "2026-11-08"].map((day, index) =>
      runOn(day, 10 + 4 * index, {
        shoe: index < 3 ? "Old" : "New",
        cadence: { mean: 164 + index, seconds: 2000, sensor: "pod" },
      }),
    ),
    runOn("2026-11-20", 9, { subSport: "treadmill" }),
    runOn("2026-12-24", 9),
  ];
  const comparisons = [
    { label: "Monotony of a week", value: 1.1, unit: "ratio", trials: "A convention." },
    {
      label: "10 % rule",
      value: null,
      notEnough: { code: "previous-empty" } as const,
      unit: "share of it",
      trials: "None.",
    },
  ];

  test.each([
    ["many runs", runs],
    ["no run", []],
    ["one old run", [runOn("2024-01-01", 10)]],
  ] as const)("terminalLoadPage() of %s holds no text outside the catalogues", (_what, own) => {
    const story = loadStory(own, {
      today,
      shoes,
      mergeGapMin: 30,
      coverage: { noData: [{ from: "2026-08-01", to: "2026-08-09" }] },
    });
    const page = reports.terminalLoadPage(story, { hasColour: false, comparisons, rejectedFiles: 2 });
    expect(unmarkedOfTerminal(page, longestFirst([...textsIn([comparisons, shoes]), "pod"]))).toBe("");
  });
});

describe("The handover page in another language", () => {
  const asked = screenRuleSet.records.flatMap(({ questions }) => questions.map(({ id }) => id));
  const answers = Object.fromEntries(asked.map((id, index) => [id, index === 3 ? "not-sure" : "no"] as const));
  const screen = {
    day: "2026-11-02",
    result: evaluateScreen(screenRuleSet, { answers, ageYears: 37 }),
    facts: { answers },
  };
  const formReports = ["2026-09-01", "2026-11-10"].map((day) => ({ day, report }));
  const told = { day: today, checkIn: { hasNewSymptoms: true, note: "Numb since noon." } };
  const sample = sampleRecord(today);
  /** A story in which everything is told. */
  const story: Story = {
    ownWords: "It pulls on the left.",
    pain: {
      regions: ["lower-back-left", "tailbone"],
      worstRegion: "tailbone",
      since: "2025-09-14",
      onset: "gradual",
      canPointAtIt: true,
      earlierEpisodes: 1,
      conditions: ["disc-finding"],
    },
    pattern: {
      influences: { sitting: "worse", "turning-in-bed": "worse", walking: "better" },
      nextMorning: "worse",
      runCourse: "builds-up",
      runFromKm: 5,
      runFromMinute: 30,
      morningStiffnessMinutes: 10,
    },
    running: { years: 8, runsAWeek: 4, kmAWeek: 40, longestKm: 20, strengthAWeek: 1, warmUpMinutes: 5, goal: "A race" },
    life: { sleepHours: 7, sittingHours: 8, walkingDays: 3, liftsAtWork: true, changes: ["longer-runs", "shoes"] },
    tried: { rest: "better", "new-shoes": "no-change" },
  };
  const pages = [
    [
      "the sample runner",
      makeHandover({ ...sample, story, screen, formReports }, handoverRecords, {
        trials: [
          { day: "2026-11-12", what: "A warm-up", verdict: "helped", effect: { value: -2.4, interval: [-3.9, -0.9] } },
        ],
      }),
    ],
    ["something new", makeHandover({ ...sample, checkIns: [...sample.checkIns, told] }, handoverRecords)],
    [
      "nothing told",
      makeHandover({ today, checkIns: [], weeks: [], bodyTests: [], formReports: [], events: [] }, handoverRecords),
    ],
  ] as const;

  test.each(pages)(
    "handoverHtml(), terminalHandover() and handoverTypst() of %s hold no text outside the catalogues",
    (_what, page) => {
      const known = longestFirst(textsIn(page));
      expect(unmarkedOfPage(reports.handoverHtml(page, { document: nodeDocument() }), known)).toEqual([]);
      expect(unmarkedOfTerminal(reports.terminalHandover(page, { hasColour: false }), known)).toBe("");
      expect(unmarkedOfTypst(reports.handoverTypst(page, 8).markup, known)).toEqual([]);
    },
  );
});

describe("The contributors in another language", () => {
  const told = caseRecord({ ageYears: 40, screenYes: [] });
  const { screen: _, ...unscreened } = told;
  const measured = { ...sampleRecord(today), ...told };

  test.each([
    ["a runner who told little", told],
    ["the sample runner", measured],
    ["a runner who was not asked", unscreened],
  ])("terminalContributorsPage() of %s holds no text outside the catalogues", (_what, record) => {
    const book = { ...contributorRuleBook, words: reports.spokenRuleBookWords };
    const page = reports.terminalContributorsPage(findContributors(record, book), { hasColour: false });
    const { words: _words, ...records } = contributorRuleBook;
    expect(unmarkedOfTerminal(page, longestFirst([...textsIn(records), "runs/week"]))).toBe("");
  });
});
