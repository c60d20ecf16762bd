import type { RuleBook } from "../contributor-rule.ts";
import type { FactDefinition, FactRecord, Facts } from "../fact.ts";
import { bodyTestFacts } from "./body-test-facts.ts";
import { diaryFacts } from "./diary-facts.ts";
import { formFacts } from "./form-facts.ts";
import { loadFacts } from "./load-facts.ts";
import { screenFacts } from "./screen-facts.ts";
import { sessionFacts } from "./session-facts.ts";
import { storyFacts } from "./story-facts.ts";
import { trialFacts } from "./trial-facts.ts";

/** Everything that checks can look at. */
export const factDefinitions: readonly FactDefinition[] = [
  ...screenFacts,
  ...storyFacts,
  ...diaryFacts,
  ...bodyTestFacts,
  ...formFacts,
  ...loadFacts,
  ...trialFacts,
  ...sessionFacts,
];

/** Every fact of a record, known or with the reason for which it is not. */
export function readFacts(record: FactRecord, book: RuleBook): Facts {
  return new Map(factDefinitions.map(({ id, read }) => [id, read(record, book)]));
}
