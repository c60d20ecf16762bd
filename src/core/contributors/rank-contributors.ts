import type { ContributorStanding, Described } from "./contributor-result.ts";
import type { ContributorRule, RuleBook } from "./contributor-rule.ts";
import type { Facts } from "./fact.ts";
import { factDefinitions } from "./facts/all-facts.ts";
import { standContributor } from "./stand-contributor.ts";
import type { CheckContext } from "./weigh-check.ts";

const definitions: CheckContext["definitions"] = new Map(
  factDefinitions.map((definition) => [definition.id, definition]),
);

/** Everything by its standing; patterns apart. */
export interface Ranking {
  readonly patterns: readonly ContributorStanding[];
  readonly ranked: readonly ContributorStanding[];
  readonly others: readonly ContributorStanding[];
}

/** Where every contributor and pattern of the book stands, by id. */
export function standAll(facts: Facts, book: RuleBook): ReadonlyMap<string, ContributorStanding> {
  return standSome(book.contributors, facts, book);
}

/** Where some of them stand. */
export function standSome(
  rules: readonly ContributorRule[],
  facts: Facts,
  book: RuleBook,
): ReadonlyMap<string, ContributorStanding> {
  const context = { book, facts, definitions };
  return new Map(rules.map((rule) => [rule.id, standContributor(rule, context)]));
}

/**
 * Puts standings in order: those that may lead first (rule R3), then by score, then by grade and row. The order they come in
 * does not matter.
 */
export function rankStandings(all: ReadonlyMap<string, ContributorStanding>): Ranking {
  const standings = [...all.values()].toSorted((a, b) => (a.row < b.row ? -1 : 1));
  const contributors = standings.filter(({ kind }) => kind === "contributor");
  return {
    patterns: standings.filter(({ kind }) => kind === "pattern").toSorted(byPlace),
    ranked: contributors.filter(({ standing }) => standing === "supported").toSorted(byPlace),
    others: contributors.filter(({ standing }) => standing !== "supported"),
  };
}

/** Scores that differ by less are the same: sums of the same numbers in another order. */
const sameScore = 1e-12;

function byPlace(a: ContributorStanding, b: ContributorStanding): number {
  const scores = b.score - a.score;
  return (
    Number(b.stops && b.standing === "supported") - Number(a.stops && a.standing === "supported") ||
    Number(b.mayLead) - Number(a.mayLead) ||
    (Math.abs(scores) > sameScore ? scores : 0) ||
    (a.grade === b.grade ? 0 : gradeRank(a.grade) - gradeRank(b.grade)) ||
    (a.row < b.row ? -1 : 1)
  );
}

/** A+ before A before A-, and so on to D-. */
function gradeRank(grade: string): number {
  const sign = { "+": -1, "-": 1 }[grade.charAt(1)] ?? 0;
  return 3 * "ABCD".indexOf(grade.charAt(0)) + sign;
}

/** What is told of without moving a rank. */
export function describe({ contributors }: RuleBook, facts: Facts): readonly Described[] {
  return contributors.flatMap(({ id, title, describes = [] }) =>
    describes.flatMap(({ fact, sentences, origin, evidence }) => {
      const reading = facts.get(fact);
      const words = reading?.kind === "answer" ? sentences[reading.answer] : undefined;
      return words === undefined ? [] : [{ contributor: id, title, words, origin, evidence }];
    }),
  );
}
