/** What a translation of a catalogue holds: the same names, other texts; functions take the same values. */
export type Translation<T> = T extends string
  ? string
  : T extends (...values: infer V) => infer R
    ? (...values: V) => Translation<R>
    : T extends object
      ? { readonly [K in keyof T]: Translation<T[K]> }
      : T;

/** A language: its BCP 47 tag, which dates and numbers follow, and its catalogues by the names of the English ones. */
export interface Language {
  readonly tag: string;
  readonly catalogues: Readonly<Record<string, unknown>>;
  /** Makes a catalogue that is not among these from the English one, which stands as it is where this is left out. */
  readonly otherwise?: <T extends object>(texts: T) => T;
}

/** The language that the message files are written in. */
export const english: Language = { tag: "en-GB", catalogues: {} };

let spoken = english;

/** Chooses the language. To be called before the pages are loaded: a catalogue is looked up once, when its file is. */
export function speak(language: Language): void {
  spoken = language;
}

/** Tag of the language that is spoken, for `Intl` and the page. */
export function spokenTag(): string {
  return spoken.tag;
}

/**
 * A catalogue of texts in the language that is spoken; in English where that has no translation of it.
 *
 * @param name of the message file, without `-words.ts`
 * @param texts the English ones
 */
export function inLanguage<const T extends object>(name: string, texts: T): Translation<T> {
  return (spoken.catalogues[name] ?? spoken.otherwise?.(texts) ?? texts) as Translation<T>;
}
