import type { ExposureId } from "#core/triggers/exposure-columns.ts";
import type { ExposedCount, Lag, OwnTriggers, TriggerFinding } from "#core/triggers/own-triggers.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of own triggers. */
export const words = inLanguage("trigger", {
  overHundred: "over 100",
  title: "What goes before your flares",
  lead: "Days on which your pain flared are compared with ordinary days of yours: the same weekday, the same weeks. It shows what goes before flares. Whether it brings them is another question, and a trial can ask it.",
  none: "No flare yet that can be compared. A flare is a day with at least 2 points more pain than your usual of the two weeks before, after three days without one. Go on checking in.",
  noCheckIns: "It begins with check-ins: one a day, a few taps.",
  toCheckIn: "To the check-in",
  facts: (flares: number, ordinary: number, { toldDays: told, days }: Pick<OwnTriggers, "toldDays" | "days">) =>
    `${counted(flares, "flare")} and ${counted(ordinary, "ordinary day")} could be compared, from ${counted(told, "check-in")} in ${counted(days, "day")}.`,
  exposures: {
    run: "A run",
    "long-run": "A long run (your longest quarter)",
    spike: "A jump (over 1.10 of your longest in 30 days)",
    descent: "Much downhill (your steepest quarter)",
    "fast-run": "A fast run (your fastest quarter)",
    "runs-in-a-row": "Runs on two days in a row",
    "other-shoes": "Other shoes than the run before",
    "no-warm-up": "A run without a warm-up",
    strength: "Strength training",
    "short-sleep": "Short sleep (1 h below your usual)",
    "long-sitting": "Long sitting (2 h above your usual)",
    tired: "Tired (2 points above your usual)",
  } satisfies Record<ExposureId, string>,
  shortNames: {
    run: "A run",
    "long-run": "Long run",
    spike: "Jump",
    descent: "Downhill",
    "fast-run": "Fast run",
    "runs-in-a-row": "Runs in a row",
    "other-shoes": "Other shoes",
    "no-warm-up": "No warm-up",
    strength: "Strength",
    "short-sleep": "Short sleep",
    "long-sitting": "Long sitting",
    tired: "Tired",
  } satisfies Record<ExposureId, string>,
  did: {
    run: "you had run",
    "long-run": "you had run further than usual",
    spike: "you had run more than 10 % beyond the longest run of the 30 days before",
    descent: "you had run much downhill",
    "fast-run": "you had run faster than usual",
    "runs-in-a-row": "you had run on two days in a row",
    "other-shoes": "you had changed shoes",
    "no-warm-up": "you had run without a warm-up",
    strength: "you had trained for strength",
    "short-sleep": "you had slept less than usual",
    "long-sitting": "you had sat longer than usual",
    tired: "you had been more tired than usual",
  } satisfies Record<ExposureId, string>,
  lags: {
    0: "the same day",
    1: "the day before",
    2: "two days before",
    3: "three days before",
  } satisfies Record<Lag, string>,
  lagTabs: { "0": "Same day", "1": "Day before", "2": "2 days before", "3": "3 days before" },
  when: "When",
  sentence: (happened: string, { flares, ordinary }: Pick<TriggerFinding, "flares" | "ordinary">) =>
    `On ${flares.exposed} of your ${flares.days} flare days ${happened}; on ordinary days ${ordinary.exposed} of ${ordinary.days} times (${tenths(ordinary)}).`,
  odds: (odds: string, low: string, high: string) =>
    `The odds of a flare were ${odds} times as high after it (95 % interval ${low} to ${high}).`,
  chance: (percent: string, compared: number) =>
    `Chance alone gives something so rare among the ${compared} things compared in ${percent} of runners.`,
  standOut: "Stands out",
  askTrial: "Ask it by a trial: leave it out, or change it, and see.",
  toTrials: "To the trials",
  nothing: "Nothing stands out so far.",
  noSign: (names: string) => `Enough days to see a strong trigger, and no sign of one: ${names}.`,
  tooLittle: "Too little data yet",
  needs: (name: string, days: number) => `${name}: about ${roughly(days)} more days with a check-in.`,
  needsUnknown: (names: string) => `Cannot be reckoned yet (no flare, or always alike): ${names}.`,
  needsWords:
    "Reckoned so that a trigger that makes flares five times as likely would show four times in five, with everything going on as before. Weaker ones take longer.",
  notTold: "Not on record",
  notToldWords: "Told in the check-in under More, or read from watch files; what is not told cannot be compared.",
  chart: "Odds of a flare after it",
  chartAlt: (lag: string) =>
    `Odds of a flare after each exposure, ${lag}, with 95 % intervals on a scale of ratios; 1 in the middle is no difference.`,
  summary: (lag: string, shown: number, open: number) =>
    open === 0
      ? `${lag}: ${shown} compared; every interval takes in 1, which is no difference.`
      : `${lag}: ${shown} compared; of ${open} the interval leaves out 1, which is no difference. With so many side by side, some do by chance: only what stands out above counts.`,
  sameDay: "On the same day either may have come first: pain may keep you from running.",
  empty: "Nothing to compare at this distance.",
  less: "fewer flares",
  more: "more flares",
  table: {
    name: "Before the flare",
    lag: "When",
    flares: "Flare days",
    ordinary: "Ordinary days",
    odds: "Odds",
    interval: "95 % interval",
    verdict: "Says",
    share: (exposed: number, days: number) => `${exposed} of ${days}`,
    span: (low: string, high: string) => `${low} to ${high}`,
  },
  verdicts: {
    "stands-out": "stands out",
    "no-sign": "no sign",
    "too-little": "too little data",
    "not-told": "not on record",
  },
  how: "How this was tested",
  howWords:
    "On simulated runners, of whom the truth is known, walked through all of it from check-ins to verdict. Nothing here was tested on real flares.",
  alarms:
    "False alarms: runners in whom something stood out though nothing went before their flares (at most 5 % wanted)",
  alarmColumns: ["Runners", "Days", "Simulated", "False alarm"],
  power: "How often a true trigger was found",
  powerColumn: (weeks: number) => `${weeks} weeks`,
  powerRow: "Odds of a flare after it",
  intervals: "How often the 95 % interval held the true odds (half a year, 93 to 97 % wanted)",
  intervalColumns: ["Trigger", "True odds", "Simulated", "Held"],
  limits:
    "Estimates of strong triggers are rather too low than too high: pain that only wavers is sometimes taken for a flare. Half a year finds only very strong triggers.",
  percent: (share: number) => `${(100 * share).toFixed(1)} %`,
});

/** Two digits: a forecast from so little is no better. */
function roughly(days: number): number {
  return Number(days.toPrecision(2));
}

/** "1 flare", "3 flares". */
function counted(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? "" : "s"}`;
}

/** "2 in 10", or "fewer than 1 in 20". */
function tenths({ exposed, days }: ExposedCount): string {
  if (days === 0) return "none told";
  const share = exposed / days;
  if (exposed > 0 && share < 0.05) return "fewer than 1 in 20";
  return `${Math.round(10 * share)} in 10`;
}
