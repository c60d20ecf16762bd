import type { EventKind } from "#core/diary/runner-event.ts";
import { inLanguage } from "./words/in-language.ts";

/** What marked days are called to the runner. */
export const eventWords = inLanguage("report-event", {
  visit: "Visit to a clinician",
  treatment: "Treatment",
  race: "Race",
  illness: "Illness",
  other: "Something else",
} satisfies Record<EventKind, string>);
