import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { handoverRecords } from "#content/handover-records.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { handoverSchema } from "#contract/handover-schema.ts";
import type { Handover } from "#core/handover/handover.ts";
import { makeHandover } from "#core/handover/make-handover.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { handoverHtml } from "#report/handover/handover-html.ts";
import { terminalHandover } from "#report/handover/terminal-handover.ts";
import { handoverPdf } from "#report/node/handover-pdf.ts";
import { handoverTypst } from "#report/node/handover-typst.ts";
import { nodeDocument } from "#report/node/node-document.ts";
import { formAnalysisFixture } from "../../../test/fixtures/form-analysis.ts";
import { sampleRecord } from "../../../test/fixtures/sample-record.ts";

const today = "2026-11-22";
const sample = sampleRecord(today);

function asked() {
  const first = screenRuleSet.records.flatMap(({ questions }) => questions.map(({ id }) => id));
  const answers = Object.fromEntries(first.map((id, index) => [id, index === 3 ? "not-sure" : "no"] as const));
  return {
    day: "2026-11-02",
    result: evaluateScreen(screenRuleSet, { answers, ageYears: 37 }),
    facts: { answers },
  };
}

function whole(): Handover {
  const screen = asked();
  const { report } = formAnalysisFixture();
  const reports = ["2026-09-01", "2026-11-10"].map((day) => ({ day, report }));
  return makeHandover({ ...sample, screen, formReports: reports }, handoverRecords, {
    trials: [
      {
        day: "2026-11-12",
        what: "Cadence 5 % higher",
        verdict: "helped",
        effect: { value: -2.4, interval: [-3.9, -0.9] },
      },
      { day: "2026-10-20", what: "A warm-up, two weeks", verdict: "cannot-tell" },
    ],
    questions: ["May I run the half marathon in April?", "  ", "Is heavier lifting safe for my back?"],
  });
}

/** The whole of a PDF as text: its plain parts and its unpacked streams. */
function pdfText(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const start = index + length;
    try {
      return inflateSync(Buffer.from(pdf.subarray(start, raw.indexOf("endstream", start)))).toString("latin1");
    } catch {
      return "";
    }
  });
  return [raw, ...streams].join("\n");
}

const pagesOf = (pdf: Uint8Array): number => pdfText(pdf).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe("handoverPdf()", () => {
  test("handoverPdf() of a full record is one tagged page with a text for every chart", () => {
    const pdf = handoverPdf(whole());
    expect(pagesOf(pdf)).toBe(1);
    const text = pdfText(pdf);
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toMatch(/pdfuaid:part[^0-9]*1/);
    expect(text.match(/\/S\s*\/Figure/g)?.length).toBe(2);
    expect(text.match(/\/Alt\s*[(<]/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).toContain("/TH");
  });

  test("handoverPdf() of a runner who has told nothing yet says so on one page", () => {
    const empty = { today, checkIns: [], weeks: [], bodyTests: [], formReports: [], drifts: [], events: [] };
    expect(pagesOf(handoverPdf(makeHandover(empty, handoverRecords)))).toBe(1);
  });
});

describe("handoverHtml()", () => {
  const html = handoverHtml(whole(), { document: nodeDocument() });

  test("handoverHtml() holds no script and asks for nothing", () => {
    expect(html).not.toMatch(/<script|<link|https?:\/\/(?!www\.w3\.org)/);
    expect(html).toContain("default-src 'none'");
  });

  test("handoverHtml() tells a number with its error, its threshold and its day", () => {
    expect(html).toContain("95 % intervals hold spread, model error and the vertical together");
    expect(html).toContain("−2.4 (−3.9 to −0.9)");
    expect(html).toContain("A change counts from 2 points.");
    expect(html).toContain("May I run the half marathon in April?");
  });

  test("handoverHtml() escapes what a runner wrote", () => {
    const story = { ...sample.story, ownWords: "<img src=x onerror=alert(1)>" };
    const odd = handoverHtml(makeHandover({ ...sample, story }, handoverRecords), { document: nodeDocument() });
    expect(odd).not.toContain("<img");
    expect(odd).toContain("&lt;img");
  });
});

describe("Something new since the safety questions", () => {
  const told = { day: today, checkIn: { hasNewSymptoms: true, note: "Numb since noon." } };
  const answered = { ...asked(), day: today };
  const page = makeHandover({ ...sample, screen: answered, checkIns: [...sample.checkIns, told] }, handoverRecords);
  const heading = "Look at this first: something new was told";

  test("handoverHtml() says it before every other part, and calls the older answers older", () => {
    const html = handoverHtml(page, { document: nodeDocument() });
    const at = html.indexOf(heading);
    expect(at).toBeGreaterThan(0);
    for (const title of ["Safety questions", "History"]) expect(html.indexOf(`>${title}<`)).toBeGreaterThan(at);
    expect(html.indexOf(answered.result.title)).toBeGreaterThan(at);
    expect(html).toContain("Before the new symptom was told:");
    expect(html).toContain("Numb since noon.");
  });

  test("terminalHandover() says it first", () => {
    const [, first = ""] = terminalHandover(page, { hasColour: false }).split("\n\n");
    expect(first.split("\n")[0]).toBe(heading);
  });

  test("handoverPdf() says it on its one page, in a part of its own", () => {
    const markup = handoverTypst(page, 8).markup;
    expect(markup.indexOf(heading)).toBeGreaterThan(0);
    expect(markup.indexOf(heading)).toBeLessThan(markup.indexOf("#grid"));
    expect(pagesOf(handoverPdf(page))).toBe(1);
  });

  test("handoverSchema takes it", () => {
    expect(handoverSchema.parse(JSON.parse(JSON.stringify(page))).newSymptoms?.note).toBe("Numb since noon.");
  });
});
