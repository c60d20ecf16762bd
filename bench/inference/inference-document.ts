import { alarmLevel } from "#core/triggers/trigger-power.ts";
import { alarmBar } from "./alarm-section.ts";
import type { Inference } from "./inference-record.ts";
import { shareWords } from "./share.ts";

/** docs/inference.md. */
export function inferenceDocument({ machine, alarms, intervals, power, trials }: Inference): string {
  const simulated = alarms.figures.find(({ id }) => id === "plain")?.count ?? 0;
  return `# Own triggers and trials, tested

Written by \`npm run bench:inference\` on ${machine}. Every runner below is simulated, so that the truth is known: a diary and
runs day by day, seeds 1, 2, 3 ... (\`bench/inference/simulated-runner.ts\`). The whole way of the product is walked, from
check-ins and runs to the verdict. ${simulated} runners of 180 days took ${alarms.seconds.toFixed(1)} s (held against 60 s for 1,000; other
work on the machine included). Shares are given with their own 95 % interval.

## How triggers are looked for

- **Flare.** A day whose worst pain lies 2 points of 10 or more above the median of the 14 days before it, with three days before it
  that hold none (\`data/thresholds/flare-rise.json\`, \`flare-free-days.json\`). It and the day before it must have been told; the same
  is asked of the ordinary days, so that checking in more often on bad days does not by itself make a trigger.
- **Compared with.** Flare-free days of the same weekday within the same eight calendar weeks (time-stratified referents). Weekly
  habits and slow trends are the same on both sides. Referents fixed in the calendar are free of overlap bias (Janes, Sheppard and
  Lumley 2005, read as abstract). Eight weeks and not four: seven days to compare with, not three.
- **Reverse order.** Days within three days after a flare are left out on both sides, so that resting because of it is not read
  as what went before. On the day itself pain and run may have come in either order; the app says so.
- **Effect.** Odds of a flare after the exposure over those without it, by conditional likelihood of all strata at once. Exact for
  any count: the distribution given the margins is written out. The estimate is penalised (Firth), so that it stays finite.
- **Counting everything.** Twelve exposures at four lags are compared. Flares are dealt anew 1,999 times among their strata, and the rarest
  result of all is compared (single-step min-P, Westfall and Young 1993). A result stands out when chance gives one so rare in at most
  ${(100 * alarmLevel).toFixed(1)} % of runners, and only when more flares follow. Five in a hundred are promised; the stricter level is for those who rest long.

## False alarms

Nothing goes before flares here but chance. A false alarm is a runner in whom anything at all stands out; at most ${100 * alarmBar} % is
what we hold ourselves to.

${alarms.markdown}

## Which interval

Odds the day after a trigger, 180 days. Three intervals from the same conditional distribution: exact (at least 95 % by
construction), mid-p, and the profile of the penalised likelihood. 93 to 97 % is what we hold ourselves to. All of them together,
long runs left out: ${(["exact", "mid-p", "penalised"] as const).map((name) => `${name} ${shareWords(intervals.whole[name])}`).join(", ")}.

${intervals.markdown}

${intervalWords(intervals)}

## How often a trigger is found

Strength training as the trigger, the day after; a flare on 9 of 100 other days; the share of runners in whom it stands out.

${power.markdown}

With odds of ${power.forecast.odds}, the app said after half a year that it takes ${power.forecast.days} days in the median; after so many days the trigger stood
out in ${shareWords(power.forecast.found)} (80 % is what the forecast means).${forecastWords(power)}

In plain words: half a year of check-ins finds only very strong triggers, and most diaries will say "too little data yet" for
long. That is the price of not crying wolf over ${Math.round(alarms.figures[0]?.compared ?? 0)} comparisons at once.

## Trials

Change-and-see runs: pain about 5 of 10 that drifts, ratings in whole points with an error of 0.72 points (the assumption the
product makes), judged by rule R6. Of one run the interval is of the effect on that day, of several on a usual day. Trials over
weeks: pain about 5 of 10, spread 1.2, one check-in in ten missed.

${trials.markdown}

## What this does not show

- A runner who rests for many days after flares looks, to this comparison, a little like one whose runs bring them: days of rest after the
  first three stay in. ${overWords(alarms)}
- Simulated runners are as we think runners are. No diary of real flares was at hand.
- A trigger stands for "goes before", not for "brings about": something else may go before both.
- Where runs trigger flares, and runners skip runs because they feel a flare coming, the two work against each other and odds are too
  low. Pain that rises slowly before a flare is not told apart from a cause of it.
- The error of one rating, and how much an effect differs from day to day, are assumptions: where days differ by 1.5 points instead of
  up to 1, intervals from three runs hold the truth less often (see the table). Trials are not blinded, and hope helps.
`;
}

/** Where forecasts were too hopeful, and why. */
function forecastWords({ forecast }: Inference["power"]): string {
  return forecast.found.share < 0.8 ? " Forecasts fall short by what wavering pain takes from the odds." : "";
}

/** Whether the row of long rests is one of those above the bar. */
function overWords({ figures }: Inference["alarms"]): string {
  const over = figures.filter(({ share }) => share > alarmBar).map(({ id }) => id);
  if (!over.includes("rests")) return "The row with six days of rest shows how much.";
  return over.length === 1
    ? "The row with six days of rest is the only one that lies above 5 %."
    : "The row with six days of rest is one of those that lie above 5 %.";
}

/** What the table of intervals says, from its own figures. */
function intervalWords({ figures }: Inference["intervals"]): string {
  const off = figures.filter(({ covers }) => covers.penalised.share < 0.93 || covers.penalised.share > 0.97);
  const names = off.map(
    ({ exposure, odds, covers }) => `${exposure} with odds of ${odds} (${(100 * covers.penalised.share).toFixed(1)} %)`,
  );
  const found =
    names.length === 0 ? "All of its rows lie within 93 to 97 %." : `Outside 93 to 97 %: ${names.join("; ")}.`;
  return `The product shows the penalised one. ${found} Above, the data are so few that no method can come closer: the counts are whole
numbers. Below, the odds found are too low, because pain that only wavers is sometimes taken for a flare and dilutes what goes before the
true ones; \`long-run\` is worse, since the simulated trigger (a run 35 % beyond the usual of these weeks) is not quite what the product
calls long (the top quarter of all running days). Estimates of strong triggers are therefore rather too low than too high.`;
}
