import { dayNumber, weekdayOf } from "#core/load/calendar.ts";
import { whyNoLimit } from "#core/load/next-run-limit.ts";
import { type SpikeBandId, spikeBands } from "#core/load/spike-bands.ts";
import type { NextRun, Spike } from "#core/load/story-types.ts";
import type { RunningNow } from "#core/plan/running-now.ts";
import { missingLoadWords } from "./not-enough-words.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A calendar date in words: `8 March`, with the year when it is not `thisYear`. */
export function dateWords(day: string, thisYear: string = day.slice(0, 4)): string {
  const [year = "", month, date] = day.split("-");
  const words = `${Number(date)} ${months[Number(month) - 1] ?? ""}`;
  return year === thisYear.slice(0, 4) ? words : `${words} ${year}`;
}

/** Days for which the weekday says more than the year. */
const recentDays = 300;

/** A calendar date in eleven characters or fewer: `Sun 8 Mar`, or `8 Mar 2024` when it is long before `today`. */
export function shortDate(day: string, today: string): string {
  const [year, month, date] = day.split("-");
  const words = `${Number(date)} ${(months[Number(month) - 1] ?? "").slice(0, 3)}`;
  const number = dayNumber(day);
  return dayNumber(today) - number > recentDays ? `${words} ${year}` : `${weekdays[weekdayOf(number)]} ${words}`;
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
    return `Your next run can go up to ${limitWords(limitM.value)} km: 10 % beyond the longest run of 30 days that you told of on ${dateWords(told.day)}, ${kilometreWords(told.distanceM)} km.`;
  if (limitM.kind === "notEnough" || basis === undefined) {
    const why = limitM.kind === "notEnough" ? whyNoLimit(limitM.code, daysSinceLastRun, missingLoadWords) : "";
    return `We cannot say how far your next run can go. ${why} If you ran and it is not here, add those runs.`;
  }
  const gap = isAtLeast ? ` Only ${knownDays} of these 30 days are wholly on record, so it may be more.` : "";
  const leap =
    basis.ratio !== undefined && basis.ratio > 1.1
      ? ` That run itself went ${Math.round(100 * (basis.ratio - 1))} % beyond the longest before it, so take this as a limit and not as an aim.`
      : "";
  return `Your next run can go up to ${limitWords(limitM.value)} km: 10 % beyond the longest of your last 30 days, ${kilometreWords(basis.distanceM)} km on ${dateWords(basis.day)}.${leap}${gap}`;
}

/** What happens to the limit when the longest run is older than 30 days; "" when nothing does. */
export function dropOutSentence({ limitM, afterwardsM, dropsOutOn, told }: NextRun): string {
  if (limitM.kind === "notEnough" || dropsOutOn === undefined || afterwardsM === undefined) return "";
  const why = told === undefined ? "when that run is more than 30 days old" : "30 days after you told of it";
  const from = `From ${dateWords(dropsOutOn)}, ${why},`;
  if (afterwardsM.kind === "notEnough") return `${from} there is nothing to compare with unless you run before.`;
  return afterwardsM.value < limitM.value
    ? `${from} the limit is ${limitWords(afterwardsM.value)} km, unless you run further before.`
    : "";
}

/** How far a run went beyond the longest of the 30 days before: `+23 %`, `-5 %`; `first in 43 d` and the like without one. */
export function spikeWords(spike: Spike): string {
  if (spike.kind === "value") {
    const percent = Math.round(100 * (spike.ratio - 1));
    return `${spike.isAtMost ? "at most " : ""}${percent > 0 ? "+" : ""}${percent} %`;
  }
  if (spike.code === "first-run-on-record") return "first run";
  if (spike.code === "distance-missing") return "no distance";
  return spike.daysSincePrevious === undefined ? "no comparison" : `first in ${spike.daysSincePrevious} d`;
}

/** What the study found in a band: `2.28 times the rate of injury (1.50 to 3.48)`. */
export function bandWords(id: SpikeBandId): string {
  const ratio = spikeBands.find((band) => band.id === id)?.hazardRatio;
  if (ratio === undefined) return "what the study compares with";
  const [low, high] = ratio.interval;
  return `${ratio.value.toFixed(2)} times the rate of injury (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

/** Names of the form trends. */
export const trendNames = { cadence: "Cadence", contactTime: "Contact time", verticalOscillation: "Bounce" } as const;

/** Why nothing here is a score. */
export const noScoreSentence =
  "None of this is a score of risk, and nothing here foretells pain or injury. Running itself helped long-lasting low-back pain in the one trial there is (40 adults, 12 weeks).";

/** What the safety questions say to a limit; "" when they say nothing against it. */
export function safetySentence(now: RunningNow): string {
  if (now.kind === "open") return "";
  if (now.kind === "not-asked")
    return `The limit does not know of pain or warning signs: the safety questions were not answered here. ${askedIn}`;
  if (now.kind === "ask-again")
    return `Something new was told since the safety questions, so this limit is no advice. Answer them again: ${askedIn}`;
  return `This limit is no advice now. ${now.words}`;
}

/** Where the questions are. */
const askedIn = "plumbline serve opens the app, whose Today page asks them.";
