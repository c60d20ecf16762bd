import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { formAnalysisFixture, refusedAnalysisFixture } from "../../../test/fixtures/form-analysis.ts";
import { formReportPdf } from "./form-report-pdf.ts";
import { formReportTypst } from "./form-report-typst.ts";
import { interFontFiles } from "./report-fonts.ts";
import { typstText } from "./typst-markup.ts";

/** The whole of a PDF as text: its plain parts and its unpacked streams. */
function pdfText(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const start = index + length;
    const bytes = Buffer.from(pdf.subarray(start, raw.indexOf("endstream", start)));
    try {
      return inflateSync(bytes).toString("latin1");
    } catch {
      return "";
    }
  });
  return [raw, ...streams].join("\n");
}

describe("formReportPdf()", () => {
  const pdf = pdfText(formReportPdf(formAnalysisFixture()));

  test("formReportPdf() is tagged, names its language and title, and says it is PDF/UA-1", () => {
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toMatch(/\/Lang\s*\(en/);
    expect(pdf).toMatch(/pdfuaid:part[^0-9]*1/);
    expect(pdf).toContain("/DisplayDocTitle true");
  });

  test("formReportPdf() has headings, table headers and a text for every picture", () => {
    for (const tag of ["/H1", "/H2", "/TH", "/TD", "/Figure", "/Caption"]) expect(pdf, tag).toContain(tag);
    const figures = pdf.match(/\/S\s*\/Figure/g)?.length ?? 0;
    const texts = pdf.match(/\/Alt\s*[(<]/g)?.length ?? 0;
    // Three findings, seven curves and one row of contacts.
    expect(figures).toBe(11);
    expect(texts).toBeGreaterThanOrEqual(figures);
  });

  test("formReportPdf() typesets a refusal, and a file name with every sign that typst reads", () => {
    const refused = refusedAnalysisFixture();
    const file = '#[a]*b_c`$d$ <e> @f \\ "g" ~ // /* = - + 跑步 🏃.mp4';
    const odd = { ...refused, report: { ...refused.report, source: { ...refused.report.source, file } } };
    expect(formReportPdf(odd).length).toBeGreaterThan(5000);
  });
});

describe("formReportPdf() in other scripts", () => {
  test("formReportPdf() sets Greek, Cyrillic and Vietnamese names with letters that are embedded", () => {
    const refused = refusedAnalysisFixture();
    const file = "τρέξιμο бег chạy bộ.mp4";
    expect(typstText(file)).toBe("τρέξιμο бег chạy bộ.mp4");
    const named = { ...refused, report: { ...refused.report, source: { ...refused.report.source, file } } };
    const pdf = pdfText(formReportPdf(named));
    // PDF/UA export fails on a letter without a glyph; what Inter lacks comes from the typesetter's own serif.
    const fonts = new Set([...pdf.matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([A-Za-z]+)/g)].map(([, name]) => name));
    expect(fonts).toEqual(new Set(["Inter", "LibertinusSerif"]));
  });
});

describe("formReportTypst()", () => {
  test("formReportTypst() draws with plain colours only, since paper knows no custom properties", () => {
    const { drawings } = formReportTypst(formAnalysisFixture(), {});
    expect(drawings.size).toBeGreaterThan(20);
    for (const svg of drawings.values()) expect(svg).not.toContain("var(");
  });
});

describe("typstText()", () => {
  test("typstText() escapes markup", () => {
    expect(typstText("#a *b* [c]")).toBe("\\#a \\*b\\* \\[c\\]");
  });
});

describe("interFontFiles()", () => {
  test("interFontFiles() unpacks fonts whose tables add up to their checksums", () => {
    for (const font of interFontFiles()) {
      expect(font.readUInt32BE(0)).toBe(0x00010000);
      const count = font.readUInt16BE(4);
      for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
        const tag = font.toString("latin1", entry, entry + 4);
        const [checksum, offset, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [
          number,
          number,
          number,
        ];
        if (tag === "head") continue;
        let sum = 0;
        for (let at = offset; at < offset + length; at += 4) {
          const word = Buffer.alloc(4);
          font.copy(word, 0, at, Math.min(at + 4, offset + length));
          sum = (sum + word.readUInt32BE(0)) >>> 0;
        }
        expect(sum, tag).toBe(checksum);
      }
    }
  });
});
