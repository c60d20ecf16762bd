import type { Clinics } from "#contract/grant-schema.ts";
import type { AccessLogReport } from "#contract/ownership-schema.ts";
import { momentWords } from "../words/moment-words.ts";
import { words } from "./settings-words.ts";

type Line = AccessLogReport["lines"][number];

/** Rows of the log as they are read: when, who, what. Lines of one minute, person and kind stand in one row with their number. */
export function logRows(lines: readonly Line[], clinics: Clinics): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly line: Line; count: number }>();
  for (const line of lines) {
    const key = [line.at.slice(0, 16), line.who, line.what, clinicOf(line)].join(" ");
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { line, count: 1 });
    else row.count += 1;
  }
  return [...rows.values()].map(({ line, count }) => [
    momentWords(line.at),
    whoWords(line, clinics),
    words.times(words.whats[line.what] ?? line.what, count),
  ]);
}

function whoWords(line: Line, clinics: Clinics): string {
  const known = words.whos[line.who];
  if (known !== undefined) return known;
  const clinic = clinics.find(({ clinicId }) => clinicId === clinicOf(line));
  return clinic === undefined ? words.someoneElse : words.clinicianOf(clinic.name);
}

function clinicOf({ detail }: Line): string {
  const id = detail["clinicId"];
  return typeof id === "string" ? id : "";
}
