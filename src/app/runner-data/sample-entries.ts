import { createHash } from "node:crypto";
import { screenRuleSet } from "#content/red-flags.ts";
import { formReportSchema } from "#contract/form-report-schema.ts";
import { checkEntryBody, type EntryBody, type EntryKind } from "#contract/record/entry-schema.ts";
import { sampleDiary } from "#core/diary/sample/sample-diary.ts";
import { evaluateScreen, questionsAsked } from "#core/screen/evaluate-screen.ts";
import type { ScreenFacts } from "#core/screen/flag-condition.ts";
import { sampleWords } from "#report/sample/sample-diary-words.ts";
import type { RunnerStore } from "#store/open-store.ts";
import sampleReport from "./sample-form-report.generated.json" with { type: "json" };

/** What the command line says of the sample film (src/web/public/sample), with the full model and a height of 1.75 m. */
const sampleFormReport = formReportSchema.parse(sampleReport);

/** One entry of the sample runner. */
interface SampleEntry<K extends EntryKind = EntryKind> {
  readonly kind: K;
  readonly day: string;
  readonly body: EntryBody<K>;
}

/** Fills the store of the sample runner with what that runner would have told, as of a day. */
export async function enterSampleEntries(store: RunnerStore, today: string): Promise<void> {
  for (const [index, { kind, day, body }] of sampleEntries(today).entries()) {
    const checked = checkEntryBody(kind, body);
    if ("problem" in checked) throw new Error(`The sample's ${kind} of ${day} is wrong: ${checked.problem}`);
    await store.entries.put({
      ...{ id: entryId(`${kind} ${day} ${index}`), kind, day, revision: 1 },
      ...{ madeAt: `${day}T19:00:00.000Z`, body: checked.body },
    });
  }
}

/** Everything the sample runner told, the safety questions first. */
export function sampleEntries(today: string): readonly SampleEntry[] {
  const { story, checkIns, weeks, bodyTests, events, trials, wishes, filmedOn } = sampleDiary(today, sampleWords);
  return [
    entry("screen", story.day, screenBody()),
    entry("story", story.day, story.story),
    ...checkIns.map(({ day, checkIn }) => entry("check-in", day, checkIn)),
    ...weeks.map(({ day, week }) => entry("week", day, week)),
    ...bodyTests.map(({ day, result }) => entry("body-test", day, result)),
    ...events.map(({ day, event }) => entry("event", day, event)),
    ...trials.map(({ day, trial }) => entry("trial", day, trial)),
    entry("plan-wishes", wishes.day, wishes.wishes),
    entry("form-report", filmedOn, { name: "Sample film", report: sampleFormReport }),
  ];
}

function entry<K extends EntryKind>(kind: K, day: string, body: EntryBody<K>): SampleEntry<K> {
  return { kind, day, body };
}

/** Every question answered with no by a grown-up: asked again and again, since an answer may open more questions. */
function screenBody(): EntryBody<"screen"> {
  const ageYears = 37;
  let facts: ScreenFacts = { answers: {}, ageYears };
  for (;;) {
    const open = questionsAsked(screenRuleSet, facts).filter(({ id }) => facts.answers[id] === undefined);
    if (open.length === 0) break;
    facts = {
      ageYears,
      answers: { ...facts.answers, ...Object.fromEntries(open.map(({ id }) => [id, "no"] as const)) },
    };
  }
  return {
    request: {
      schema: "plumbline.screen-request/1",
      ruleSet: screenRuleSet.version,
      answers: facts.answers,
      ageYears,
    },
    result: evaluateScreen(screenRuleSet, facts),
  };
}

/** A UUID that is the same for the same entry of the sample. */
function entryId(name: string): string {
  const hash = createHash("sha256").update(`sample ${name}`).digest();
  // Version 8 and variant 10 of RFC 9562: a UUID of the maker's own making.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
