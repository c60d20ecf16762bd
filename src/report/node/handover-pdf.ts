import type { Handover } from "#core/handover/handover.ts";
import { handoverTypst } from "./handover-typst.ts";
import { typeset } from "./typeset-pdf.ts";

/** Sizes of letters that are tried in turn, pt: a record with much in it still fits one page, and none is too small to read. */
const sizesPt = [7.6, 7.1, 6.6];

/** The page for a clinician as a tagged PDF: one side of A4 unless the runner wrote very much. */
export function handoverPdf(handover: Handover): Uint8Array {
  let pdf = new Uint8Array();
  for (const sizePt of sizesPt) {
    const set = typeset(handoverTypst(handover, sizePt));
    pdf = set.pdf;
    if (set.pages === 1) break;
  }
  return pdf;
}
