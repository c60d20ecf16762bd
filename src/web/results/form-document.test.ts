import { expect, test } from "vitest";
import { documentAnalysis, formDocumentSchema } from "#contract/form-document-schema.ts";
import { shownMoments } from "#report/shown-moments.ts";
import { formAnalysisFixture } from "../../../test/fixtures/form-analysis.ts";
import { formDocument } from "./form-document.ts";

const analysis = formAnalysisFixture();

function sent(without: { readonly findings: boolean }, pictures: ReadonlyMap<number, string> = new Map()) {
  const report = without.findings ? { ...analysis.report, findings: [] } : analysis.report;
  const request = formDocument({ ...analysis, report }, pictures);
  return formDocumentSchema.parse(JSON.parse(JSON.stringify(request)));
}

test("formDocument() sends three moments of a step when nothing stands out, each with its frame and picture", () => {
  const shown = shownMoments(analysis);
  const document = sent({ findings: true }, new Map(shown.map(({ frame }) => [frame, "data:image/jpeg;base64,AAAA"])));
  const { moments, track } = documentAnalysis(document);
  expect(moments.map(({ id }) => id)).toEqual(["initialContact", "midStance", "toeOff"]);
  expect(moments.map(({ frame }) => track.timesS[frame])).toEqual(
    shown.map(({ frame }) => analysis.track.timesS[frame]),
  );
  expect(document.pictures.map(({ frame }) => frame)).toEqual(moments.map(({ frame }) => frame));
});

test("formDocument() sends the frames of the findings alone when there are some", () => {
  const { moments, track, report } = documentAnalysis(sent({ findings: false }));
  expect(report.findings.length).toBeGreaterThan(0);
  expect(moments).toEqual([]);
  expect(track.timesS.length).toBe(new Set(analysis.report.findings.map(({ frame }) => frame)).size);
});
