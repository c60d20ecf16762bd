import { inLanguage } from "../words/in-language.ts";

/** What is on record, as it is read. */
interface OnRecord {
  readonly runs: number;
  readonly from: string;
  readonly to: string;
  readonly noDataDays: number;
}

/** How a quantity of form changed, as it is read. */
interface Trend {
  readonly name: string;
  /** "really higher" and the like. */
  readonly word: string;
  /** Signed, per 30 days, with its interval, in `unit`. */
  readonly change: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly runs: number;
  readonly newest: string;
}

/** Texts of the load story in a terminal. */
export const terminalLoadWords = inLanguage("report-terminal-load", {
  coverage: ({ runs, from, to, noDataDays }: OnRecord) =>
    `${runs === 1 ? "1 run" : `${thousands(runs)} runs`} on record from ${from} to ${to}${
      noDataDays > 0 ? `, ${noDataDays} days without data` : ""
    }.`,
  merged: (minutes: number) => `Files at most ${minutes} minutes apart are one run.`,
  rejected: (files: number) => `${files} ${files === 1 ? "file" : "files"} could not be read.`,
  breaks: {
    title: (count: number) => `Breaks of 14 days or more: ${count}, the newest`,
    over: (days: number, from: string) => `${days} days from ${from}`,
    back: (days: number, from: string, back: string) => `${days} days from ${from}, back on ${back}`,
    goingOn: (days: number, from: string) => `${days} days from ${from}, still going on`,
  },
  comparisons: {
    title: "What other programs show, and what trials found",
    amount: (label: string, amount: string) => `${label}: ${amount}`,
    inUnit: (value: string, unit: string) => `${value} (${unit})`,
  },
  uncounted: {
    title: "Not counted",
    run: (day: string, why: string) => `${day}: ${why}`,
    more: (count: number) => `and ${count} more`,
  },
  runs: {
    title: "Your last runs, each against its limit",
    day: "day",
    limitLine: "10 % beyond the longest of 30 days",
    limit: "limit",
    spike: "to longest",
    unsure: "not measured by position or foot pod: treadmill, typed in, or from the table of an export",
  },
  bands: {
    none: (compared: number) =>
      `No run of the last twelve months went more than 10 % beyond (${compared} can be compared).`,
    some: (compared: number) => `Of the ${compared} runs of the last twelve months that can be compared:`,
    noun: { one: "run", many: "runs" },
    band: (label: string, found: string) => `${label}: ${found}`,
    study: (population: string, limits: string) => `In a study of ${population}. ${limits}`,
  },
  weeks: {
    title: "Your weeks",
    /** A week by its number of the year, two digits. */
    week: (number: string) => `W${number}`,
    none: (weeks: number) => `No run in the last ${weeks} weeks.`,
    columns: ["week", "from", "km", "", "runs", "longest", "Sat+Sun", "down m"],
    notWhole: "not over, or not wholly on record",
    mean: (runs: string, km: string) => `Last four whole weeks: ${runs} runs and ${km} km a week.`,
  },
  trends: {
    title: "Form over the last 90 days, change in 30 days at the same speed",
    newest: (value: string, unit: string, sensor: string) => `${value} ${unit} in the newest run (${sensor})`,
    notEnough: (name: string, newest: string, why: string) => `${name}: ${newest}. ${why}`,
    trend: ({ name, word, change, low, high, unit, runs, newest }: Trend) =>
      `${name}: ${word}, ${change} ${unit} (${low} to ${high}) over ${runs} runs; ${newest}.`,
  },
  shoes: {
    title: "Your shoes",
    columns: ["shoe", "km", "30 days", "runs", "last run", "reminder"],
    reminderIn: (km: string) => `in ${km} km`,
    reminderSince: (km: string) => `${km} km ago`,
    unnamed: (runs: number) => `${thousands(runs)} runs name no shoe.`,
    retired: (pairs: number) => `${pairs} retired.`,
    noLimit: "No study ties the kilometres of a shoe to injury; the reminder is yours to set.",
  },
});

/** English thousands: `1,234`. */
function thousands(count: number): string {
  return count.toLocaleString("en-GB");
}
