import { articleTitles, type ClaimRecord } from "#content/claim-schema.ts";
import { words } from "./known-words.ts";

/** What is looked for among the claims. */
export interface ClaimSearch {
  readonly text: string;
  /** A letter, or all. */
  readonly grade: "all" | "A" | "B" | "C" | "D";
  /** Ids of records, parted by commas, of which a claim acts in one; everything when empty. */
  readonly about: string;
}

/** Whether a claim is what is looked for: every word somewhere in it, one of its grades, and acting in the record. */
export function isSoughtClaim(claim: ClaimRecord, { text, grade, about }: ClaimSearch): boolean {
  const letters = claim.grades.flatMap((own) => [...own.grade].filter((letter) => "ABCD".includes(letter)));
  if (grade !== "all" && !letters.includes(grade)) return false;
  if (about !== "" && !about.split(",").some((id) => actsIn(claim).includes(id))) return false;
  const { findings, articles, theme } = claim;
  const all = [
    ...[claim.claim, claim.phrase ?? "", claim.unsaid ?? "", claim.action, claim.row, words.themes[theme]],
    ...findings.map((finding) => finding.text),
    ...articles.map((key) => articleTitles[key]),
    ...actsIn(claim),
  ]
    .join(" ")
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Ids of every record that a claim acts in. */
function actsIn({ actsIn: own = {} }: ClaimRecord): readonly string[] {
  return Object.values(own).flat();
}

type Effect = NonNullable<ClaimRecord["findings"][number]["effects"]>[number];

/** A size with its unit and spread: "164 steps/min", "-15.3 points of 100 (-25.3 to -5.3)". */
export function sizeWords({ value, unit, interval, intervalOf, standardDeviation }: Effect): string {
  return words.size({ value, unit, interval, isRange: intervalOf === "range", standardDeviation });
}
