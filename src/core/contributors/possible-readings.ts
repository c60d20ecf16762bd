import { type RuleBook, thresholdIdsOf } from "./contributor-rule.ts";
import type { FactDefinition, FactReading } from "./fact.ts";

/**
 * What a fact could turn out to be, as far as the rules tell it apart: each of its answers, or the middle of every stretch
 * between the thresholds that any check holds it against.
 */
export function possibleReadings(definition: FactDefinition, book: RuleBook): readonly FactReading[] {
  if ("answers" in definition) return definition.answers.map((answer) => ({ kind: "answer", answer }));
  const [least, most] = definition.span;
  const cuts = [...new Set(cutsOf(definition.id, book))]
    .filter((cut) => cut >= least && cut <= most)
    .toSorted((a, b) => a - b);
  const ends = [...new Set([least, ...cuts, most])];
  return ends.slice(1).map((end, index) => {
    const middle = ((ends[index] ?? least) + end) / 2;
    return { kind: "number", value: middle, interval: [middle, middle] };
  });
}

function cutsOf(fact: string, book: RuleBook): readonly number[] {
  const checks = book.contributors.flatMap((rule) => rule.checks).filter((check) => check.fact === fact);
  const conditions = checks.flatMap(({ supportsWhen, againstWhen }) => [supportsWhen, againstWhen ?? []].flat());
  return conditions.flatMap(thresholdIdsOf).flatMap((id) => book.thresholds.get(id)?.value ?? []);
}
