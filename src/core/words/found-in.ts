/** Where a text of a closed table says what was found. */
const place = "{found}";

/** A text of a table with what was found; letter by letter, also signs that mean something to a replacement. */
export function filledIn(text: string, found: string): string {
  return text.replace(place, () => found);
}

/** What a sentence says was found, by the text of the table that it was made of: "" where that names no place, undefined when it is of another. */
export function foundIn(text: string, told: string): string | undefined {
  const [before = "", after] = text.split(place);
  if (after === undefined) return told === text ? "" : undefined;
  const isOfText = told.length >= before.length + after.length && told.startsWith(before) && told.endsWith(after);
  return isOfText ? told.slice(before.length, told.length - after.length) : undefined;
}
