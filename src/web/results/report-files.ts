import interUrl from "@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { formReportHtml } from "#report/form-report-html.ts";
import { accuracyOf } from "../accuracy/accuracy-figures.ts";
import { ServerError } from "../shell/ask-server.ts";
import { call } from "../shell/call-server.ts";
import { dataUrl, findingPictures } from "./finding-pictures.ts";
import { formDocument } from "./form-document.ts";
import { words } from "./results-words.ts";

/** Why a file could not be made, in words for the user. */
export class SaveProblem extends Error {}

/** The report as one page that needs nothing else. Made on the device. */
export async function reportHtml(analysis: FormAnalysis, film: Blob | undefined): Promise<Blob> {
  const html = formReportHtml(analysis, {
    // A document of its own: the page's content policy does not allow the report's inline styles.
    document: document.implementation.createHTMLDocument(),
    pictures: await findingPictures(analysis, film),
    accuracy: accuracyOf(analysis.report.model.name),
    fontFaces: await interFontFace(),
  });
  return new Blob([html], { type: "text/html" });
}

/** The report's data, as the command line prints it. */
export async function reportJson({ report }: FormAnalysis): Promise<Blob> {
  return new Blob([`${JSON.stringify(report, undefined, 2)}\n`], { type: "application/json" });
}

/** The report typeset as a tagged PDF. Its numbers and the findings' pictures go to the Plumbline server, which keeps nothing. */
export async function reportPdf(analysis: FormAnalysis, film: Blob | undefined): Promise<Blob> {
  const body = formDocument(analysis, await findingPictures(analysis, film));
  try {
    return await call("printReport", { body });
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    throw new SaveProblem(error.code === "no-answer" ? words.save.noServer : `${error.message} ${error.fix}`);
  }
}

async function interFontFace(): Promise<string> {
  const response = await fetch(interUrl);
  if (!response.ok) return "";
  const source = await dataUrl(await response.blob());
  return `@font-face{font-family:"Inter";font-weight:100 900;src:url("${source}") format("woff2")}`;
}
