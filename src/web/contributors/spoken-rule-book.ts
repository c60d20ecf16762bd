import { contributorRuleBook } from "#content/rule-book.ts";
import type { RuleBook } from "#core/contributors/contributor-rule.ts";
import { spokenRuleBookWords } from "#report/contributors/contributor-page-words.ts";

/** The rules by which contributors are ranked, with what is said of them in the runner's language. */
export const spokenRuleBook: RuleBook = { ...contributorRuleBook, words: spokenRuleBookWords };
