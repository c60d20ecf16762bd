import { dayNumber, weekdayOf } from "#core/load/calendar.ts";
import { whyNoLimit } from "#core/load/next-run-limit.ts";
import { type SpikeBandId, spikeBands } from "#core/load/spike-bands.ts";
import type { FormTrend, NextRun, Spike } from "#core/load/story-types.ts";
import type { RunningNow } from "#core/plan/running-now.ts";
import { inLanguage, spokenTag } from "../words/in-language.ts";
import { missingLoadWords } from "./not-enough-words.ts";

/** Texts of the load story: sentences take days and kilometres as they are read. */
export const loadSentences = inLanguage("report-load", {
  toldLimit: (limitKm: string, day: string, longestKm: string) =>
    `Your next run can go up to ${limitKm} km: 10 % beyond the longest run of 30 days that you told of on ${day}, ${longestKm} km.`,
  noLimit: (why: string) =>
    `We cannot say how far your next run can go. ${why} If you ran and it is not here, add those runs.`,
  limit: (limitKm: string, longestKm: string, day: string) =>
    `Your next run can go up to ${limitKm} km: 10 % beyond the longest of your last 30 days, ${longestKm} km on ${day}.`,
  leap: (percent: number) =>
    `That run itself went ${percent} % beyond the longest before it, so take this as a limit and not as an aim.`,
  knownDays: (days: number) => `Only ${days} of these 30 days are wholly on record, so it may be more.`,
  dropOut: {
    ran: (day: string, limitKm: string) =>
      `From ${day}, when that run is more than 30 days old, the limit is ${limitKm} km, unless you run further before.`,
    told: (day: string, limitKm: string) =>
      `From ${day}, 30 days after you told of it, the limit is ${limitKm} km, unless you run further before.`,
  },
  nothingLeft: {
    ran: (day: string) =>
      `From ${day}, when that run is more than 30 days old, there is nothing to compare with unless you run before.`,
    told: (day: string) =>
      `From ${day}, 30 days after you told of it, there is nothing to compare with unless you run before.`,
  },
  spike: (percent: number, isAtMost: boolean) => `${isAtMost ? "at most " : ""}${percent > 0 ? "+" : ""}${percent} %`,
  firstRun: "first run",
  noDistance: "no distance",
  noComparison: "no comparison",
  firstIn: (days: number) => `first in ${days} d`,
  reference: "what the study compares with",
  rate: (ratio: string, low: string, high: string) => `${ratio} times the rate of injury (${low} to ${high})`,
  noScore:
    "None of this is a score of risk, and nothing here foretells pain or injury. Running itself helped long-lasting low-back pain in the one trial there is (40 adults, 12 weeks).",
  notAsked:
    "The limit does not know of pain or warning signs: the safety questions were not answered here. plumbline serve opens the app, whose Today page asks them.",
  askAgain:
    "Something new was told since the safety questions, so this limit is no advice. Answer them again: plumbline serve opens the app, whose Today page asks them.",
  noAdvice: (why: string) => `This limit is no advice now. ${why}`,
});

/** Names of the form trends. */
export const trendNames = inLanguage("report-load/trends", {
  cadence: "Cadence",
  contactTime: "Contact time",
  verticalOscillation: "Bounce",
} satisfies Record<FormTrend["metric"], string>);

/** Units of what other programs warn with, by their English names, which documents hold. */
export const comparisonUnits = inLanguage("report-load/comparison-units", {
  ratio: "ratio",
  km: "km",
  "share of the week before": "share of the week before",
  "km a day, span 7 days": "km a day, span 7 days",
  "km a day, span 28 days": "km a day, span 28 days",
});

/** Such a unit in the language that is spoken; as it is told where it is not known. */
export function comparisonUnit(unit: string): string {
  return Object.hasOwn(comparisonUnits, unit) ? comparisonUnits[unit as keyof typeof comparisonUnits] : unit;
}

/** Dates that must be short. `Intl` has its own ideas of what English months are cut to. */
export const shortDates = inLanguage("report-load/short-dates", {
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  day: (date: number, month: string) => `${date} ${month}`,
  ofYear: (day: string, year: string) => `${day} ${year}`,
  onWeekday: (weekday: string, day: string) => `${weekday} ${day}`,
});

const dayAndMonthFormat = new Intl.DateTimeFormat(spokenTag(), { day: "numeric", month: "long", timeZone: "UTC" });
const dayFormat = new Intl.DateTimeFormat(spokenTag(), { dateStyle: "long", timeZone: "UTC" });

/** A calendar date in words: `8 March`, with the year when it is not `thisYear`. */
export function dateWords(day: string, thisYear: string = day.slice(0, 4)): string {
  const format = day.slice(0, 4) === thisYear.slice(0, 4) ? dayAndMonthFormat : dayFormat;
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Days for which the weekday says more than the year. */
const recentDays = 300;

function isLongBefore(day: string, today: string): boolean {
  return dayNumber(today) - dayNumber(day) > recentDays;
}

/** A calendar date as short as can be: `8 Mar`, or `8 Mar 2024` when it is long before `today`. */
export function dayAndMonth(day: string, today: string): string {
  const [year = "", month, date] = day.split("-");
  const text = shortDates.day(Number(date), shortDates.months[Number(month) - 1] ?? "");
  return isLongBefore(day, today) ? shortDates.ofYear(text, year) : text;
}

/** A calendar date in eleven characters or fewer: `Sun 8 Mar`, or `8 Mar 2024` when it is long before `today`. */
export function shortDate(day: string, today: string): string {
  const text = dayAndMonth(day, today);
  if (isLongBefore(day, today)) return text;
  return shortDates.onWeekday(shortDates.weekdays[weekdayOf(dayNumber(day))] ?? "", text);
}

/** Metres as kilometres with one decimal. */
export function kilometreWords(metres: number): string {
  return (metres / 1000).toFixed(1);
}

/** A limit as kilometres with one decimal, never rounded up: the limit that is read must not exceed the one that is meant. */
export function limitWords(metres: number): string {
  return (Math.floor(Math.round(metres) / 100) / 10).toFixed(1);
}

/** How far the next run can go and why, in a sentence or two: the headline of the load story. */
export function nextRunSentence({ limitM, basis, told, isAtLeast, knownDays, daysSinceLastRun }: NextRun): string {
  if (limitM.kind === "value" && told !== undefined)
    return loadSentences.toldLimit(limitWords(limitM.value), dateWords(told.day), kilometreWords(told.distanceM));
  if (limitM.kind === "notEnough" || basis === undefined)
    return loadSentences.noLimit(
      limitM.kind === "notEnough" ? whyNoLimit(limitM.code, daysSinceLastRun, missingLoadWords) : "",
    );
  const isLeap = basis.ratio !== undefined && basis.ratio > 1.1;
  return [
    loadSentences.limit(limitWords(limitM.value), kilometreWords(basis.distanceM), dateWords(basis.day)),
    ...(isLeap ? [loadSentences.leap(percentBeyond(basis.ratio))] : []),
    ...(isAtLeast ? [loadSentences.knownDays(knownDays)] : []),
  ].join(" ");
}

/** How far a ratio is beyond 1, whole per cent. */
function percentBeyond(ratio: number): number {
  return Math.round(100 * (ratio - 1));
}

/** What happens to the limit when the longest run is older than 30 days; "" when nothing does. */
export function dropOutSentence({ limitM, afterwardsM, dropsOutOn, told }: NextRun): string {
  if (limitM.kind === "notEnough" || dropsOutOn === undefined || afterwardsM === undefined) return "";
  const basis = told === undefined ? "ran" : "told";
  const day = dateWords(dropsOutOn);
  if (afterwardsM.kind === "notEnough") return loadSentences.nothingLeft[basis](day);
  return afterwardsM.value < limitM.value ? loadSentences.dropOut[basis](day, limitWords(afterwardsM.value)) : "";
}

/** How far a run went beyond the longest of the 30 days before: `+23 %`, `-5 %`; `first in 43 d` and the like without one. */
export function spikeWords(spike: Spike): string {
  if (spike.kind === "value") return loadSentences.spike(percentBeyond(spike.ratio), spike.isAtMost);
  if (spike.code === "first-run-on-record") return loadSentences.firstRun;
  if (spike.code === "distance-missing") return loadSentences.noDistance;
  return spike.daysSincePrevious === undefined
    ? loadSentences.noComparison
    : loadSentences.firstIn(spike.daysSincePrevious);
}

/** What the study found in a band: `2.28 times the rate of injury (1.50 to 3.48)`. */
export function bandWords(id: SpikeBandId): string {
  const ratio = spikeBands.find((band) => band.id === id)?.hazardRatio;
  if (ratio === undefined) return loadSentences.reference;
  const [low, high] = ratio.interval;
  return loadSentences.rate(ratio.value.toFixed(2), low.toFixed(2), high.toFixed(2));
}

/** Why nothing here is a score. */
export const noScoreSentence: string = loadSentences.noScore;

/** What the safety questions say to a limit; "" when they say nothing against it. */
export function safetySentence(now: RunningNow): string {
  if (now.kind === "open") return "";
  if (now.kind === "not-asked") return loadSentences.notAsked;
  if (now.kind === "ask-again") return loadSentences.askAgain;
  return loadSentences.noAdvice(now.words);
}
