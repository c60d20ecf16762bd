import { isLevelAtLeast } from "../../screen/screen-levels.ts";
import type { FactId } from "../contributor-words.ts";
import { answered, type FactDefinition, type FactReading, type FactRecord, unknown } from "../fact.ts";

/** Whether one of some rows of the safety screen asks for a check, surely or by an answer "not sure". */
function flagged(id: FactId, records: readonly string[]): FactDefinition {
  return {
    ...{ id, from: "told", answers: ["yes", "not-sure", "no"] },
    read: ({ screen }: FactRecord): FactReading => {
      if (screen === undefined) return unknown("not-screened");
      const fired = screen.result.reasons.filter(
        ({ recordId, level }) => records.includes(recordId) && isLevelAtLeast(level, "see-clinician-soon"),
      );
      if (fired.length > 0) return answered(fired.every(({ notSure }) => notSure.length > 0) ? "not-sure" : "yes");
      return screen.result.isComplete ? answered("no") : unknown("not-screened");
    },
  };
}

/** What the safety screen says of patterns. */
export const screenFacts: readonly FactDefinition[] = [
  flagged("screen-bone", ["t3-1-bone-stress", "t3-2-under-20"]),
  flagged("screen-leg", [
    ...["t1-1-saddle-numbness", "t1-2-bladder-bowel", "t1-3-both-legs-or-worsening"],
    ...["t2-2-foot-drop", "t3-5-leg-pain"],
  ]),
  flagged("screen-inflammation", ["t3-3-inflammation"]),
  flagged("screen-energy", ["t3-7-low-energy"]),
  flagged("screen-mood", ["t3-8-mood"]),
];
