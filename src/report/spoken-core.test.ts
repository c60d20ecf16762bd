import { describe, expect, test } from "vitest";
import { caseRecord } from "#content/case-record-fixture.ts";
import { contributorRuleBook } from "#content/rule-book.ts";
import { ruleBookWords } from "#core/contributors/contributor-words.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import { notMeasurableWords } from "#core/gait/measure-words.ts";
import { importRemark } from "#core/load/import-codes.ts";
import { importTexts, setApartWords } from "#core/load/import-words.ts";
import { loadStory } from "#core/load/load-story.ts";
import { notEnoughWords } from "#core/load/not-enough-words.ts";
import { runOn } from "#core/load/run-fixture.ts";
import { spikeWords } from "#core/load/spike-words.ts";
import { uncountedWords } from "#core/load/uncounted-words.ts";
import { findingSentence } from "#core/report/finding-sentence.ts";
import { findingWords } from "#core/report/finding-words.ts";
import { refusalWords } from "#core/report/refusal-words.ts";
import { markWords } from "#core/words/mark-words-fixture.ts";
import { formAnalysisFixture, refusedAnalysisFixture } from "../../test/fixtures/form-analysis.ts";
import { speak } from "./words/in-language.ts";

/** A language that has the core's texts, each in marks. It is spoken before a report's code is loaded. */
const catalogues = {
  "report-contributor-page/core": markWords(ruleBookWords),
  "report-measure/missing": markWords(notMeasurableWords),
  "report-refusal": markWords(refusalWords),
  "report-finding": markWords(findingWords),
  "report-not-enough": markWords(notEnoughWords),
  "report-spike-band": markWords(spikeWords),
  "report-file-remark": markWords(importTexts),
  "report-file-remark/set-apart": markWords(setApartWords),
  "report-file-remark/uncounted": markWords(uncountedWords),
};
speak({ tag: "en-GB", catalogues });

const { terminalReport } = await import("./terminal-report.ts");
const { terminalLoadPage } = await import("./load/terminal-load-page.ts");
const { terminalContributorsPage } = await import("./contributors/terminal-contributors-page.ts");
const { spokenRuleBookWords } = await import("./contributors/contributor-page-words.ts");

const tooLong = importRemark("too-long", "31.0 days");
const options = { hasColour: false, comparisons: [] };
/** A page without its line breaks, so that sentences can be looked for. */
const oneLine = (page: string) => page.replaceAll(/\n[| ]*/g, " ");

describe("reports of what the core says, in another language", () => {
  test("a film that cannot be used, as it was kept in English", () => {
    const analysis = refusedAnalysisFixture();
    const page = oneLine(terminalReport(analysis, options));
    for (const { message, fix } of analysis.report.reasons) {
      expect(page).toContain(`«${message}»`);
      expect(page).toContain(`«${fix}»`);
    }
  });

  test("findings and what could not be measured, as they were kept in English", () => {
    const analysis = formAnalysisFixture();
    const { measures, findings, drift } = analysis.report;
    const [other] = findings;
    if (other === undefined) throw new Error("Expected a finding");
    const known = { ...other, id: "stiff-knee-right", side: "right" } as const;
    const sentence = findingSentence(known, { measures, drift });
    const page = oneLine(terminalReport({ ...analysis, report: { ...analysis.report, findings: [known] } }, options));
    expect(sentence).toMatch(/^Your right knee bends/);
    expect(page).toContain(`«${sentence}»`);
    expect(page).toContain(`«${notMeasurableWords["other-view"]}»`);
    // Nothing is made up for one that this table does not know.
    expect(oneLine(terminalReport(analysis, options))).toContain(other.sentence);
  });

  test("a load story without a limit, with runs beyond it, and with runs that are not counted", () => {
    const old = [runOn("2026-01-01"), runOn("2026-01-20", 16), runOn("2026-01-21", 10, { quarantine: tooLong })];
    const page = oneLine(terminalLoadPage(loadStory(old, { today: "2026-05-31" }), options));
    expect(page).toContain("«Your last run on record was 131 days ago");
    expect(page).toContain(`«${spikeWords.bands["over-30"]}»`);
    expect(page).toContain(`«${spikeWords.limits}»`);
    expect(page).toContain("«The activity would have lasted «31.0 days»;");
  });

  test("contributors, by the words that come with the rule book", () => {
    const record = caseRecord({ ageYears: 40, screenYes: [] });
    const { screen: _, ...unscreened } = record;
    const book = { ...contributorRuleBook, words: spokenRuleBookWords };
    const findings = findContributors(record, book);
    const closed = findContributors(unscreened, book);
    expect(findings.others.flatMap(({ cannotTell }) => cannotTell).every(({ label }) => label.startsWith("«"))).toBe(
      true,
    );
    expect(oneLine(terminalContributorsPage(closed, options))).toContain(`«${ruleBookWords.gate["not-screened"]}»`);
  });
});
