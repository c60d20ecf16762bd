import { claimThemes } from "#content/claim-schema.ts";
import type { EvidenceRecord } from "#content/evidence-schema.ts";
import type { Origin } from "#core/contributors/contributor-rule.ts";
import { inLanguage, spokenTag } from "../words/in-language.ts";

/** A size as a source gives it. */
interface Size {
  readonly value: number | undefined;
  readonly unit: string;
  readonly interval: readonly [number, number] | undefined;
  /** True where the interval spans all that was found, and is no confidence interval. */
  readonly isRange: boolean;
  readonly standardDeviation: number | undefined;
}

/** Texts of what is known. */
export const words = inLanguage("known", {
  title: "What we know",
  lead: "Clinic articles make many claims about runners' backs. Here is each of them, beside what research says and what Plumbline does with it.",
  search: "Search",
  searchHelp: "A word or two: cadence, core, shoes, adjustment.",
  grade: "Grade",
  grades: { all: "All", A: "A", B: "B", C: "C", D: "D" },
  gradeHelp:
    "A: several good trials or guidelines that agree. B: good but indirect. C: small. D: weak or contradicted.",
  found: (count: number, of: number) => (count === of ? `All ${of} claims.` : `${count} of ${of} claims.`),
  nothing: "No claim holds all of these words.",
  about: (title: string) => `Claims about: ${title}.`,
  all: "Show all claims",
  articles: "Articles say",
  weSay: "We say",
  weSayNothing: "We say nothing",
  research: "What research says",
  does: "What Plumbline does",
  actsIn: { contributors: "To test", exercises: "Exercises", programmes: "Programmes", thresholds: "Limits" },
  saidIn: (titles: readonly string[]) => `Said in: ${titles.join("; ")}.`,
  source: (citation: string, grade: string, flags: string) => `${citation} (grade ${grade}; ${flags})`,
  sourceWithDoi: (source: string, doi: string) => `${source} doi:${doi}`,
  gradeOf: (grade: string, of: string | undefined) => (of === undefined ? `Grade ${grade}` : `Grade ${grade}: ${of}`),
  origins: {
    found: "read in a source",
    memory: "recalled, not checked",
    design: "our choice",
    "not-found": "looked for, not found",
  } satisfies Record<Origin, string>,
  verifications: {
    found: "read",
    measured: "our own analysis",
    memory: "recalled, not checked",
    design: "our choice",
  } satisfies Record<EvidenceRecord["verification"], string>,
  secondary: "second-hand",
  derived: "derived by us",
  themes: claimThemes,
  size: ({ value, unit, interval, isRange, standardDeviation }: Size) => {
    const spread = interval === undefined ? "" : `${interval[0]} to ${interval[1]}`;
    const kind = isRange ? " range" : "";
    if (value === undefined) return `${spread} ${unit}${kind}`;
    const deviation = standardDeviation === undefined ? "" : ` SD ${standardDeviation}`;
    return `${value} ${unit}${deviation}${spread === "" ? "" : ` (${spread}${kind})`}`;
  },
  people: (count: number) => `${count.toLocaleString(spokenTag())} people`,
  link: "What we know about this",
  note: "Mostly abstracts were read, not whole papers. No clinician has signed this off yet.",
});
