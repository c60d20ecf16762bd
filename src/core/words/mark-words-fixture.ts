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
 * capital or holds a blank between words; codes, ids and dates do not. What stands beside marked texts may be known texts, blanks,
 * signs and numbers, and no word.
 *
 * @param known texts of the data records and of what the runner told, as they stand in the result
 */
export function unmarkedTexts(result: unknown, known: Iterable<string> = []): readonly string[] {
  const longestFirst = [...new Set(known)].filter((text) => text !== "").toSorted((a, b) => b.length - a.length);
  const isLeft = (text: string) => {
    const isWord = text.includes("«") ? hasWord : isText;
    const rest = withoutMarked(text);
    return isWord(rest) && isWord(longestFirst.reduce((left, own) => left.replaceAll(own, ""), rest));
  };
  return textsIn(result, []).flatMap(({ at, text }) => (isLeft(text) ? [`${at.join(".")}: ${text}`] : []));
}

/** What a marked result would be without its marks. */
export function withoutMarks<T>(result: T): T {
  return JSON.parse(JSON.stringify(result).replaceAll(/[«»]/g, "")) as T;
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

function hasWord(rest: string): boolean {
  return /\p{L}{2}/u.test(rest);
}

function isText(rest: string): boolean {
  return /^\P{L}*\p{Lu}\p{Ll}/u.test(rest) || /\p{L}\S*\s+\S*\p{L}/u.test(rest);
}
