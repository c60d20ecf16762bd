import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { contributorRuleBook } from "#content/rule-book.ts";
import { checkEntryBody, type EntryBody, type EntryKind } from "#contract/record/entry-schema.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import { loadStory } from "#core/load/load-story.ts";
import { cadenceVerdict } from "#core/plan/cadence-verdict.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import type { PlanWishes } from "#core/plan/plan-wishes.ts";
import { rankedContributors } from "#core/plan/ranked-contributors.ts";
import { withScreenNow } from "#core/plan/screen-now.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { storedRecord } from "../contributors/stored-record.ts";
import { storeSource } from "../load/store-source.ts";

/** What a plan is made from, as the store has it up to a day; without wishes there is nothing to plan. */
export async function storedPlanInput(store: RunnerStore, today: string): Promise<PlanInput | undefined> {
  const of = <K extends EntryKind>(kind: K) => keptOf(store, kind, today);
  const wishes: PlanWishes | undefined = (await of("plan-wishes")).at(-1)?.body;
  if (wishes === undefined) return undefined;
  const { runs } = await storeSource(store).read();
  const [screen, story] = [(await of("screen")).at(-1), (await of("story")).at(-1)];
  const checkIns = await of("check-in");
  const cadenceTrial = cadenceVerdict((await of("trial")).map(({ day, body }) => ({ day, trial: body })));
  return withScreenNow(screenRuleSet, {
    today,
    wishes,
    library: planLibrary,
    ...(screen === undefined ? {} : { screen: screenOf(screen) }),
    ...(story === undefined ? {} : { story: story.body }),
    checkIns: checkIns.map(({ day, madeAt, body }) => ({ day, madeAt, checkIn: body })),
    weeks: (await of("week")).map(({ day, body }) => ({ day, week: body })),
    bodyTests: (await of("body-test")).map(({ day, body }) => ({ day, result: body })),
    sessions: (await of("session")).map(({ day, body }) => ({ day, log: body })),
    plans: (await of("plan")).map(({ day, body }) => ({ day, plan: body })),
    load: loadStory(runs, { today }),
    contributors: rankedContributors(findContributors(await storedRecord(store, today), contributorRuleBook)),
    ...(cadenceTrial === undefined ? {} : { cadenceTrial }),
  });
}

interface Told<B> {
  readonly day: string;
  readonly madeAt: string;
  readonly body: B;
}

/** Entries of a kind up to a day, the oldest first; one that an older Plumbline kept in another shape is left out. */
async function keptOf<K extends EntryKind>(
  store: RunnerStore,
  kind: K,
  today: string,
): Promise<readonly Told<EntryBody<K>>[]> {
  const entries = await store.entries.list({ kind });
  return entries
    .flatMap(({ day, madeAt, body }) => {
      const checked = checkEntryBody(kind, body);
      const own = "problem" in checked ? null : checked.body;
      return own === null || day > today ? [] : [{ day, madeAt, body: own as EntryBody<K> }];
    })
    .toSorted((a, b) => order(a.day, b.day) || order(a.madeAt, b.madeAt));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function screenOf({ day, madeAt, body }: Told<EntryBody<"screen">>): NonNullable<PlanInput["screen"]> {
  const { answers, ageYears } = body.request;
  return { day, madeAt, result: body.result, facts: { answers, ...(ageYears === undefined ? {} : { ageYears }) } };
}
