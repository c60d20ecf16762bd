import type { LoadReport } from "#contract/load-report-schema.ts";
import { inLanguage } from "../words/in-language.ts";

type Uncounted = LoadReport["coverage"]["uncounted"][number];

/** English: a count with its noun; `written` is the count as it is written. */
function counted(count: number, written: string, [one, many]: readonly [string, string]): string {
  return `${written} ${count === 1 ? one : many}`;
}

const holds = (day: string): string => `It holds until that run is more than 30 days old, on ${day}`;

/** Texts of the load page; numbers come written, see `load-words.ts`. */
export const words = inLanguage("runs", {
  title: "Your runs",
  waiting: "Reading your runs.",
  closed: "Your runs cannot be opened now",
  closedNote: "Nothing is lost. Filming and form reports work all the same.",
  retry: "Try again",
  noSample: "The sample runner is not here",
  noSampleLead: "It was removed, or never made. <link>To your own runs</link>, where it can be made.",
  sample:
    "<b>Sample runner.</b> These runs are made up by Plumbline, to show what the page does. They are nobody's and never mix with yours.",
  leaveSample: "To your own runs",
  removeSample: "Remove the sample",
  headline: {
    limit: (limitKm: string) => `Your next run: up to ${limitKm} <unit>km</unit>`,
    unknown: "We cannot say yet how far your next run can go",
    unknownLead: (why: string) => `${why} If you ran and it is not here, add those runs.`,
    basis: (km: string, day: string) =>
      `That is 10 % beyond the longest of your last 30 days: <link>${km} km on ${day}</link>.`,
    basisLocked: (limitKm: string, km: string, day: string) =>
      `By your record alone the limit would be ${limitKm} km, 10 % beyond the longest of your last 30 days: <link>${km} km on ${day}</link>.`,
    told: (limitKm: string, km: string, day: string) =>
      `The limit by your record is ${limitKm} km: 10 % beyond the longest run of 30 days that you told of on ${day}, ${km} km.`,
    toldUntil: (day: string) => `That number holds until ${day}, or until a watch measures a run.`,
    addTold: "Do you know the day of that run? <link>Add it</link>, and it is a run on record.",
    leap: (percent: number) =>
      `That run itself went ${percent} % beyond the longest before it: take this as a limit, not as an aim.`,
    atLeast: (knownDays: number) =>
      `Only ${knownDays} of these 30 days are wholly on record, so the limit may be higher.`,
    until: (day: string) => `${holds(day)}.`,
    untilLess: (day: string, limitKm: string) =>
      `${holds(day)}; then it is ${limitKm} km, unless you run further before.`,
    untilNothing: (day: string) => `${holds(day)}; unless you run before, there is then nothing to compare with.`,
  },
  run: {
    title: (title: string, run: string) => `${title}, ${run}`,
    dayWithTitle: (day: string, title: string) => `${day}, ${title}`,
    first: "first run on record",
    noDistance: "no distance recorded",
    nothingBefore: "nothing to compare with",
    firstIn: (days: number) => `first run in ${days} days`,
    spike: (change: string) => `${change} against the longest of the 30 days before`,
    spikeAtMost: (change: string) => `at most ${change} against the longest of the 30 days before`,
    distance: (km: string) => `${km} km`,
    distanceUnknown: "distance unknown",
    withLimit: (distance: string, limitKm: string) => `${distance}, limit ${limitKm} km`,
    against: (distance: string, spike: string) => `${distance}: ${spike}.`,
    ofFiles: (distance: string, spike: string, files: number) =>
      `${distance}: ${spike}, ${files} files counted as one.`,
  },
  minutes: (minutes: number) => `${minutes} min`,
  hoursMinutes: (hours: number, minutes: string) => `${hours} h ${minutes} min`,
  notEnough: "Not enough data.",
  sensors: { device: "the watch", gps: "GPS" },
  periods: { label: "Days shown", month: "4 weeks", quarter: "3 months", year: "Year", all: "All" },
  chart: {
    open: "Open",
    openRun: "Open this run",
    empty: "Nothing is on record in these days.",
    point: (name: string, said: string) => `${name}: ${said}`,
    steps: {
      run: {
        label: (title: string) => `${title}: step from run to run`,
        count: (count: number) => counted(count, `${count}`, ["run", "runs"]),
        help: "Point at a run, or use the arrow keys.",
      },
      week: {
        label: (title: string) => `${title}: step from week to week`,
        count: (count: number) => counted(count, `${count}`, ["week", "weeks"]),
        help: "Point at a week, or use the arrow keys.",
      },
      month: {
        label: (title: string) => `${title}: step from month to month`,
        count: (count: number) => counted(count, `${count}`, ["month", "months"]),
        help: "Point at a month, or use the arrow keys.",
      },
    },
  },
  spikes: {
    title: "Each run against its limit",
    lead: "The limit of a run is 10 % beyond the longest run of the 30 days before it.",
    chart: "Length of every run, and its limit",
    alt: (from: string, to: string) => `Runs from ${from} to ${to}, each against its limit.`,
    ahead: (limitKm: string) => `next run: up to ${limitKm} km`,
    summary: (from: string, { runs, beyond, alone }: Readonly<Record<"runs" | "beyond" | "alone", number>>) => {
      const which =
        beyond === 0
          ? "none beyond their limit"
          : `${beyond} beyond ${beyond === 1 ? "its" : "their"} limit (diamonds)`;
      const without = alone === 0 ? "" : ` ${alone} ${alone === 1 ? "has" : "have"} nothing to compare with (rings).`;
      return (
        `The line is the limit of each day; the shade below it is within. Since ${from}: ` +
        `${counted(runs, `${runs}`, ["run", "runs"])}, ${which}.${without}`
      );
    },
    newest: (most: number) => `The newest ${most} of these runs.`,
    caption: "Runs and their limits",
    columns: ["Day", "km", "Limit, km", "Longest of 30 days before, km", "Against it"],
    unknown: "unknown",
    none: "none",
  },
  bands: {
    title: "What one study found",
    reference: "What the others are compared with",
    count: (count: number, written: string) => (count === 0 ? "none of these runs" : `${written} of these runs`),
    ratio: (ratio: string) => `${ratio} <unit>times</unit>`,
    interval: (low: string, high: string) => `(${low} to ${high})`,
    study: (
      numbers: Readonly<Record<"runners" | "sessions" | "injured", string>>,
      population: string,
      limits: string,
    ) =>
      `Times the rate of injury among ${numbers.runners} runners (${numbers.sessions} runs, ${numbers.injured} injured), with 95 % intervals. ${population}. ${limits} The figures do not rise from band to band, so they are no curve, and nothing here foretells your own.`,
  },
  weeks: {
    title: "Week by week",
    metricLabel: "What the bars show",
    metrics: { distance: "km", minutes: "minutes", steps: "steps" },
    charts: {
      week: { distance: "Kilometres a week", minutes: "Minutes a week", steps: "Steps a week" },
      month: { distance: "Kilometres a month", minutes: "Minutes a month", steps: "Steps a month" },
    },
    captions: {
      week: { distance: "km a week", minutes: "minutes a week", steps: "steps a week" },
      month: { distance: "km a month", minutes: "minutes a month", steps: "steps a month" },
    },
    alt: { week: (unit: string) => `${unit} by week.`, month: (unit: string) => `${unit} by month.` },
    noneWhole: {
      week: "No week of these is wholly on record yet. Dashed: not over, or days are missing.",
      month: "No month of these is wholly on record yet. Dashed: not over, or days are missing.",
    },
    mean: {
      week: (amount: string, count: number) =>
        `${amount} on average over ${counted(count, `${count}`, ["whole week", "whole weeks"])}. Dashed: not over, or days are missing.`,
      month: (amount: string, count: number) =>
        `${amount} on average over ${counted(count, `${count}`, ["whole month", "whole months"])}. Dashed: not over, or days are missing.`,
    },
    hatched: "Hatched: not enough data.",
    name: (day: string) => `Week of ${day}`,
    amounts: { km: (km: string) => `${km} km`, steps: (steps: string) => `${steps} steps` },
    bar: (amount: string, runs: number) => `${amount} in ${counted(runs, `${runs}`, ["run", "runs"])}`,
    withChange: (bar: string, change: string) => `${bar}, ${change} against the week before`,
    withKnownDays: (bar: string, days: number) => `${bar} (${days} of 7 days on record)`,
    sentence: (bar: string) => `${bar}.`,
    weekOf: "Week of",
    month: "Month",
    runs: "Runs",
    whole: "Whole",
    change: "km against the week before",
    yes: "yes",
    no: "no",
    notEnough: "not enough data",
    notEnoughBar: "Not enough data",
  },
  spread: {
    title: "How it is spread",
    none: "No whole week with running is on record yet.",
    runs: "Runs a week",
    longest: "In the longest run",
    fullest: "On the fullest day",
    weekend: "On Saturday and Sunday",
    downhill: "Downhill a week",
    share: (percent: string) => `${percent} of the km`,
    metres: (metres: string) => `${metres} m`,
    note: (weeks: number) =>
      `Of your last ${counted(weeks, `${weeks}`, ["whole week", "whole weeks"])} with running. In 7,391 runners, those who ran on more days had fewer injuries for the same kilometres; nobody knows whether spreading them is the reason, and it was not about backs alone.`,
  },
  trends: {
    title: "How your running changes",
    lead: "Means of each run. Sensors differ from each other more than you change, so a change of sensor breaks the row.",
    chart: (name: string) => `${name} of each run`,
    alt: (name: string) => `${name} of each run.`,
    none: (hint: string) => `No run of these days holds it. ${hint}`,
    hintCadence: "Most watches measure it at the wrist.",
    hintOthers: "A chest strap, a foot pod or a newer watch measures it; .fit files hold it, .gpx files do not.",
    day: "Day",
    pace: "Pace, /km",
    sensor: "Sensor",
    unknown: "unknown",
    point: (value: string, sensor: string) => `${value}, ${sensor}.`,
    pointAtPace: (value: string, pace: string, sensor: string) => `${value} at ${pace} /km, ${sensor}.`,
    noTrend: (why: string) => `No trend: ${why}`,
    verdicts: { same: "About the same", higher: "Really higher", lower: "Really lower" },
    recent: (change: TrendWords) =>
      `${change.verdict} lately: ${change.change} in 30 days (${change.low} to ${change.high}) at the same pace, from ${change.runs} runs over ${change.days} days with ${change.sensor}.`,
  },
  comparisons: {
    title: "What other programs warn with",
    lead: "You may know these numbers from elsewhere. They are here so that you can compare. None of them is a warning: read what the trials found.",
    notEnough: "Not enough data",
    sources: "Sources",
    sourcesOf: (label: string, unit: string) => `Sources of ${label}, ${unit}`,
    weekBefore: "against the week before",
  },
  formulas: {
    title: "How every number is worked out",
    lead: "None of these numbers is a score of risk, and none foretells pain or injury.",
    missing: (what: string) => `<soft>When data are missing:</soft> ${what}`,
    trials: (what: string) => `<soft>What trials found:</soft> ${what}`,
    facts: (formula: FormulaWords) =>
      `Unit: ${formula.unit}. From: ${formula.inputs}. Formula ${formula.id}, version ${formula.version}; ${formula.verdict}.`,
  },
  record: {
    title: "What is on record",
    nothing: "Nothing yet.",
    since: (runs: string, from: string, days: string) => `${runs} runs since ${from}, over ${days} days on record.`,
    sinceWithGaps: (runs: string, from: string, days: Readonly<Record<"known" | "missing", string>>) =>
      `${runs} runs since ${from}, over ${days.known} days on record and ${days.missing} without data.`,
    breaks: "Breaks, and the way back",
    noBreaks: "No stretch of two weeks without a run is on record.",
    breakSince: (days: number, from: string) => `<b>${days} days</b> since ${from}`,
    breakFrom: (days: number, from: string, to: string) => `<b>${days} days</b> from ${from} to ${to}`,
    back: (stretch: string, day: string) => `${stretch}; back with <link>a run</link> on ${day}`,
    backWith: (stretch: string, km: string, day: string) => `${stretch}; back with <link>${km} km</link> on ${day}`,
    earlier: (count: number) => `And ${count} earlier ones.`,
    noData: "Days without data",
    noDataLead: "Lost the watch, or ran without it? Mark the days. They then count as unknown, not as rest.",
    range: (from: string, to: string) => `${from} to ${to}`,
    marked: "Marked. Ratios that need these days are left out now.",
    unmarked: "The mark was taken off.",
    takeOff: "Take off",
    takeOffDay: (day: string) => `Take the mark off ${day}`,
    firstDay: "First day",
    lastDay: "Last day",
    mark: "Mark",
    uncounted: (count: number) =>
      count === 1 ? "1 run is kept but not counted" : `${count} runs are kept but not counted`,
    why: {
      quarantine: "Set aside",
      duplicate: "The same run twice",
      "after-today": "Dated after today",
    } satisfies Record<Uncounted["why"], string>,
    uncountedRow: (day: string, why: string, message: string) => `<link>${day}</link> <b>${why}.</b> ${message}`,
    erase: "Erase all runs",
    eraseTitle: (runs: string) => `Erase all ${runs} runs?`,
    eraseWords:
      "Runs, those told of by hand too, shoes, marked days and what is known of imported files are erased from this machine. Your own files and exports are not touched; they can be imported again.",
  },
});

type TrendWords = Readonly<
  Record<"verdict" | "change" | "low" | "high" | "sensor", string> & Record<"runs" | "days", number>
>;

type FormulaWords = Readonly<Record<"unit" | "inputs" | "id" | "verdict", string> & Record<"version", number | string>>;
