/** What is known of a runner's day when it begins. */
export interface DayFacts {
  /** State of the safety questions: not asked, begun, to be answered again, keeping from running, or open. */
  readonly safety: "not-asked" | "unfinished" | "ask-again" | "locked" | "open";
  readonly toldWhere: boolean;
  /** True when runs are on record or the three numbers were told. */
  readonly toldRunning: boolean;
  readonly toldStory: boolean;
  readonly checkedIn: boolean;
  readonly isWeekDue: boolean;
  readonly hasFormReport: boolean;
  readonly bodyTests: number;
}

/** Things to do, the most needed first. */
export const nextStepNames = ["screen", "where", "running", "check-in", "week", "story", "film", "tests"] as const;

export type NextStep = (typeof nextStepNames)[number];

/** What is left to do today, the most needed first; empty when nothing is. */
export function nextSteps(facts: DayFacts): readonly NextStep[] {
  const isOpen: Readonly<Record<NextStep, boolean>> = {
    screen: facts.safety === "not-asked" || facts.safety === "unfinished" || facts.safety === "ask-again",
    where: !facts.toldWhere,
    running: !facts.toldRunning,
    "check-in": !facts.checkedIn,
    // A week needs something to look back on: not on the day of the first check-in.
    week: facts.isWeekDue && facts.toldWhere,
    story: !facts.toldStory,
    film: !facts.hasFormReport && facts.safety !== "locked",
    tests: facts.bodyTests === 0 && facts.safety === "open",
  };
  return nextStepNames.filter((name) => isOpen[name]);
}

/** The first five minutes: what a newcomer is led through. */
export const firstSteps = ["screen", "where", "running"] as const satisfies readonly NextStep[];
