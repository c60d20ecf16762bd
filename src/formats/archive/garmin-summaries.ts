import type { ExportRow } from "#core/load/export-notes.ts";
import { sportFromWords } from "../sport-words.ts";
import type { ExportTable } from "./strava-table.ts";

/**
 * Reads a `summarizedActivities.json` of a Garmin export: `[{summarizedActivitiesExport: [...]}]` with distances in cm, times
 * in ms. Throws a SyntaxError when it is no JSON.
 */
export function readGarminSummaries(bytes: Uint8Array): ExportTable {
  const entries = exportedEntries(JSON.parse(new TextDecoder().decode(bytes)));
  const rows = entries.map(readEntry).filter((row) => row !== undefined);
  return { rows, unreadableRows: entries.length - rows.length };
}

function exportedEntries(document: unknown): unknown[] {
  const parts = Array.isArray(document) ? document : [document];
  return parts.flatMap((part) => {
    const entries = isRecord(part) ? part["summarizedActivitiesExport"] : undefined;
    return Array.isArray(entries) ? entries : [];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function readEntry(entry: unknown): ExportRow | undefined {
  if (!isRecord(entry)) return undefined;
  const number = (name: string, perUnit = 1): number | undefined => {
    const value = entry[name];
    return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value / perUnit : undefined;
  };
  const id = number("activityId");
  const startUtcMs = number("beginTimestamp") ?? number("startTimeGmt");
  const timerS = number("duration", 1000);
  const elapsedS = number("elapsedDuration", 1000) ?? timerS;
  if (id === undefined || startUtcMs === undefined || elapsedS === undefined) return undefined;
  const { name } = entry;
  const sport = sportFromWords(String(entry["activityType"] ?? entry["sportType"] ?? ""));
  const values = {
    timerS,
    distanceM: number("distance", 100) || undefined,
    ascentM: number("elevationGain", 100),
    descentM: number("elevationLoss", 100),
    steps: number("steps"),
    utcOffsetS: offsetS(number("startTimeLocal"), number("startTimeGmt")),
    title: typeof name === "string" && name !== "" ? name.slice(0, 200) : undefined,
    sport,
  };
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { id: `garmin-${id}`, startUtcMs, elapsedS, ...known };
}

/** Zones are whole quarters of an hour; anything else is two clocks that do not belong together. */
function offsetS(localMs: number | undefined, utcMs: number | undefined): number | undefined {
  if (localMs === undefined || utcMs === undefined) return undefined;
  const seconds = Math.round((localMs - utcMs) / 1000);
  return Math.abs(seconds) <= 14 * 3600 && seconds % 900 === 0 ? seconds : undefined;
}
