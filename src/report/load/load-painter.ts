export type LoadStyle = "bold" | "soft" | "line" | "watch";

/** Puts words into a style of the terminal. */
export type LoadPainter = (words: string, style: LoadStyle) => string;

const escapes: Readonly<Record<LoadStyle, string>> = { bold: "1", soft: "2", line: "36", watch: "33" };

/** A painter that colours, or one that leaves words as they are. */
export function loadPainter(hasColour: boolean): LoadPainter {
  return (words, style) => (hasColour ? `\u001b[${escapes[style]}m${words}\u001b[0m` : words);
}
