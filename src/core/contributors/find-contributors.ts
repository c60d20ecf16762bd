import { newSinceScreen } from "../diary/new-since-screen.ts";
import { isLevelAtLeast } from "../screen/screen-levels.ts";
import type { ContributorFindings, NextMeasurement, RankingGate } from "./contributor-result.ts";
import type { Inquiry, RuleBook } from "./contributor-rule.ts";
import { ruleBookWords } from "./contributor-words.ts";
import type { FactRecord, Facts } from "./fact.ts";
import { readFacts } from "./facts/all-facts.ts";
import { nextMeasurements, weighInquiries } from "./next-measurement.ts";
import { describe, type Ranking, rankStandings, standAll } from "./rank-contributors.ts";

/** Most next measurements that are told. */
const mostNext = 5;

/**
 * What may contribute to this runner's pain, by rules R1 to R6: patterns of another kind first, then contributors to test, each
 * with what supports it, what speaks against it and what cannot be told; and which question, test or clip would change the order
 * most for its minutes. Never a cause. Nothing is ranked before the safety questions are answered, while they call for help
 * today, or when a pattern needs a clinician first.
 */
export function findContributors(record: FactRecord, book: RuleBook): ContributorFindings {
  const facts = readFacts(record, book);
  const ranking = rankStandings(standAll(facts, book));
  const gate = gateOf(record, ranking, book);
  const isOpen = gate.kind === "open";
  return {
    ...{ schema: "plumbline.contributors/1", rules: book.version, today: record.today, gate },
    patterns: ranking.patterns,
    ranked: isOpen ? ranking.ranked : [],
    others: isOpen ? ranking.others : [],
    described: isOpen ? describe(book, facts) : [],
    next: nextOf(record, { facts, book, gate }),
  };
}

type Closed = Extract<RankingGate, { kind: "closed" }>;

function gateOf(record: FactRecord, { patterns }: Ranking, { words = ruleBookWords }: RuleBook): RankingGate {
  const { screen } = record;
  const closed = (why: Exclude<Closed["why"], "urgent">): Closed => ({ kind: "closed", why, words: words.gate[why] });
  if (screen === undefined) return closed("not-screened");
  const { level, isComplete, title, locks } = screen.result;
  if (isLevelAtLeast(level, "urgent-today")) return { kind: "closed", why: "urgent", words: words.gate.urgent(title) };
  if (newSinceScreen(record.checkIns, screen) !== undefined) return closed("ask-again");
  if (!isComplete) return closed("unfinished");
  if (patterns.some(({ stops, standing }) => stops && standing === "supported")) return closed("pattern");
  return locks.plan.isLocked ? { kind: "open", triesWait: words.gate.triesWait } : { kind: "open" };
}

interface Next {
  readonly facts: Facts;
  readonly book: RuleBook;
  readonly gate: RankingGate;
}

/** While the ranking is closed only the safety questions are worth answering; a lock of theirs keeps from tests and trials. */
function nextOf({ screen }: FactRecord, { facts, book, gate }: Next): readonly NextMeasurement[] {
  const isScreen = ({ by }: Inquiry) => by === "screen";
  if (gate.kind === "closed") {
    const isFor = ["not-screened", "unfinished", "ask-again"].includes(gate.why);
    return isFor ? weighInquiries(facts, book, isScreen) : [];
  }
  const isUnlocked = ({ lock }: Inquiry) => lock === undefined || screen?.result.locks[lock].isLocked === false;
  return nextMeasurements(facts, book, isUnlocked).slice(0, mostNext);
}
