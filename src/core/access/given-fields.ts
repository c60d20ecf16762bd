import type { RecordPart } from "./record-part.ts";

/**
 * The runner's own words in each kind of entry, and the names of their files: given with the notes, and only with them. A path
 * that ends in `=` is a field that must be there and must hold something: {@link withheld} stands in it.
 */
const privateWords: Readonly<Record<string, readonly string[]>> = {
  story: ["ownWords"],
  "check-in": ["note"],
  "body-test": ["note"],
  event: ["words"],
  session: ["note"],
  trial: ["words"],
  run: ["note"],
  "form-report": ["name=", "report.source.file="],
};

/** What stands in the place of a name that is not given. */
const withheld = "not given";

type Body = Readonly<Record<string, unknown>>;

/** The fields of an entry's body that are given to who may read these parts. */
export function givenOfEntry(kind: string, body: Body, parts: readonly RecordPart[]): Body {
  if (parts.includes("notes")) return body;
  return (privateWords[kind] ?? []).reduce((given, path) => without(given, path.split(".")), body);
}

/** A run, or a run's line in a list, as it is given to who may read these parts: the title is the runner's own words. */
export function givenOfRun<T extends { readonly title?: string }>(run: T, parts: readonly RecordPart[]): T {
  return parts.includes("notes") ? run : (without(run, ["title"]) as unknown as T);
}

function without(values: object, [first = "", ...rest]: readonly string[]): Body {
  const [name = "", isKept] = first.split("=");
  const held = (values as Body)[name];
  if (held === undefined) return values as Body;
  if (rest.length > 0) return { ...values, [name]: without(held as object, rest) };
  const { [name]: _gone, ...others } = values as Body;
  return isKept === undefined ? others : { ...others, [name]: withheld };
}
