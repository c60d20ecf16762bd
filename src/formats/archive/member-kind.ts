/** What a file of an export is for, by its name alone; its content has the last word on activities. */
export type MemberKind = "activity" | "archive" | "strava-activities" | "strava-shoes" | "garmin-summaries" | "ignored";

/** Files that come with exports and folders and hold no activity: pictures, tables, texts, settings. */
const otherEndings =
  /\.(jpe?g|png|gif|heic|heif|webp|svg|bmp|mp4|mov|m4v|avi|mp3|wav|pdf|html?|css|js|txt|md|csv|tsv|xlsx?|json|xml|ya?ml|log|ini|db|sqlite3?|plist|ics|vcf|docx?|pptx?|rtf|exe|dll|so|dmg|iso|tar|7z|rar|bz2|xz)(\.gz)?$/;

const activityEndings = /\.(fit|tcx|gpx)(\.gz)?$/;

/** What a member is for. Folders, resource forks of macOS and hidden files are nothing. */
export function memberKind(name: string): MemberKind {
  const path = name.replaceAll("\\", "/").toLowerCase();
  const last = path.slice(path.lastIndexOf("/") + 1);
  if (last === "" || last.startsWith(".") || path.startsWith("__macosx/") || path.includes("/__macosx/"))
    return "ignored";
  if (activityEndings.test(last)) return "activity";
  if (last.endsWith(".zip")) return "archive";
  if (last === "activities.csv") return "strava-activities";
  if (last === "shoes.csv") return "strava-shoes";
  if (/summarizedactivities[^/]*\.json$/.test(last)) return "garmin-summaries";
  if (last === "thumbs.db" || otherEndings.test(last)) return "ignored";
  return "activity";
}
