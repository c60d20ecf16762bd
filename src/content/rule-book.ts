import type { RuleBook, RuleThreshold } from "#core/contributors/contributor-rule.ts";
import { fingerprint } from "#core/fingerprint.ts";
import { wholeContributorsById } from "./contributors.ts";
import { inquiriesById } from "./inquiries.ts";
import { selfTestsById } from "./self-tests.ts";
import { thresholdsById } from "./thresholds.ts";

/** Thresholds without what only the catalogue shows. */
const thresholds: ReadonlyMap<string, RuleThreshold> = new Map(
  [...thresholdsById].map(([id, { title, when, value, unit, origin, sex }]) => [
    id,
    { id, title, when, value, unit, origin, ...(sex === undefined ? {} : { sex }) },
  ]),
);

/** Change that one result of a body test needs to count as real, by the test's id. */
const testErrors = new Map(
  [...selfTestsById.values()].flatMap(({ id, realChange }) =>
    "value" in realChange ? [[id, realChange.value] as const] : [],
  ),
);

const contributors = [...wholeContributorsById.values()];
const inquiries = [...inquiriesById.values()];

/** The rules by which contributors are ranked, with a version that changes with every one of them. */
export const contributorRuleBook: RuleBook = {
  version: `contributors-1-${fingerprint(JSON.stringify([contributors, [...thresholds], inquiries, [...testErrors]]))}`,
  ...{ contributors, thresholds, inquiries, testErrors },
};
