import type { WeekChange } from "#core/trial/trial.ts";
import { inLanguage } from "../words/in-language.ts";

/** What a change that can be tried is called. */
export const changeNames = inLanguage("report-change-name", {
  cadence: "Quicker steps",
  taller: "Run taller",
  lean: "Lean a little more",
  "shorter-step": "Shorter steps",
  slope: "Uphill instead of flat",
  shoes: "Other shoes",
  "warm-up": "Easy start and drills",
  "shorter-runs": "Shorter runs",
  "spread-runs": "The same distance on more days",
  strength: "Strength training",
  stretching: "Stretching",
  walking: "Walking every day",
  "sitting-breaks": "Breaks from sitting",
  sleep: "More sleep",
  other: "Something else",
} satisfies Record<WeekChange, string>);

/** The name of a change, or its id where a newer Plumbline wrote one that this does not know. */
export function changeName(change: string): string {
  return Object.hasOwn(changeNames, change) ? changeNames[change as WeekChange] : change;
}
