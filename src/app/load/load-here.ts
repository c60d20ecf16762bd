import { screenRuleSet } from "#content/red-flags.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { localDay } from "#core/load/calendar.ts";
import { loadStory } from "#core/load/load-story.ts";
import type { LoadStory } from "#core/load/story-types.ts";
import { type RunningNow, runningNow } from "#core/plan/running-now.ts";
import { safetySentence } from "#report/load/load-words.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { storedRecord } from "../contributors/stored-record.ts";
import type { ImportOptions } from "../import/import-options.ts";
import { isExportedRecord } from "../ownership/read-export.ts";
import { recordHere } from "../record/record-here.ts";
import { zoneOffsetS } from "../zone-offset.ts";
import { filesSource } from "./files-source.ts";
import { loadReport } from "./load-report.ts";
import type { LoadInput } from "./load-source.ts";
import { storeSource } from "./store-source.ts";

export interface LoadHereOptions extends Pick<ImportOptions, "onProgress" | "signal"> {
  /** Local date to tell the story as of; the machine's today when left out. */
  readonly today?: string;
  /** Files at most so many minutes apart count as one run; each on its own when left out. */
  readonly mergeGapMin?: number;
  /** Settings that choose the database: DATABASE_URL, PLUMBLINE_DATA_DIR and others. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A load story, or what is wrong with the database and what to do. */
export type LoadOutcome =
  | {
      readonly kind: "story";
      readonly story: LoadStory;
      readonly report: LoadReport;
      readonly rejectedFiles: number;
      /** What the safety questions say to the limit; "" when nothing stands against it. */
      readonly safety: string;
      readonly warning?: string;
    }
  | { readonly kind: "trouble"; readonly message: string; readonly fix: string };

/** The load story of the files named, of the one record named that Settings exported, or of this machine's database when none is. */
export async function loadHere(paths: readonly string[], options: LoadHereOptions): Promise<LoadOutcome> {
  const [path] = paths;
  const isRecord = path === undefined || (paths.length === 1 && (await isExportedRecord(path)));
  if (!isRecord) return ofFiles(await filesSource(paths, { ...options, zoneOffsetS }).read(), options);
  const outcome = await recordHere(path, options, async (store, today) =>
    toldOf(await storeSource(store).read(), { ...options, today }, await runningNowOf(store, today)),
  );
  if (outcome.kind === "trouble") return outcome;
  const { told, warning } = outcome;
  return warning === undefined ? told : { ...told, warning };
}

/** How running stands by what a record tells. */
async function runningNowOf(store: RunnerStore, today: string): Promise<RunningNow> {
  const record = await storedRecord(store, today);
  return runningNow(screenRuleSet, { ...record, sessions: record.sessions ?? [] });
}

/** Most files that are named when none held a run. */
const mostNamed = 3;

function ofFiles(input: LoadInput, options: LoadHereOptions): LoadOutcome {
  if (input.runs.length > 0) return toldOf(input, options);
  const { unread = [] } = input;
  const more = unread.length > mostNamed ? ` And ${unread.length - mostNamed} more files.` : "";
  const named = unread.slice(0, mostNamed).join(" ");
  return {
    kind: "trouble",
    message: `There is no run in what you named.${named === "" ? "" : ` ${named}`}${more}`,
    fix: "Name FIT, TCX or GPX files of runs, a folder of them, or the zip that Strava, Garmin or Apple Health exports.",
  };
}

function toldOf(
  input: LoadInput,
  { today, mergeGapMin }: Pick<LoadHereOptions, "today" | "mergeGapMin">,
  now: RunningNow = { kind: "not-asked" },
): Extract<LoadOutcome, { kind: "story" }> {
  const { runs, noData = [], shoes = [], shoeChanges = [], toldLongest, rejectedFiles = 0 } = input;
  const story = loadStory(runs, {
    today: today ?? localDay(Date.now(), zoneOffsetS(Date.now())),
    coverage: { noData },
    shoes,
    shoeChanges,
    ...(mergeGapMin === undefined ? {} : { mergeGapMin }),
    ...(toldLongest === undefined ? {} : { toldLongest }),
  });
  const report: LoadReport = { ...loadReport(story), safety: now.kind };
  const safety = story.nextRun.limitM.kind === "value" ? safetySentence(now) : "";
  return { kind: "story", story, report, rejectedFiles, safety };
}
