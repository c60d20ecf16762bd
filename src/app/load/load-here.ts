import type { LoadReport } from "#contract/load-report-schema.ts";
import { localDay } from "#core/load/calendar.ts";
import { loadStory } from "#core/load/load-story.ts";
import type { LoadStory } from "#core/load/story-types.ts";
import { openStore } from "#store/open-store.ts";
import { StoreError } from "#store/store-error.ts";
import { storeLocation } from "#store/store-location.ts";
import type { ImportOptions } from "../import/import-options.ts";
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
      readonly warning?: string;
    }
  | { readonly kind: "trouble"; readonly message: string; readonly fix: string };

/** The load story of the files named, or of this machine's database when none is. */
export async function loadHere(paths: readonly string[], options: LoadHereOptions): Promise<LoadOutcome> {
  if (paths.length > 0) return ofFiles(await filesSource(paths, { ...options, zoneOffsetS }).read(), options);
  try {
    const { location, warning } = storeLocation(options.environment);
    const store = await openStore(location);
    try {
      const outcome = toldOf(await storeSource(store.local).read(), options);
      return warning === undefined ? outcome : { ...outcome, warning };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) return { kind: "trouble", message: error.message, fix: error.fix };
    throw error;
  }
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

function toldOf(input: LoadInput, { today, mergeGapMin }: LoadHereOptions): Extract<LoadOutcome, { kind: "story" }> {
  const { runs, noData = [], shoes = [], shoeChanges = [], rejectedFiles = 0 } = input;
  const story = loadStory(runs, {
    today: today ?? localDay(Date.now(), zoneOffsetS(Date.now())),
    coverage: { noData },
    shoes,
    shoeChanges,
    ...(mergeGapMin === undefined ? {} : { mergeGapMin }),
  });
  return { kind: "story", story, report: loadReport(story), rejectedFiles };
}
