import type { ImportedFile, ImportReport } from "#core/load/import-report.ts";
import { importTexts } from "#core/load/import-words.ts";
import { textTable } from "#report/text-table.ts";
import { fullName } from "./full-name.ts";

/** Files named one by one under a heading, and activities in the table. The JSON has all of them. */
const most = { problems: 20, activities: 20 };

/** An import report as text for a terminal or a pipe: what was read, the newest activities, what was lost and what to do. */
export function printedImport(report: ImportReport, { isDryRun }: { readonly isDryRun: boolean }): string {
  const { totals, timing, files } = report;
  const kept = isDryRun ? "Nothing was stored: this was a dry run" : "Stored on this computer";
  const summary = [
    `${counted(totals.activities, "activity", "activities")} in ${counted(totals.files, "file", "files")}, ${counted(totals.runs, "run", "runs")} among them`,
    `${totals.records} points in ${timing.totalS.toFixed(1)} s. ${kept}`,
  ];
  return `${[summary, activityLines(files), othersLines(files), ...problemBlocks(files)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const isCounted = ({ status }: ImportedFile): boolean => status === "read" || status === "salvaged";

function activityLines(files: readonly ImportedFile[]): readonly string[] {
  const all = files
    .filter(isCounted)
    .flatMap((file) => file.activities.map((activity) => ({ activity, file })))
    .toSorted((a, b) => b.activity.start.localeCompare(a.activity.start));
  if (all.length === 0) return [];
  const rows = all.slice(0, most.activities).map(({ activity, file }) => {
    const { start, sport, distanceM, durationS, cadenceStepsPerMin } = activity;
    return [
      start.slice(0, 16).replace("T", " "),
      sport,
      distanceM === undefined ? "-" : (distanceM / 1000).toFixed(2),
      clock(durationS),
      cadenceStepsPerMin === undefined || sport !== "running" ? "-" : cadenceStepsPerMin.toFixed(0),
      shortened(fullName(file)),
    ];
  });
  const head = ["Start (UTC)", "Sport", "km", "Time", "Steps/min", "From"];
  const columns = (["left", "left", "right", "right", "right", "left"] as const).map((align) => ({ align }));
  const [lines = []] = textTable([{ head, rows }], columns);
  const left = all.length - rows.length;
  return left > 0 ? [...lines, `and ${counted(left, "older activity", "older activities")}`] : lines;
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = String(whole % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

const longestName = 60;

/** The end of a long name says more than its beginning. */
const shortened = (name: string): string => (name.length <= longestName ? name : `…${name.slice(1 - longestName)}`);

function othersLines(files: readonly ImportedFile[]): readonly string[] {
  const duplicates = files.filter(({ status }) => status === "duplicate").length;
  const others = files.filter(({ status }) => status === "not-an-activity").length;
  return [
    ...(duplicates > 0 ? [`${counted(duplicates, "file holds", "files hold")} what was read before`] : []),
    ...(others > 0
      ? [`${counted(others, "file is", "files are")} no activity (settings, sleep, day totals, routes)`]
      : []),
  ];
}

function problemBlocks(files: readonly ImportedFile[]): readonly (readonly string[])[] {
  const salvaged = files.filter(({ status }) => status === "salvaged");
  const rejected = files.filter(({ status }) => status === "rejected");
  const remarked = files.filter(({ status, code }) => status === "read" && code !== undefined);
  return [
    problemLines("Read, with a remark", remarked),
    problemLines("Damaged, but saved", salvaged),
    problemLines("Could not be used", rejected),
  ];
}

function problemLines(heading: string, files: readonly ImportedFile[]): readonly string[] {
  if (files.length === 0) return [];
  const shown = files.slice(0, most.problems).flatMap((file) => {
    const fix = fixOf(file.code);
    return [`  ${fullName(file)}`, `    ${file.message ?? ""}`, ...(fix === "" ? [] : [`    ${fix}`])];
  });
  const left = files.length - Math.min(files.length, most.problems);
  return [`${heading}: ${files.length}`, ...shown, ...(left > 0 ? [`  and ${left} more; --json lists them all`] : [])];
}

function fixOf(code: string | undefined): string {
  const texts: Readonly<Record<string, { readonly fix: string }>> = importTexts;
  return code !== undefined && Object.hasOwn(texts, code) ? (texts[code]?.fix ?? "") : "";
}
