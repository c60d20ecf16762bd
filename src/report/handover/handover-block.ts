import type { DrawingContext } from "../paint.ts";
import type { handoverWords } from "./handover-words.ts";

/** A table of a block; every cell is text. */
export interface BlockTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart of a block, with its table twin. */
export interface BlockChart {
  readonly draw: (context: DrawingContext) => SVGElement;
  readonly summary: string;
  readonly table: BlockTable;
}

/** One part of the page, the same for paper and screen. */
export interface HandoverBlock {
  readonly id: keyof typeof handoverWords.sections;
  readonly lines: readonly string[];
  /** Lines with what they are about. */
  readonly facts?: readonly (readonly [label: string, words: string])[];
  readonly list?: readonly string[];
  readonly table?: BlockTable;
  readonly chart?: BlockChart;
}
