import { inLanguage } from "../words/in-language.ts";

interface ShoeFacts {
  readonly runs: number;
  /** First and last day worn. */
  readonly worn?: readonly [string, string];
  readonly last30Km: string;
  readonly startKm?: string;
  readonly retiredOn?: string;
  readonly reminder?: { readonly km: string; readonly isPast: boolean };
}

/** Texts about shoes; numbers come written. */
export const words = inLanguage("shoe", {
  title: "Shoes",
  lead: "Kilometres only: no study ties them to injury. In one study of 264 runners, those who ran in two or more pairs by turns had fewer injuries.",
  without: (runs: number, written: string, km: string) =>
    `${written} ${runs === 1 ? "run names" : "runs name"} no shoe (${km} km).`,
  add: "Add shoes",
  facts: ({ runs, worn, last30Km, startKm, retiredOn, reminder }: ShoeFacts) => {
    const parts = [
      `${runs} ${runs === 1 ? "run" : "runs"}${worn === undefined ? "" : `, ${worn[0]} to ${worn[1]}`}`,
      `${last30Km} km in the last 30 days`,
      ...(startKm === undefined ? [] : [`${startKm} km before the record`]),
      ...(retiredOn === undefined ? [] : [`put away on ${retiredOn}`]),
      ...(reminder === undefined
        ? []
        : [`${reminder.km} km ${reminder.isPast ? "past" : "until"} the reminder you set`]),
    ];
    return `${parts.join("; ")}.`;
  },
  change: "Change",
  changeAlt: (name: string) => `Change ${name}`,
  changes: "Runs that name no shoe count for these from a day on:",
  from: (day: string) => `from ${day}`,
  takeOff: "Take off",
  wornFrom: "Worn from",
  set: "Set",
  takeOut: "Take these shoes out",
  name: "Name",
  startKm: "km before the first run here",
  remindAtKm: "Remind me at, km",
  retiredOn: "Put away on",
  save: "Save",
  cancel: "Cancel",
  problem: "Give the shoes a name, and kilometres from 0 up.",
});
