import { extname } from "node:path";
import { handoverRecords } from "#content/handover-records.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { contributorRuleBook } from "#content/rule-book.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import type { Handover } from "#core/handover/handover.ts";
import { makeHandover } from "#core/handover/make-handover.ts";
import { trialRows } from "#core/handover/trial-rows.ts";
import { makePlan } from "#core/plan/make-plan.ts";
import { noNextRun } from "#core/plan/no-next-run.ts";
import { runningNow } from "#core/plan/running-now.ts";
import { fhirBundle } from "#formats/fhir/fhir-bundle.ts";
import { changeName } from "#report/handover/change-name-words.ts";
import { handoverHtml } from "#report/handover/handover-html.ts";
import { rowWords, unclearWords } from "#report/handover/handover-row-words.ts";
import { terminalHandover } from "#report/handover/terminal-handover.ts";
import { handoverPdf } from "#report/node/handover-pdf.ts";
import { nodeDocument } from "#report/node/node-document.ts";
import { interFontFaces } from "#report/node/report-fonts.ts";
import { localRunnerId } from "#store/open-store.ts";
import { storedRecord } from "../contributors/stored-record.ts";
import { writeFileWhole } from "../output-path.ts";
import { recordFacts } from "../ownership/record-facts.ts";
import { storedPlanInput } from "../plan/stored-plan-input.ts";
import { type RecordHereOptions, type RecordOutcome, recordHere } from "../record/record-here.ts";

/** What goes on the page beside the record. */
export interface HandoverHereOptions extends RecordHereOptions {
  /** Days of the window that trends are shown of. */
  readonly days?: number;
  readonly questions?: readonly string[];
}

/** The page for a clinician, and the whole record for a program of theirs. */
export interface HandoverHere {
  readonly handover: Handover;
  /** A FHIR R4 bundle. */
  readonly bundle: object;
}

/** The page of an exported record, or of this machine's database when none is named. */
export function handoverHere(
  path: string | undefined,
  options: HandoverHereOptions,
): Promise<RecordOutcome<HandoverHere>> {
  const { days, questions = [] } = options;
  return recordHere(path, options, async (store, today) => {
    const record = await storedRecord(store, today);
    const trials = trialRows(record.trials ?? [], {
      ...{ checkIns: record.checkIns, today, nameOf: changeName, words: rowWords },
    });
    const findings = findContributors(record, contributorRuleBook);
    const input = await storedPlanInput(store, today);
    const now = runningNow(screenRuleSet, { ...record, sessions: record.sessions ?? [] });
    const whyNot = noNextRun(now, input === undefined ? undefined : makePlan(input));
    const words = { rows: rowWords, unclear: unclearWords };
    const extras = { findings, trials, questions, words, noNextRun: whyNot, ...(days === undefined ? {} : { days }) };
    return {
      handover: makeHandover(record, handoverRecords, extras),
      bundle: fhirBundle(await recordFacts(store, localRunnerId, `${today}T00:00:00.000Z`)),
    };
  });
}

/** Typesets a page that a browser sent as a tagged PDF. */
export function renderHandoverPdf(handover: Handover): Uint8Array {
  return handoverPdf(handover);
}

/** Endings of a page that is written. */
export const handoverEndings = [".pdf", ".html", ".htm"] as const;

/** Writes the page as PDF or HTML, by the ending of the name. */
export async function writeHandover(handover: Handover, path: string): Promise<void> {
  const isPaper = extname(path).toLowerCase() === ".pdf";
  const options = { document: nodeDocument(), fontFaces: interFontFaces() };
  await writeFileWhole(path, isPaper ? handoverPdf(handover) : handoverHtml(handover, options));
}

/** Writes a FHIR bundle. */
export async function writeBundle(bundle: object, path: string): Promise<void> {
  await writeFileWhole(path, `${JSON.stringify(bundle, undefined, 2)}\n`);
}

/** The page as text for a terminal or a pipe. */
export function printedHandover(handover: Handover, options: { readonly hasColour: boolean }): string {
  return terminalHandover(handover, options);
}
