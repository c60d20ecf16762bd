import { spokenTag } from "./in-language.ts";

/** A moment (ISO 8601) as its day and minute on this device, in the language that is spoken. */
export function momentWords(at: string): string {
  return new Intl.DateTimeFormat(spokenTag(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
}
