import { Fragment, type ReactNode } from "react";
import { splitMarks } from "./split-marks.ts";

interface MarkedTextProps {
  /** A text of a message file with marks: `Read <link>how far off</link> it is.` */
  readonly text: string;
  /** What becomes of each mark. */
  readonly marks: Readonly<Record<string, (inner: string) => ReactNode>>;
}

/** A text with links or stress inside: the message file keeps the sentence whole, the page says what its marks are. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return splitMarks(text).map(({ text: piece, mark }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name, and never move
    <Fragment key={index}>{mark === undefined ? piece : (marks[mark]?.(piece) ?? piece)}</Fragment>
  ));
}
