import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { TypstReport } from "./form-report-typst.ts";
import { interFontFiles } from "./report-fonts.ts";

/** A document as it was typeset. */
interface Typeset {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/** Typesets a document as a tagged PDF (PDF/UA-1): title, language, headings, tables with headers, pictures with their words. */
export function typeset({ markup, drawings }: TypstReport): Typeset {
  // The workspace is never read: every file of the document is held in memory.
  const compiler = NodeCompiler.create({ workspace: "/", fontArgs: [{ fontBlobs: interFontFiles() }] });
  for (const [path, svg] of drawings) compiler.mapShadow(path, Buffer.from(svg));
  const result = compiler.compile({ mainFileContent: markup });
  const document = result.result;
  if (document === null) {
    const error = result.takeError();
    const found = error === null ? [] : compiler.fetchDiagnostics(error).map(({ message }) => String(message));
    throw new Error(`Cannot typeset the report: ${found.join("; ")}`);
  }
  const pdf = new Uint8Array(compiler.pdf(document, { pdfStandard: "ua-1", pdfTags: true }));
  const pages = document.numOfPages;
  compiler.evictCache(0);
  return { pdf, pages };
}
