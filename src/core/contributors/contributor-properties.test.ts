import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseRecord } from "#content/case-record-fixture.ts";
import { contributorRuleBook as book } from "#content/rule-book.ts";
import { feelingNames } from "../diary/check-in.ts";
import type { RunnerRecord } from "../record/runner-record.ts";
import { bodyRegions } from "../story/body-regions.ts";
import { effects, influences, recentChanges, remedies, runCourses } from "../story/story.ts";
import type { ContributorStanding } from "./contributor-result.ts";
import type { ContributorRule, RuleBook } from "./contributor-rule.ts";
import type { FactReading } from "./fact.ts";
import { factDefinitions, readFacts } from "./facts/all-facts.ts";
import { findContributors } from "./find-contributors.ts";
import { nextMeasurements } from "./next-measurement.ts";
import { possibleReadings } from "./possible-readings.ts";
import { rankStandings, standAll } from "./rank-contributors.ts";

const runs = { numRuns: 200, seed: 5 };
const notTold: FactReading = { kind: "unknown", why: "not-told" };

/** Facts as the rules can tell them apart, or not known. */
const facts = fc
  .tuple(
    ...factDefinitions.map((definition) => fc.constantFrom(notTold, notTold, ...possibleReadings(definition, book))),
  )
  .map((readings) => new Map(factDefinitions.map(({ id }, index) => [id, readings[index] ?? notTold])));
const factId = fc.constantFrom(...factDefinitions.map(({ id }) => id));

const points = fc.integer({ min: 0, max: 10 });
const effect = fc.constantFrom(...effects);
const effectOf = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), effect, { maxKeys: 6 });
const some = <T>(arbitraries: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(arbitraries, { requiredKeys: [] });
const story = some({
  pain: some({
    regions: fc.subarray(
      bodyRegions.map(({ id }) => id),
      { minLength: 1, maxLength: 2 },
    ),
    canPointAtIt: fc.boolean(),
    earlierEpisodes: fc.integer({ min: 0, max: 4 }),
  }),
  pattern: some({
    influences: effectOf(influences),
    runCourse: fc.constantFrom(...runCourses),
    earlierWhenTired: fc.boolean(),
  }),
  running: some({
    runsAWeek: fc.integer({ min: 0, max: 7 }),
    kmAWeek: points,
    longestKm: points,
    warmUpMinutes: points,
  }),
  life: some({
    changes: fc.subarray([...recentChanges], { minLength: 1 }),
    shoeComfort: points,
    sleepQuality: points,
    sittingHours: points,
    walkingDays: fc.integer({ min: 0, max: 7 }),
  }),
  tried: effectOf(remedies),
});
/** One a day, as a record holds them. */
const checkIns = fc.uniqueArray(
  fc.record({
    daysAgo: fc.integer({ min: 0, max: 9 }),
    checkIn: fc.record({ feelings: fc.dictionary(fc.constantFrom(...feelingNames), points) }),
  }),
  { maxLength: 8, selector: ({ daysAgo }) => daysAgo },
);
const record: fc.Arbitrary<RunnerRecord> = fc
  .record({ story, checkIns })
  .map((given) => caseRecord({ ageYears: 40, screenYes: [], ...given }));

function supportsOf(standings: Iterable<ContributorStanding>): ReadonlySet<string> {
  return new Set([...standings].flatMap(({ supports }) => supports.map(({ id }) => id)));
}

function findingsOf(given: RunnerRecord): ReadonlySet<string> {
  return supportsOf(standAll(readFacts(given, book), book).values());
}

/** Every record that is the same but for one leaf of the story or one check-in. */
function withoutOne(given: RunnerRecord): readonly RunnerRecord[] {
  const stories = leaves(given.story).map((path) => ({
    ...given,
    story: without(given.story, path) as RunnerRecord["story"] & {},
  }));
  const diaries = given.checkIns.map((_, index) => ({ ...given, checkIns: given.checkIns.toSpliced(index, 1) }));
  return [...stories, ...diaries];
}

function leaves(value: unknown): readonly (readonly string[])[] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [[]];
  return Object.entries(value).flatMap(([name, held]) => leaves(held).map((path) => [name, ...path]));
}

function without(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (value === null || typeof value !== "object" || name === undefined) return value;
  const own = value as Readonly<Record<string, unknown>>;
  const others = Object.fromEntries(Object.entries(own).filter(([key]) => key !== name));
  return rest.length === 0 ? others : { ...others, [name]: without(own[name], rest) };
}

describe("readFacts()", () => {
  test("readFacts() lets nothing more be found when an answer or a check-in is taken away", () => {
    fc.assert(
      fc.property(record, (given) => {
        const before = findingsOf(given);
        for (const less of withoutOne(given)) {
          for (const id of findingsOf(less)) expect(before).toContain(id);
        }
      }),
      runs,
    );
  });
});

describe("findContributors()", () => {
  test("findContributors() changes nothing that it is given and says the same twice", () => {
    fc.assert(
      fc.property(record, (given) => {
        const copy = structuredClone(given);
        const first = findContributors(given, book);
        expect(given).toEqual(copy);
        expect(findContributors(given, book)).toEqual(first);
      }),
      { ...runs, numRuns: 20 },
    );
  });
});

describe("standAll()", () => {
  test("standAll() finds nothing more when a fact is not known", () => {
    fc.assert(
      fc.property(facts, factId, (known, id) => {
        const before = supportsOf(standAll(known, book).values());
        const less = new Map(known).set(id, notTold);
        for (const own of supportsOf(standAll(less, book).values())) expect(before).toContain(own);
      }),
      runs,
    );
  });

  test("standAll() never lowers a contributor by a fact that supports it and speaks against nothing of it", () => {
    fc.assert(
      fc.property(facts, factId, (known, id) => {
        const before = standAll(new Map(known).set(id, notTold), book);
        const after = standAll(known, book);
        for (const [contributor, standing] of after) {
          const told = [...standing.supports, ...standing.against].filter(({ fact }) => fact === id);
          if (told.length === 0 || told.some(({ outcome }) => outcome === "against")) continue;
          expect(standing.score).toBeGreaterThanOrEqual((before.get(contributor)?.score ?? 0) - 1e-12);
        }
      }),
      runs,
    );
  });

  test("standAll() supports nothing by an interval that crosses every limit", () => {
    const wide = factDefinitions.map((definition): readonly [string, FactReading] => {
      if ("answers" in definition) return [definition.id, notTold];
      const [least, most] = definition.span;
      return [definition.id, { kind: "number", value: (least + most) / 2, interval: [least - 1, most + 1] }];
    });
    for (const group of ["men", "women"]) {
      const standings = standAll(new Map([...wide, ["reference-group", { kind: "answer", answer: group }]]), book);
      for (const { supports, against } of standings.values()) expect([...supports, ...against]).toEqual([]);
    }
  });
});

describe("rankStandings()", () => {
  test("rankStandings() depends on no order of contributors, checks or inquiries", () => {
    const turned: RuleBook = {
      ...book,
      contributors: book.contributors.toReversed().map((rule) => ({ ...rule, checks: rule.checks.toReversed() })),
      inquiries: book.inquiries.toReversed(),
    };
    const order = (known: ReadonlyMap<string, FactReading>, own: RuleBook) => {
      const { patterns, ranked } = rankStandings(standAll(known, own));
      return [...patterns, ...ranked].map(({ id }) => id);
    };
    fc.assert(
      fc.property(facts, (known) => {
        expect(order(known, turned)).toEqual(order(known, book));
      }),
      runs,
    );
    const one = new Map<string, FactReading>([["run-course", { kind: "answer", answer: "builds-up" }]]);
    const next = (own: RuleBook) => nextMeasurements(one, own, () => true).map(({ inquiry }) => inquiry);
    expect(next(turned)).toEqual(next(book));
  });

  test("rankStandings() never puts a weak grade first without a trial that helped (rule R3)", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const { ranked } = rankStandings(standAll(known, book));
        const firstHeld = ranked.findIndex(({ mayLead }) => !mayLead);
        if (firstHeld >= 0) expect(ranked.slice(firstHeld).some(({ mayLead }) => mayLead)).toBe(false);
        for (const { supports, mayLead, link } of ranked) {
          const isWeak = supports.every(({ grade }) => grade.startsWith("D"));
          expect(mayLead).toBe(!isWeak || link === "trial");
        }
      }),
      runs,
    );
  });
});

describe("nextMeasurements()", () => {
  const emptyFacts = new Map<string, FactReading>(factDefinitions.map(({ id }) => [id, notTold]));

  test("nextMeasurements() prefers, of two alike, the one that takes less time, and asks nothing that is known", () => {
    const rule: ContributorRule = {
      ...{ id: "ca90-made-up", row: "CA90", title: "Made up", kind: "contributor", grade: "B" },
      checks: [
        {
          ...{ id: "ca90-course", fact: "run-course", role: "sign", grade: "B", origin: "design", evidence: [] },
          ...{ supportsWhen: { answers: ["builds-up"] }, supports: "Builds up." },
        },
        {
          ...{ id: "ca90-tired", fact: "earlier-when-tired", role: "sign", grade: "B", origin: "design", evidence: [] },
          ...{ supportsWhen: { answers: ["yes"] }, supports: "Tired." },
        },
      ],
    };
    const inquiry = (id: string, fact: string, minutes: number) =>
      ({ id, title: id, by: "question", minutes, facts: [fact] }) as const;
    const small: RuleBook = {
      ...book,
      contributors: [rule],
      inquiries: [
        inquiry("course-slow", "run-course", 4),
        inquiry("course-quick", "run-course", 2),
        inquiry("when-tired", "earlier-when-tired", 2),
      ],
    };
    const next = nextMeasurements(emptyFacts, small, () => true);
    // One of two answers makes it appear when tired, one of five by the course of a run: place 1 and a score of 0.7 x 0.5 x 0.25.
    expect(next.map(({ inquiry: id }) => id)).toEqual(["when-tired", "course-quick", "course-slow"]);
    expect(next.map(({ change }) => change)).toEqual(
      [1.0875 / 2, 1.0875 / 5, 1.0875 / 5].map((value) => expect.closeTo(value, 10)),
    );
    const known = new Map(emptyFacts).set("earlier-when-tired", { kind: "answer", answer: "yes" });
    expect(nextMeasurements(known, small, () => true).map(({ inquiry: id }) => id)).not.toContain("when-tired");
  });

  test("nextMeasurements() never names what would change nothing, and gives the better first", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const next = nextMeasurements(known, book, () => true);
        for (const { change, minutes, changePerMinute, moves } of next) {
          expect(change).toBeGreaterThan(0);
          expect(moves.length).toBeGreaterThan(0);
          expect(changePerMinute).toBeCloseTo(change / minutes, 12);
        }
        const order = next.map(({ changePerMinute }) => changePerMinute);
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
      { ...runs, numRuns: 25 },
    );
  });
});
