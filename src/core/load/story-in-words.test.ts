import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../../test/fixtures/sample-record.ts";
import { markWords } from "../words/mark-words-fixture.ts";
import { retoldUncounted } from "./counted-runs.ts";
import { driftSilences } from "./drift-words.ts";
import { importRemark, retoldRemark } from "./import-codes.ts";
import { importTexts, setApartWords } from "./import-words.ts";
import { loadStory } from "./load-story.ts";
import { whyNoLimit } from "./next-run-limit.ts";
import type { notEnough } from "./not-enough.ts";
import { notEnoughWords } from "./not-enough-words.ts";
import { runDrift } from "./run-drift.ts";
import { runOn } from "./run-fixture.ts";
import type { RunSummary } from "./run-summary.ts";
import { sampleActivity } from "./sample/sample-activity.ts";
import { samplePlan } from "./sample/sample-plan.ts";
import { samplePlanWords } from "./sample/sample-plan-words.ts";
import { spikeBands, spikeStudy } from "./spike-bands.ts";
import { spikeWords } from "./spike-words.ts";
import { uncountedWords } from "./uncounted-words.ts";

const today = "2026-05-31";
const words = markWords(notEnoughWords);

/** Every reason in a story for which something has no value. */
function reasonsIn(value: unknown): readonly Reason[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isReason(value) ? [value] : []), ...Object.values(value).flatMap(reasonsIn)];
}

type Reason = ReturnType<typeof notEnough>;

function isReason(value: object): value is Reason {
  return "kind" in value && value.kind === "notEnough";
}

describe("what a load story says can be looked up in other words", () => {
  test("why the next run has no limit, by its code and the days since the last run", () => {
    const stories = [[], [runOn("2026-05-28", "unknown")], [runOn("2026-03-01")]].map((runs) =>
      loadStory(runs, { today }),
    );
    const told = stories.map(({ nextRun: { limitM, daysSinceLastRun } }) => {
      if (limitM.kind === "value") throw new Error("Expected no limit");
      expect(whyNoLimit(limitM.code, daysSinceLastRun)).toBe(limitM.message);
      expect(whyNoLimit(limitM.code, daysSinceLastRun, words)).toBe(`«${limitM.message}»`);
      return limitM.code;
    });
    expect(told).toEqual(["no-runs", "value-missing", "no-run-in-30-days"]);
  });

  test("every other reason, by its code; only spikes say more than that", () => {
    const { load } = sampleRecord(today);
    const story = loadStory([runOn("2026-05-20"), runOn("2026-05-21")], { today });
    const reasons = [load, story].flatMap((one) => reasonsIn({ ...one, runs: [] }));
    expect(reasons.length).toBeGreaterThan(3);
    for (const { code, message } of reasons) expect(notEnoughWords.reasons).toHaveProperty(code, message);
  });

  test("why a run is not counted, by its sentence", () => {
    const apart = importRemark("too-long", "31.0 days");
    const more: readonly (readonly [string, Partial<RunSummary>])[] = [
      ["2026-05-01", { duplicateOf: "run-2026-05-02" }],
      ["2026-05-03", { duplicateOf: "run-2026-05-02", entered: "with-time" }],
      ["2026-05-04", { quarantine: apart }],
      ["2026-06-04", {}],
      ["2026-05-02", {}],
      ["2026-05-02", {}],
    ];
    const runs = more.map(([day, own]) => runOn(day, 10, own));
    const { uncounted } = loadStory(runs, { today });
    const marked = {
      uncounted: markWords(uncountedWords),
      remarks: { remarks: markWords(importTexts), setApart: setApartWords },
    };
    const retold = uncounted.map(
      ({ message }) => retoldUncounted(message, marked.uncounted) ?? retoldRemark(message, marked.remarks),
    );
    expect(retold.toSorted()).toEqual(
      [...Object.values(uncountedWords), apart.message].map((one) => `«${one}»`).toSorted(),
    );
  });

  test("why nothing is said of a change of form, what bands are called and whom they come from", () => {
    const drift = samplePlan(today)
      .slice(-12)
      .flatMap((run) => runDrift(sampleActivity(run)));
    const silent = drift.flatMap((one) => (one.kind === "silent" ? [one] : []));
    expect(silent.length).toBeGreaterThan(0);
    for (const { code, message } of silent) expect(driftSilences[code]).toBe(message);
    expect(Object.fromEntries(spikeBands.map(({ id, label }) => [id, label]))).toEqual(spikeWords.bands);
    expect(spikeStudy).toMatchObject({ population: spikeWords.population, limits: spikeWords.limits });
  });
});

test("samplePlan() calls runs and shoes by the words it was given, and is the same plan", () => {
  const marked = samplePlan(today, markWords(samplePlanWords));
  const said = new Set(marked.flatMap(({ title, shoe }) => [title, shoe]));
  expect(said).toEqual(
    new Set(
      [...Object.values(samplePlanWords.shoes), ...Object.values(samplePlanWords.titles)].map((one) => `«${one}»`),
    ),
  );
  const unnamed = (plan: typeof marked) => plan.map((run) => ({ ...run, title: "", shoe: "" }));
  expect(unnamed(marked)).toEqual(unnamed(samplePlan(today)));
});
