import type { RealChange } from "../../diary/instrument.ts";
import { dayNumber } from "../../load/calendar.ts";
import { judgeStretch } from "../../plan/mobility-rule.ts";
import { diaryOf } from "../../plan/plan-input.ts";
import { strengthBlock } from "../../plan/work-done.ts";
import type { FactId } from "../contributor-words.ts";
import { answered, type FactDefinition, type FactReading, unknown } from "../fact.ts";
import { hardDaysInARow } from "./hard-days.ts";

const changes: Readonly<Record<RealChange, string>> = {
  "really-better": "better",
  "about-the-same": "no-change",
  "really-worse": "worse",
};

/** What eight weeks of strength work that were logged went with: the worst pain of the week before against that of the last week. */
function block(id: FactId, part: "legs" | "trunk"): FactDefinition {
  return {
    ...{ id, from: "measured", answers: ["better", "no-change", "worse"] },
    read: ({ sessions = [], checkIns, today }): FactReading => {
      const found = strengthBlock({ sessions, checkIns, today }, part);
      return found?.pain === undefined ? unknown("no-strength-block") : answered(changes[found.pain.change]);
    },
  };
}

/** What two weeks of a stretch that were logged went with, by the two-week rule of the plan. */
function stretch(id: FactId, exercises: readonly string[]): FactDefinition {
  return {
    ...{ id, from: "measured", answers: ["helped", "not-helped"] },
    read: ({ sessions = [], checkIns, today }): FactReading => {
      const diary = diaryOf(checkIns);
      const verdicts = exercises.map((exercise) =>
        judgeStretch({ sessions, today: dayNumber(today), diary, exercise }),
      );
      if (verdicts.includes("helped")) return answered("helped");
      return verdicts.includes("not-helped") ? answered("not-helped") : unknown("no-stretch-weeks");
    },
  };
}

/** What sessions that were logged tell. */
export const sessionFacts: readonly FactDefinition[] = [
  block("leg-strength-block", "legs"),
  block("trunk-strength-block", "trunk"),
  stretch("hip-flexor-weeks", ["e33-hip-flexor-stretch"]),
  stretch("hamstring-weeks", ["e34-hamstring-stretch", "e35-low-back-stretch"]),
  {
    ...{ id: "hard-days-row", from: "measured", unit: "days", span: [0, 14] },
    read: hardDaysInARow,
  },
];
