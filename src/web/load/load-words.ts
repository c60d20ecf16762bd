import type { LoadReport } from "#contract/load-report-schema.ts";
import { missingLoadWords } from "#report/load/not-enough-words.ts";
import { spokenTag } from "../words/in-language.ts";
import { words } from "./runs-words.ts";

export type LoadRun = LoadReport["runs"][number];
export type LoadWeek = LoadReport["weeks"][number];

/** Kilometres with one decimal. */
export const km = (value: number): string => value.toFixed(1);

/** A limit with one decimal, never rounded up. */
export const limitKm = (value: number): string => (Math.floor(Math.round(value * 1000) / 100) / 10).toFixed(1);

const dayFormat = new Intl.DateTimeFormat(spokenTag(), {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** A calendar date in words: `Sun 8 Mar 2026`. */
export function dayWords(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`)).replace(",", "");
}

/** Minutes as `1 h 05 min` or `48 min`. */
export function minuteWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return words.minutes(whole);
  return words.hoursMinutes(Math.floor(whole / 60), String(whole % 60).padStart(2, "0"));
}

/** Seconds as `1:02:03` or `4:05`. */
export function clockWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = `${hours > 0 ? String(minutes).padStart(2, "0") : minutes}:${String(rest).padStart(2, "0")}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/** Speed as pace: `5:42`; a dash for standing. */
export function paceWords(speedMps: number): string {
  return speedMps > 0.3 ? clockWords(1000 / speedMps) : "-";
}

/** Whole numbers with thin thousands: `12,345`. */
export const wholeWords = (value: number): string => Math.round(value).toLocaleString(spokenTag());

/** A change with its sign: `+1.5`, `-0.3`, `0.0`. */
export function signedWords(value: number, digits: number): string {
  const written = value.toFixed(digits);
  if (Number(written) === 0) return (0).toFixed(digits);
  return value > 0 ? `+${written}` : written;
}

/** A share as per cent: `42 %`. */
export const percentWords = (share: number): string => `${Math.round(100 * share)} %`;

/** A change as per cent with its sign: `+12 %`. */
export function changeWords(share: number): string {
  const percent = Math.round(100 * share);
  return `${percent > 0 ? "+" : ""}${percent} %`;
}

/** How far a run went beyond the longest of the 30 days before it, in words. */
export function spikeWords({ spike, daysSincePrevious }: LoadRun): string {
  if ("notEnough" in spike) {
    const { code } = spike.notEnough;
    if (code === "first-run-on-record") return words.run.first;
    if (code === "distance-missing") return words.run.noDistance;
    return daysSincePrevious === undefined ? words.run.nothingBefore : words.run.firstIn(daysSincePrevious);
  }
  const change = changeWords(spike.ratio - 1);
  return spike.isAtMost ? words.run.spikeAtMost(change) : words.run.spike(change);
}

/** A run in a line: distance, limit and spike. */
export function runWords(run: LoadRun): string {
  const distance = run.distanceKm === undefined ? words.run.distanceUnknown : words.run.distance(km(run.distanceKm));
  const named = "notEnough" in run.spike ? distance : words.run.withLimit(distance, limitKm(run.spike.limitKm));
  const files = run.partIds.length;
  return files > 1 ? words.run.ofFiles(named, spikeWords(run), files) : words.run.against(named, spikeWords(run));
}

/** Whether a run went beyond its limit. */
export function isBeyond({ spike }: LoadRun): boolean {
  return "band" in spike && spike.band !== "within-10";
}

/** Why a value is missing, in a sentence. */
export function missingWords(missing: LoadWeek["missing"], name: string): string {
  const code = missing[name];
  return code === undefined ? words.notEnough : missingLoadWords.reasons[code];
}
