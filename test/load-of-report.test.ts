import { expect, test } from "vitest";
import { loadReport } from "#app/load/load-report.ts";
import { caseRecord } from "#content/case-record-fixture.ts";
import { type CaseRecord, caseSchema } from "#content/case-schema.ts";
import { casesRecords } from "#content/cases.generated.ts";
import { contributorRuleBook } from "#content/rule-book.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import { loadOfReport } from "#web/contributors/load-of-report.ts";

const withRuns: readonly CaseRecord[] = casesRecords
  .map((record) => caseSchema.parse(record))
  .filter(({ given }) => given.runs !== undefined);

test.each(withRuns.map((one) => [one.id, one] as const))(
  "loadOfReport() lets the app say of %s what the record itself says",
  (_id, { given }) => {
    const record = caseRecord(given);
    if (record.load === undefined) throw new Error("wanted a load story");
    const load = loadOfReport(loadReport(record.load));
    const order = (findings: ReturnType<typeof findContributors>) => ({
      gate: findings.gate,
      ranked: findings.ranked.map(({ id, supports, against }) => [id, supports.length, against.length]),
      next: findings.next.map(({ inquiry }) => inquiry),
    });
    expect(order(findContributors({ ...record, load }, contributorRuleBook))).toEqual(
      order(findContributors(record, contributorRuleBook)),
    );
  },
);
