import type { EntryBody, EntryKind } from "#contract/record/entry-schema.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { formAnalysisFixture } from "../fixtures/form-analysis.ts";
import { newSource, steadyRun } from "./activity-fixture.ts";

/** Words that occur nowhere else: whatever is left of them after erasing is left of the record. */
export const secret = "quokka-umbrella-1947";

/** Fills a runner's record with one of everything. */
export async function fillRecord(store: RunnerStore): Promise<void> {
  const body = { painNow: 3, painWorst: 5, note: secret };
  const told = { kind: "check-in", day: "2026-03-01", madeAt: "2026-03-01T07:00:00.000Z" };
  const id = "1f2a3b4c-0000-4000-8000-000000000001";
  await store.entries.put({ ...told, id, revision: 1, body });
  await store.entries.put({ ...told, id, revision: 2, body: { painNow: 2, note: secret } });
  await store.entries.put({
    ...{ id: "1f2a3b4c-0000-4000-8000-000000000002", kind: "body-test", day: "2026-03-02", revision: 1 },
    ...{ madeAt: "2026-03-02T07:00:00.000Z", body: { test: "side-plank", left: { value: 41 } } },
  });
  await store.activities.add([newSource("a", [steadyRun({ start: "2026-03-01T06:00:00Z" })])]);
  await store.shoes.save({ name: `Shoe ${secret}`, startDistanceM: 1000 });
  await store.noDataDays.mark({ day: "2026-02-01" });
}

/** What was measured, planned, done and tried: one of each. */
export const doneBodies: { readonly [K in EntryKind]?: EntryBody<K> } = {
  "form-report": { name: "Evening film", report: formAnalysisFixture().report },
  session: {
    ...{ session: "2026-w09-strength-a", kind: "strength", painAfter: 2, note: "Steady." },
    items: [
      { exercise: "e17-squat", step: 2, setsDone: 3, reps: 10, side: "both", effort: 6, pain: 1 },
      { exercise: "e01-front-plank", step: 1, setsDone: 0, side: "both", skipped: "no-time" },
    ],
  },
  trial: {
    ...{ kind: "run", change: "cadence", criterionPoints: 2, cadence: { own: 164, target: 172 } },
    blocks: [
      { part: "usual-first", seconds: 300, pain: 5 },
      { part: "changed", seconds: 300, pain: 2 },
      { part: "usual-again", seconds: 300, pain: 5 },
    ],
  },
  run: { minutes: 50, km: 9, effort: 6, ground: "trail", note: "By the river, windy" },
  event: { what: "visit", words: "Physiotherapist, first visit" },
  consent: { purpose: "keep-films", isGiven: true, words: "Films are kept in this browser." },
  plan: {
    ...{ kind: "made", rules: "1", version: 1, madeOn: "2026-03-01", changes: [], phase: "build" },
    startedOn: "2026-03-01",
    weeks: [
      {
        ...{ monday: "2026-02-23", number: 1, isEasy: false, restDays: [], leftOut: [] },
        ...{ why: "Room for two sessions.", evidence: [], rules: [] },
        sessions: [
          {
            ...{ id: "2026-w09-strength-a", day: "2026-03-01", kind: "strength", title: "Strength A", minutes: 30 },
            ...{ why: "Legs & trunk twice a week.", evidence: [], rules: [], items: [] },
          },
        ],
      },
    ],
    running: { mode: "usual", why: "Nothing speaks against running as usual.", evidence: [], rules: [] },
    notes: [],
  },
};

/** Adds them to a runner's record. */
export async function fillDone(store: RunnerStore): Promise<void> {
  for (const [index, [kind, body]] of Object.entries(doneBodies).entries()) {
    const id = `1f2a3b4c-0000-4000-8000-0000000001${index}0`;
    const when = { day: "2026-03-01", madeAt: "2026-03-01T08:00:00.000Z", revision: 1 };
    await store.entries.put({ id, kind, body, ...when });
  }
}
