import { dayNumber } from "../load/calendar.ts";
import { isGoingOn, stretchTrials } from "./mobility-rule.ts";
import type { PlanNote } from "./plan.ts";
import type { PlanContext } from "./plan-context.ts";
import { exerciseOf } from "./plan-library.ts";
import { isRecovered } from "./recovery.ts";

/** What the runner should know beside the sessions: what was dropped or stopped, what comes first, and when it is time to ease off. */
export function planNotes(context: PlanContext): readonly PlanNote[] {
  return [...cadenceNotes(context), ...stretchNotes(context), ...stoppedNotes(context), ...recoveryNotes(context)];
}

function cadenceNotes({ cadence }: PlanContext): readonly PlanNote[] {
  return cadence.note === undefined ? [] : [cadence.note];
}

function stretchNotes({ input, facts }: PlanContext): readonly PlanNote[] {
  return stretchTrials(input, facts)
    .filter(({ verdict }) => verdict === "not-helped" || verdict === "helped" || verdict === "not-judged")
    .map((trial) => {
      const title = exerciseOf(input.library, trial.exercise).title;
      const told = isGoingOn(trial) ? (trial.verdict === "helped" ? words.helped : words.notJudged) : words.dropped;
      return {
        id: `stretch-${trial.verdict}-${trial.exercise}`,
        title: told.title(title),
        why: told.why,
        evidence: [],
        rules: ["exercise-rules", "mobility-drop-weeks", trial.contributor],
      };
    });
}

function stoppedNotes({ input, facts }: PlanContext): readonly PlanNote[] {
  return facts.stopped().map((id) => ({
    id: `stopped-${id}`,
    title: words.stopped.title(exerciseOf(input.library, id).title),
    why: words.stopped.why,
    evidence: ["silbernagel-2007-monitoring"],
    rules: ["exercise-rules"],
  }));
}

function recoveryNotes({ input, phase }: PlanContext): readonly PlanNote[] {
  if (phase === "maintain" || !isRecovered(input, dayNumber(input.today))) return [];
  const rules = ["evidenced-frame", "walking-days"];
  return [{ id: "recovered", ...words.recovered, evidence: ["pocovi-2024-walking", "eklund-2018-maintenance"], rules }];
}

const words = {
  dropped: {
    title: (name: string) => `${name}: dropped`,
    why: "Two weeks of it did not make your back hurt clearly less, so the time goes elsewhere. You can keep it if you like it.",
  },
  helped: {
    title: (name: string) => `${name}: stays`,
    why: "Your worst pain is at least 2 of 10 less than in the week before you began. That is no proof, and a good reason to go on.",
  },
  notJudged: {
    title: (name: string) => `${name}: too little told to judge it`,
    why: "It takes four check-ins in the week before and in the second week. It goes on for two more weeks, then it is dropped.",
  },
  stopped: {
    title: (name: string) => `${name}: stopped after three red days`,
    why: "Let somebody look at it. Answer the safety questions again, then it can begin anew on level 1.",
  },
  recovered: {
    title: "Four quiet weeks: time to ease off?",
    why: "Change the goal to keeping going: walking and running as a habit come first, with a little strength. Check-ups are your choice.",
  },
};
