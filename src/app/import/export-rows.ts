import type { ExportRow } from "#core/load/export-notes.ts";
import type { ImportedFile } from "#core/load/import-report.ts";
import { quarantined } from "#core/load/quarantine.ts";
import { summaryActivity } from "#core/load/summary-activity.ts";
import { fileKey } from "#formats/archive/strava-table.ts";
import type { FileNames, IdentifiedActivity, ImportedItem } from "./activity-sink.ts";
import { sha256 } from "./read-member.ts";

/** A row and the activity of a file are the same when they start at most so far apart, ms. */
const sameStartMs = 120_000;

/** Starts are looked up in slots of this length, ms. */
const slotMs = sameStartMs;

/** The activities that the tables of exports list, and which of them were found as files. */
export class ExportRows {
  readonly #tables: { readonly names: FileNames; readonly rows: readonly ExportRow[] }[] = [];
  readonly #titles = new Map<number, ExportRow[]>();
  readonly #filesRead = new Set<string>();
  readonly #startsRead = new Map<number, number[]>();

  add(rows: readonly ExportRow[], names: FileNames): void {
    this.#tables.push({ names, rows });
    for (const row of rows) append(this.#titles, slotOf(row.startUtcMs), row);
  }

  /** Remembers that the activities of a file were read, so that their rows are not needed. */
  haveRead({ path, member, activities }: ImportedFile, count: number = activities.length): void {
    const key = fileKey(member ?? path);
    if (key !== undefined && count > 0) this.#filesRead.add(key);
    for (const { start } of activities) append(this.#startsRead, slotOf(Date.parse(start)), Date.parse(start));
  }

  /** The activity with the title its export gives it by its start: Garmin's tables do not name files. */
  titled(identified: IdentifiedActivity): IdentifiedActivity {
    const { activity } = identified;
    if (activity.title !== undefined) return identified;
    const row = near(this.#titles, activity.startUtcMs).find(({ startUtcMs }) =>
      isNear(startUtcMs, activity.startUtcMs),
    );
    const title = row?.title;
    return title === undefined ? identified : { ...identified, activity: { ...activity, title } };
  }

  /** Rows that no file stands for, ready for a sink. An activity without time and way is nothing to count. */
  withoutFile(): readonly { readonly names: FileNames; readonly rows: readonly ImportedItem[] }[] {
    return this.#tables.map(({ names, rows }) => ({
      names,
      rows: rows.filter((row) => this.#isNeeded(row)).map((row) => itemOf(row, names)),
    }));
  }

  #isNeeded({ file, startUtcMs, elapsedS, distanceM }: ExportRow): boolean {
    if (elapsedS === 0 && distanceM === undefined) return false;
    if (file !== undefined && this.#filesRead.has(file)) return false;
    return !near(this.#startsRead, startUtcMs).some((start) => isNear(start, startUtcMs));
  }
}

/** The same row of a later export is the same item, as long as nothing in it was changed. */
function itemOf(row: ExportRow, names: FileNames): ImportedItem {
  const hash = sha256(new TextEncoder().encode(JSON.stringify(row)));
  const activity = quarantined(summaryActivity(row));
  const member = `${names.member === undefined ? "" : names.member}#${row.id}`;
  return {
    names: names.member === undefined ? { path: `${names.path}#${row.id}` } : { path: names.path, member },
    contentSha256: hash,
    storedSha256: hash,
    file: { status: "read", records: 0, activities: [activity] },
    activities: [{ id: row.id, activity }],
  };
}

const slotOf = (utcMs: number): number => Math.floor(utcMs / slotMs);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= sameStartMs;

function append<Value>(slots: Map<number, Value[]>, slot: number, value: Value): void {
  const values = slots.get(slot);
  if (values === undefined) slots.set(slot, [value]);
  else values.push(value);
}

function near<Value>(slots: ReadonlyMap<number, Value[]>, utcMs: number): readonly Value[] {
  const slot = slotOf(utcMs);
  return [slot - 1, slot, slot + 1].flatMap((one) => slots.get(one) ?? []);
}
