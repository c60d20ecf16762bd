/** Text as PostgreSQL takes it: without NUL characters and halves of characters, which damaged files hold. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}

/** JSON as PostgreSQL takes it. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "string" ? storableText(part) : part));
}
