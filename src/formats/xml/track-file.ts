import type { Activity, ActivityFile } from "#core/load/activity.ts";
import { importRemark } from "#core/load/import-codes.ts";
import { type TrackDraft, trackActivity } from "./track-activity.ts";
import type { XmlWalk } from "./walk-xml.ts";

/** What a reader found in a TCX or GPX document. */
export interface TrackFindings {
  readonly drafts: readonly TrackDraft[];
  /** Points of all tracks, those without a time included. */
  readonly records: number;
  /** What the document holds when it holds no activity: "a planned route" ...; "" when it is not clear. */
  readonly instead: string;
}

/** Makes the result of reading a file, and says what was lost. */
export function trackFile({ drafts, records, instead }: TrackFindings, walk: XmlWalk): ActivityFile {
  const made = drafts.map(trackActivity).filter((one) => one !== undefined);
  const activities = made.map(({ activity }) => activity);
  const isWhole = !walk.isCut && walk.fault === undefined;
  const totals = { records, activities, ...fileDistance(activities) };
  if (activities.length === 0) {
    if (isWhole || instead !== "") {
      return {
        status: "not-an-activity",
        ...importRemark("not-an-activity", instead || "no track with times"),
        ...totals,
      };
    }
    return { status: "rejected", ...importRemark("beyond-repair", lossWords(walk)), ...totals };
  }
  if (!isWhole) {
    const found = `${records} points of ${activities.length === 1 ? "one activity" : `${activities.length} activities`}`;
    const code = walk.fault === undefined ? "truncated" : "broken";
    return { status: "salvaged", ...importRemark(code, `${found}; ${lossWords(walk)}`), ...totals };
  }
  const guess = made.find(({ isGuessed }) => isGuessed);
  if (guess !== undefined) return { status: "read", ...importRemark("sport-guessed", guess.activity.sport), ...totals };
  return { status: "read", ...totals };
}

function lossWords({ fault }: XmlWalk): string {
  if (fault === undefined) return "the rest is missing";
  return `the text breaks the rules of XML (${fault.replace(/\.$/, "").slice(0, 100)})`;
}

function fileDistance(activities: readonly Activity[]): { distanceM?: number } {
  const known = activities.flatMap(({ distanceM }) => (distanceM === undefined ? [] : [distanceM]));
  return known.length === 0 ? {} : { distanceM: known.reduce((sum, metres) => sum + metres, 0) };
}
