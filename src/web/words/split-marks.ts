/** A piece of a text: plain, or inside a mark such as `<link>...</link>`. */
export interface Piece {
  readonly text: string;
  readonly mark?: string;
}

/** The pieces of a text in order. A mark that is not closed is plain text; marks do not stand in marks. */
export function splitMarks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/<(\w+)>(.*?)<\/\1>/gs)) {
    const [whole, mark = "", inner = ""] = match;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: inner, mark });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
