/**
 * The same words with each text in marks: a sentence which a composed result holds without them was not taken from the words it
 * was given. Texts become `«text»`; what a function returns is marked likewise, so marks may lie in marks.
 */
export function markWords<T>(words: T): T {
  return marked(words) as T;
}

function marked(words: unknown): unknown {
  if (typeof words === "string") return `«${words}»`;
  if (typeof words === "function") return (...values: unknown[]) => marked(words(...values));
  if (Array.isArray(words)) return words.map(marked);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, marked(value)]));
}

/**
 * Texts anywhere in a result that are neither marked nor known, each with its place (`week.days.0.why: Text`). A text begins with a
 * capital or holds a blank between words; codes, ids and dates do not. What stands between two marked texts may be
 * blanks, signs and numbers, and no word.
 *
 * @param known texts of the data records and of what the runner told, as they stand in the result
 */
export function unmarkedTexts(result: unknown, known: ReadonlySet<string> = new Set()): readonly string[] {
  return textsIn(result, []).flatMap(({ at, text }) =>
    known.has(text) || !isText(withoutMarked(text)) ? [] : [`${at.join(".")}: ${text}`],
  );
}

interface PlacedText {
  readonly at: readonly string[];
  readonly text: string;
}

function textsIn(value: unknown, at: readonly string[]): readonly PlacedText[] {
  if (typeof value === "string") return [{ at, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const parts = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([name, part]) => textsIn(part, [...at, String(name)]));
}

/** What is left of a text when each marked stretch is taken out, with the marks in it. */
function withoutMarked(text: string): string {
  let depth = 0;
  let rest = "";
  for (const sign of text) {
    if (sign === "«") depth += 1;
    else if (sign === "»") depth -= 1;
    else if (depth === 0) rest += sign;
  }
  return rest;
}

function isText(rest: string): boolean {
  return /^\P{L}*\p{Lu}\p{Ll}/u.test(rest) || /\p{L}\S*\s+\S*\p{L}/u.test(rest);
}
