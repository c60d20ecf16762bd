import type { ExportRow, ExportShoe } from "#core/load/export-notes.ts";
import { sportFromWords } from "../sport-words.ts";
import { readWrittenDate } from "./written-date.ts";

/** What a table of activities gave. */
export interface ExportTable {
  readonly rows: readonly ExportRow[];
  /** Rows that say too little to be used. */
  readonly unreadableRows: number;
}

/**
 * Columns by their place: the header is in the runner's own language and names repeat. First a block for reading, with the
 * file's name in the third column from its end; then, in every language, the same numbers in SI units.
 */
interface Columns {
  readonly id: number;
  readonly date: number;
  readonly title: number;
  readonly sport: number;
  readonly gear: number;
  readonly file: number;
  readonly elapsed: number;
  readonly moving: number;
  readonly distance: number;
  readonly ascent: number;
  readonly descent: number;
  readonly exertion: number;
}

/** Places after the file's name, of the block in SI units (headers of 2019 to 2026 in English, German and Czech). */
const afterFile = { elapsed: 3, moving: 4, distance: 5, ascent: 8, descent: 9, exertion: 31 };

const filePattern = /\.(fit|tcx|gpx)(\.gz)?$/i;

/** Reads the activities.csv of a Strava export, header included in `table`. */
export function readStravaActivities(table: readonly (readonly string[])[]): ExportTable {
  const [header, ...body] = table;
  const columns = header === undefined ? undefined : findColumns(header, body);
  if (columns === undefined) return { rows: [], unreadableRows: body.length };
  const rows = body.map((row) => readRow(row, columns)).filter((row) => row !== undefined);
  return { rows, unreadableRows: body.length - rows.length };
}

function findColumns(header: readonly string[], body: readonly (readonly string[])[]): Columns | undefined {
  const names = header.map((name) => name.toLowerCase().replaceAll(/[^\p{L}]/gu, ""));
  const nth = (wanted: string, occurrence: number): number => {
    const places = names.flatMap((name, place) => (name === wanted ? [place] : []));
    return places[occurrence - 1] ?? -1;
  };
  const named = names.indexOf("filename");
  const file = named === -1 ? columnOfFiles(body) : named;
  if (file === undefined) return header.length >= 15 ? positional(12) : undefined;
  // Exports of 2018 and before have neither the second block nor an English header of today.
  if (named !== -1 && nth("distance", 2) === -1) return oldColumns(names, file);
  return positional(file);
}

/** The column whose texts are names of activity files, in most rows that have one. */
function columnOfFiles(body: readonly (readonly string[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const row of body) {
    const place = row.findIndex((text) => filePattern.test(text) && text.includes("/"));
    if (place !== -1) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function positional(file: number): Columns {
  const { elapsed, moving, distance, ascent, descent, exertion } = afterFile;
  return {
    id: 0,
    date: 1,
    title: 2,
    sport: 3,
    gear: file - 1,
    file,
    elapsed: file + elapsed,
    moving: file + moving,
    distance: file + distance,
    ascent: file + ascent,
    descent: file + descent,
    exertion: file + exertion,
  };
}

function oldColumns(names: readonly string[], file: number): Columns {
  const at = (...wanted: readonly string[]): number => names.findIndex((name) => wanted.includes(name));
  return {
    id: at("activityid", "id"),
    date: at("activitydate", "date"),
    title: at("activityname", "name"),
    sport: at("activitytype", "type"),
    gear: at("activitygear", "gear"),
    file,
    elapsed: at("elapsedtime"),
    moving: at("movingtime"),
    distance: at("distance"),
    ascent: -1,
    descent: -1,
    exertion: -1,
  };
}

function readRow(row: readonly string[], columns: Columns): ExportRow | undefined {
  const id = row[columns.id]?.trim() ?? "";
  const startUtcMs = readWrittenDate(row[columns.date] ?? "");
  const elapsedS = readNumber(row[columns.elapsed]);
  if (!/^\d{1,20}$/.test(id) || startUtcMs === undefined || elapsedS === undefined) return undefined;
  const sport = sportFromWords(row[columns.sport] ?? "");
  const isOnFoot = sport !== undefined && ["running", "walking", "hiking"].includes(sport.sport);
  const rpe = readNumber(row[columns.exertion]);
  return {
    id: `strava-${id}`,
    startUtcMs,
    elapsedS,
    ...present("file", fileKey(row[columns.file] ?? "")),
    ...present("title", row[columns.title]?.trim().slice(0, 200) || undefined),
    ...present("sport", sport),
    ...present("shoe", isOnFoot ? row[columns.gear]?.trim() || undefined : undefined),
    ...present("timerS", readNumber(row[columns.moving])),
    ...present("distanceM", readMetres(row[columns.distance], elapsedS)),
    ...present("ascentM", readNumber(row[columns.ascent])),
    ...present("descentM", readNumber(row[columns.descent])),
    ...present("rpe", rpe !== undefined && rpe >= 1 && rpe <= 10 ? rpe : undefined),
  };
}

function present<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [K in Name]?: Value };
}

/** `activities/123.fit.gz` as `123.fit`; undefined for activities without a file and for `#error#`. */
export function fileKey(path: string): string | undefined {
  const last = path.trim().toLowerCase().replaceAll("\\", "/").split("/").at(-1) ?? "";
  return filePattern.test(last) ? last.replace(/\.gz$/, "") : undefined;
}

function readNumber(text: string | undefined): number | undefined {
  const plain = text?.replaceAll(/\s/g, "") ?? "";
  const value = plain === "" ? Number.NaN : Number(plain.replace(",", "."));
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** Slowest speed that is metres and not kilometres a second in disguise: 0.1 m/s. */
const leastMps = 0.1;

/** Metres; a few exports have kilometres here, which no elapsed time fits. */
function readMetres(text: string | undefined, elapsedS: number): number | undefined {
  const value = readNumber(text);
  if (value === undefined || value === 0) return undefined;
  return value < 1000 && elapsedS > 0 && value / elapsedS < leastMps && (value * 1000) / elapsedS < 25
    ? value * 1000
    : value;
}

/** Reads the shoes.csv of a Strava export: name, brand and model are its first columns in every language. */
export function readStravaShoes(table: readonly (readonly string[])[]): ExportShoe[] {
  return table.slice(1).flatMap(([own = "", brand = "", model = ""]) => {
    const name = own.trim() || `${brand.trim()} ${model.trim()}`.trim();
    if (name === "") return [];
    return [{ name, ...present("brand", brand.trim() || undefined), ...present("model", model.trim() || undefined) }];
  });
}
