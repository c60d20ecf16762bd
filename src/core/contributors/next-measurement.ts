import type { ContributorStanding, NextMeasurement } from "./contributor-result.ts";
import { type ContributorCheck, type Inquiry, type RuleBook, thresholdIdsOf } from "./contributor-rule.ts";
import type { FactDefinition, Facts } from "./fact.ts";
import { factDefinitions } from "./facts/all-facts.ts";
import { possibleReadings } from "./possible-readings.ts";
import { type Ranking, rankStandings, standAll, standSome } from "./rank-contributors.ts";

const definitions: ReadonlyMap<string, FactDefinition> = new Map(factDefinitions.map((one) => [one.id, one]));

/** Changes below this are rounding, not a reason to ask anybody anything. */
const leastChange = 1e-9;

/**
 * Inquiries by how much their answers would change the ranking for each minute they take. Each fact that an inquiry tells and
 * that is not known is set to each of its possible readings in turn, all counted alike because nobody knows how often they come;
 * the ranking is made anew and compared. What the facts of one inquiry change is added up. `isOpen` leaves out what may not be
 * done now.
 */
export function nextMeasurements(
  facts: Facts,
  book: RuleBook,
  isOpen: (inquiry: Inquiry) => boolean,
): readonly NextMeasurement[] {
  return weighInquiries(facts, book, isOpen).filter(({ change }) => change > leastChange);
}

/** The same with inquiries that would change nothing. */
export function weighInquiries(
  facts: Facts,
  book: RuleBook,
  isOpen: (inquiry: Inquiry) => boolean,
): readonly NextMeasurement[] {
  const standings = standAll(facts, book);
  const before = weightsOf(rankStandings(standings));
  return book.inquiries
    .filter(isOpen)
    .map((inquiry) => weighInquiry(inquiry, { facts, book, standings, before }))
    .toSorted(
      (a, b) => b.changePerMinute - a.changePerMinute || a.minutes - b.minutes || (a.inquiry < b.inquiry ? -1 : 1),
    );
}

interface Weighing {
  readonly facts: Facts;
  readonly book: RuleBook;
  readonly standings: ReadonlyMap<string, ContributorStanding>;
  readonly before: Weights;
}

function weighInquiry({ id, title, by, minutes, facts: told }: Inquiry, weighing: Weighing): NextMeasurement {
  const moved = new Map<string, number>();
  const open = told.filter((fact) => weighing.facts.get(fact)?.kind === "unknown");
  for (const fact of open) addMoves(fact, weighing, moved);
  const change = [...moved.values()].reduce((sum, own) => sum + own, 0);
  const moves = [...moved]
    .filter(([, own]) => own > leastChange)
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([contributor]) => contributor);
  return { inquiry: id, title, by, minutes, change, changePerMinute: change / minutes, moves };
}

/** Adds to each contributor how far the possible readings of a fact move it in the mean. */
function addMoves(fact: string, { facts, book, standings, before }: Weighing, moved: Map<string, number>): void {
  const definition = definitions.get(fact);
  if (definition === undefined) return;
  const touched = book.contributors.filter((rule) => rule.checks.some((check) => dependsOn(check, fact, book)));
  const possible = possibleReadings(definition, book);
  for (const reading of possible) {
    const changed = standSome(touched, new Map(facts).set(fact, reading), book);
    const after = weightsOf(rankStandings(new Map([...standings, ...changed])));
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const change = changeOf(before.get(id), after.get(id));
      moved.set(id, (moved.get(id) ?? 0) + change / possible.length);
    }
  }
}

/** Whether a check looks at a fact, or at limits that hold for one reference group when the fact is that group. */
function dependsOn({ fact: own, supportsWhen, againstWhen }: ContributorCheck, fact: string, book: RuleBook): boolean {
  if (own === fact) return true;
  const ids = [supportsWhen, againstWhen].flatMap((one) => (one === undefined ? [] : thresholdIdsOf(one)));
  return fact === "reference-group" && ids.some((id) => book.thresholds.get(id)?.sex !== undefined);
}

/** What one contributor is in a ranking: 1 over its place among those that may lead, and its score. */
type Weights = ReadonlyMap<string, { readonly place: number; readonly score: number }>;

/** A pattern that is there comes before every contributor, and one that stops leaves no place to others. */
function weightsOf({ patterns, ranked }: Ranking): Weights {
  const likely = patterns.filter(({ standing }) => standing === "supported");
  const leading = likely.some(({ stops }) => stops) ? [] : ranked.filter(({ mayLead }) => mayLead);
  const placed = new Map([...likely, ...leading].map(({ id }, index) => [id, 1 / (index + 1)]));
  return new Map([...patterns, ...ranked].map(({ id, score }) => [id, { place: placed.get(id) ?? 0, score }]));
}

const absent = { place: 0, score: 0 };

function changeOf(before = absent, after = absent): number {
  return Math.abs(after.place - before.place) + Math.abs(after.score - before.score);
}
