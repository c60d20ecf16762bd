import { describe, expect, test } from "vitest";
import { checkEntryBody } from "#contract/record/entry-schema.ts";
import type { CheckResult, ContributorFindings, RankingGate } from "#core/contributors/contributor-result.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import { caseRecord } from "./case-record-fixture.ts";
import { type CaseRecord, caseSchema } from "./case-schema.ts";
import { casesRecords } from "./cases.generated.ts";
import { contributorRuleBook } from "./rule-book.ts";

const cases: readonly CaseRecord[] = casesRecords.map((record) => caseSchema.parse(record));

describe("reviewed cases", () => {
  test("there are at least 25 of them, and together they let every contributor and pattern be seen", () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
    const seen = new Set(
      cases.flatMap(({ given }) => {
        const { patterns, ranked, described } = findContributors(caseRecord(given), contributorRuleBook);
        const likely = patterns.filter(({ standing }) => standing === "supported");
        return [...[...likely, ...ranked].map(({ id }) => id), ...described.map(({ contributor }) => contributor)];
      }),
    );
    expect(contributorRuleBook.contributors.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  test.each(cases.map((one) => [one.title, one] as const))("%s", (_title, { given, expected }) => {
    expectSound(given);
    const findings = findContributors(caseRecord(given), contributorRuleBook);
    const { patterns, ranked, next } = findings;
    expect({
      gate: gateName(findings.gate),
      patterns: patterns.filter(({ standing }) => standing === "supported").map(({ id }) => id),
      top: ranked.slice(0, expected.top.length).map(({ id }) => id),
      next: next[0]?.inquiry ?? null,
    }).toEqual({ gate: expected.gate, patterns: expected.patterns, top: expected.top, next: expected.next });
    for (const id of expected.notSupported ?? []) expect(ranked.map((one) => one.id)).not.toContain(id);
    expectChecks(findings, expected);
  });
});

function gateName(gate: RankingGate): CaseRecord["expected"]["gate"] {
  if (gate.kind === "closed") return gate.why;
  return gate.triesWait === undefined ? "open" : "tries-wait";
}

function expectChecks(findings: ContributorFindings, expected: CaseRecord["expected"]): void {
  const all = [...findings.patterns, ...findings.ranked, ...findings.others];
  const ids = (results: readonly CheckResult[]) => results.map(({ id }) => id);
  const [supports, against] = [ids(all.flatMap((one) => one.supports)), ids(all.flatMap((one) => one.against))];
  const open = new Map(all.flatMap((one) => one.cannotTell).map(({ id, why }) => [id, why]));
  expect(supports).toEqual(expect.arrayContaining(expected.supports ?? []));
  expect(against).toEqual(expect.arrayContaining(expected.against ?? []));
  expect(Object.fromEntries(open)).toMatchObject(expected.cannotTell ?? {});
  if (expected.described) expect(findings.described.map(({ contributor }) => contributor)).toEqual(expected.described);
}

/** What a case tells must be what the app could have kept. */
function expectSound({ story = {}, checkIns = [], bodyTests = [] }: CaseRecord["given"]): void {
  const bodies = [
    ["story", story] as const,
    ...checkIns.map(({ checkIn }) => ["check-in", checkIn] as const),
    ...bodyTests.map(({ result }) => ["body-test", result] as const),
  ];
  for (const [kind, body] of bodies) expect(checkEntryBody(kind, body)).not.toHaveProperty("problem");
}
