import type { FormAnalysis } from "#core/report/form-analysis.ts";
import type { ElementMaker } from "../element.ts";
import type { DrawingContext } from "../paint.ts";
import type { MeasureAccuracy, ReportRecords } from "../report-words.ts";

/** What every section of the page is made from. */
export interface SectionContext extends DrawingContext {
  readonly make: ElementMaker;
  readonly analysis: FormAnalysis;
  /** Data URL of a frame, by its index. */
  readonly pictures: ReadonlyMap<number, string>;
  readonly accuracy: readonly MeasureAccuracy[];
  readonly records: ReportRecords;
}
