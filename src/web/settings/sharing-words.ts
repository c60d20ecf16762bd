import type { RecordPart } from "#core/access/record-part.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of who may read the record. */
export const sharingWords = inLanguage("sharing", {
  title: "Who may read",
  lead: "A clinic reads only the parts that you share with it, only while you share them, and never changes them. Each reading is a line of the log below.",
  nobody: "Nobody but you.",
  parts: {
    pain: "check-ins and weeks",
    story: "story and safety questions",
    "body-tests": "body tests",
    runs: "runs and load",
    form: "form reports",
    plan: "plan and sessions",
    notes: "your own notes",
  } satisfies Record<RecordPart, string>,
  until: (day: string, isLive: boolean) => (isLive ? `Until ${day}.` : `Ended on ${day}.`),
  withdrawn: (day: string) => `Taken back on ${day}.`,
  withdraw: "Take back",
  withdrawFrom: (clinic: string) => `Take back what ${clinic} may read`,
});
