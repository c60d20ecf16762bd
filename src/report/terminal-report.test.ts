import { describe, expect, test } from "vitest";
import { isMeasured } from "#core/report/form-report.ts";
import { formAnalysisFixture, refusedAnalysisFixture } from "../../test/fixtures/form-analysis.ts";
import { formatInterval, formatNumber } from "./measure-words.ts";
import { intervalLine, terminalReport } from "./terminal-report.ts";

const analysis = formAnalysisFixture();
const page = terminalReport(analysis, { hasColour: false });

describe("terminalReport()", () => {
  test("terminalReport() prints every measure, and no colours in a pipe", () => {
    for (const measure of analysis.report.measures.filter(isMeasured)) {
      expect(page).toContain(formatNumber(measure.value, measure.unit));
      expect(page).toContain(formatInterval(measure.interval, measure.unit));
    }
    expect(page).not.toContain("\u001b");
  });

  test("terminalReport() lines the columns of all tables up, with the unit in the header", () => {
    const heads = page.split("\n").filter((line) => line.startsWith("Measure "));
    expect(heads.length).toBe(5);
    expect(new Set(heads.map((line) => line.indexOf("95 % interval"))).size).toBe(1);
    expect(heads.some((line) => line.includes("% of leg"))).toBe(true);
  });

  test("terminalReport() differs on a terminal in its colours only", () => {
    const coloured = terminalReport(analysis, { hasColour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken out
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(page);
    expect(coloured).not.toBe(page);
  });

  test("terminalReport() says nothing of the length of a film that is not there", () => {
    const { report, ...rest } = refusedAnalysisFixture();
    const source = { ...report.source, frames: 0, durationS: 0, frameRateHz: 0 };
    const gone = terminalReport({ ...rest, report: { ...report, source } }, { hasColour: false });
    expect(gone).toContain(report.source.file);
    expect(gone).not.toContain("0.0 s");
  });

  test("terminalReport() tells when the film was made and when it was analysed, where that is known", () => {
    const { report } = analysis;
    const source = { ...report.source, filmedOn: "2026-11-01" };
    const dated = terminalReport(
      { ...analysis, report: { ...report, source, analysedOn: "2026-11-12" } },
      { hasColour: false },
    );
    expect(dated).toContain("filmed on 1 November 2026 · analysed on 12 November 2026");
    expect(page).not.toContain("analysed on");
  });

  test("terminalReport() names the model in words", () => {
    const { report } = analysis;
    const full = { ...analysis, report: { ...report, model: { name: "blazepose-full", version: "1" } } };
    const words = terminalReport(full, { hasColour: false });
    expect(words).toContain("BlazePose, full model");
    expect(words).not.toContain("blazepose-full");
  });

  test("terminalReport() says that a trial of few steps is uncertain", () => {
    const { report } = analysis;
    const short = { ...analysis, report: { ...report, contacts: report.contacts.slice(0, 5) } };
    expect(page).not.toContain("so few");
    const words = terminalReport(short, { hasColour: false }).replaceAll(/\n\| /g, " ");
    expect(words).toMatch(
      /Only [23] landings of the left foot and [23] of the right were seen, where a film must have 7/,
    );
  });

  test("terminalReport() prints reason and fix of a refusal", () => {
    const refused = terminalReport(refusedAnalysisFixture(), { hasColour: false });
    expect(refused.split("This looks like walking")).toHaveLength(2);
    expect(refused).toContain("Film yourself running at your usual easy pace.");
  });
});

describe("intervalLine()", () => {
  test("intervalLine() puts value, interval and the plumb line where they belong", () => {
    expect(intervalLine(5, [2, 8], [-10, 10])).toBe("          | ---o---  ");
    expect(intervalLine(0, [-1, 1], [-10, 10])).toBe("         -o-         ");
  });
});
