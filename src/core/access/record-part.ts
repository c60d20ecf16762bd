/** Parts of a record that a runner can share with a clinic, each on its own. What is in no part is never shared. */
export const recordParts = ["pain", "story", "body-tests", "runs", "form", "plan", "notes"] as const;

export type RecordPart = (typeof recordParts)[number];

/**
 * The part that each kind of entry belongs to; `never` for what is nobody's business but the runner's. A kind that is not here
 * is not shared.
 */
export const partOfKind: Readonly<Record<string, Exclude<RecordPart, "notes"> | "never">> = {
  screen: "story",
  story: "story",
  "check-in": "pain",
  week: "pain",
  event: "pain",
  "body-test": "body-tests",
  "form-report": "form",
  "plan-wishes": "plan",
  plan: "plan",
  session: "plan",
  trial: "plan",
  run: "runs",
  consent: "never",
  reminders: "never",
};

/** The part an entry's kind belongs to; undefined when it cannot be shared. */
export function sharedPart(kind: string): RecordPart | undefined {
  const part = partOfKind[kind];
  return part === "never" ? undefined : part;
}
