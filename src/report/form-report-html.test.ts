import { describe, expect, test } from "vitest";
import { contributorsById, evidenceById, measuresById } from "#content/content.ts";
import { isMeasured } from "#core/report/form-report.ts";
import { formAnalysisFixture, refusedAnalysisFixture } from "../../test/fixtures/form-analysis.ts";
import { formReportHtml } from "./form-report-html.ts";
import { formatInterval, formatNumber, measureName } from "./measure-words.ts";
import { nodeDocument } from "./node/node-document.ts";
import { interFontFaces } from "./node/report-fonts.ts";
import { pictureFrames } from "./shown-moments.ts";

const analysis = formAnalysisFixture();
const records = { contributors: contributorsById, evidence: evidenceById, measures: measuresById };
const picture = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
const html = formReportHtml(analysis, {
  document: nodeDocument(),
  pictures: new Map([[analysis.report.findings[0]?.frame ?? -1, picture]]),
  fontFaces: interFontFaces(),
  records,
  accuracy: [{ id: "trunkLean", unit: "deg", bias: 0.3, rmse: 1.4, limits: [-2.4, 3], recordings: 31 }],
});

describe("formReportHtml()", () => {
  test("formReportHtml() shows every measure with its value and interval, or the reason it is missing", () => {
    for (const measure of analysis.report.measures) {
      expect(html, measure.id).toContain(measureName(measure.id));
      if (isMeasured(measure)) {
        expect(html, measure.id).toContain(formatNumber(measure.value, measure.unit));
        expect(html, measure.id).toContain(formatInterval(measure.interval, measure.unit));
      } else expect(html, measure.id).toContain(measure.notMeasurable.message);
    }
  });

  test("formReportHtml() shows each finding with its picture, what to test and its source", () => {
    for (const { sentence } of analysis.report.findings) expect(html).toContain(sentence);
    expect(html).toContain(picture);
    expect(html).toContain("Worth testing: landing far in front of you.");
    expect(html).toContain("Lieberman et al. 2015");
  });

  test("formReportHtml() shows three moments of a step with their frames, when nothing stands out", () => {
    const calm = { ...analysis, report: { ...analysis.report, findings: [] } };
    const pictures = new Map(pictureFrames(calm).map((frame) => [frame, `${picture}#${frame}`]));
    expect(pictures.size).toBe(3);
    const page = formReportHtml(calm, { document: nodeDocument(), pictures });
    for (const [frame, href] of pictures) expect(page, String(frame)).toContain(href);
    for (const words of ["Landing", "Mid-stance", "Toe-off"]) expect(page).toContain(`<strong>${words}</strong>`);
  });

  test("formReportHtml() needs nothing from outside: no address, no script", () => {
    const withoutNames = html
      .replaceAll("http://www.w3.org/2000/svg", "")
      .replaceAll("http://www.w3.org/1999/xlink", "")
      .replaceAll(/base64,[A-Za-z0-9+/=]+/g, "");
    expect(withoutNames.match(/https?:.{20}|\/\/[a-z].{20}|<script|<link|@import/i)).toBeNull();
    for (const [, address] of withoutNames.matchAll(/url\((?:"|')?([^)"']*)/g)) expect(address).toMatch(/^data:/);
  });

  test("formReportHtml() escapes the file's name, which a stranger chose", () => {
    const { report } = analysis;
    const hostile = {
      ...analysis,
      report: { ...report, source: { ...report.source, file: "<img src=x onerror=alert(1)>" } },
    };
    const page = formReportHtml(hostile, { document: nodeDocument() });
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img");
  });

  test("formReportHtml() prints the measured accuracy it is given", () => {
    expect(html).toContain("Measured accuracy");
    expect(formReportHtml(analysis, { document: nodeDocument() })).not.toContain("Measured accuracy");
  });

  test("formReportHtml() gives the reasons and what to do, when the recording could not be used", () => {
    const refused = refusedAnalysisFixture();
    const page = formReportHtml(refused, { document: nodeDocument() });
    for (const { message, fix } of refused.report.reasons) {
      expect(page).toContain(message);
      expect(page).toContain(fix);
    }
    expect(page).not.toContain("Every measure");
  });

  test("formReportHtml() leaves its input as it was", () => {
    const before = JSON.stringify(analysis.report);
    formReportHtml(analysis, { document: nodeDocument() });
    expect(JSON.stringify(analysis.report)).toBe(before);
  });
});
