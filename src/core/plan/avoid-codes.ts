import type { PlanInput } from "./plan-input.ts";
import type { PlanExercise } from "./plan-library.ts";
import { bodyLimits } from "./plan-wishes.ts";
import { recentPain } from "./recent-pain.ts";

/** What keeps this runner from exercises: codes of the programme `exercise-rules`, and the two written conditions that can be known. */
export interface Avoids {
  readonly codes: ReadonlySet<string>;
  readonly hasHadBoneStress: boolean;
  /** Pain above 3 of 10 in the last days. */
  readonly hurtsAboveThree: boolean;
}

/** Answers of the safety screen that stand for a code. */
const codeOfAnswer: Readonly<Record<string, string>> = {
  "pregnant-or-birth": "X4",
  "thin-bones": "X5",
  "steroid-use": "X5",
};

/** Rules of the safety screen that stand for a code: a suspected stress injury of bone or vertebral arch. */
const codeOfRule: Readonly<Record<string, string>> = {
  "t3-1-pattern": "X3",
  "t3-1-rest-and-impact": "X3",
  "t3-2-arch": "X3",
  "t2-5-new-pain": "X5",
};

/** What the runner told, and the safety screen found, that exercises have to be chosen round. */
export function avoidsOf({ wishes, story, screen, checkIns, today }: PlanInput): Avoids {
  return {
    codes: new Set<string>([
      ...wishes.limits.map((limit) => bodyLimits[limit]),
      ...codesOfStory(story),
      ...codesOfScreen(screen),
    ]),
    hasHadBoneStress: story?.pain?.conditions?.includes("bone-stress-injury") ?? false,
    hurtsAboveThree: (recentPain(checkIns, today) ?? 0) > 3,
  };
}

function codesOfStory(story: PlanInput["story"]): readonly string[] {
  const influences = story?.pattern?.influences ?? {};
  return [
    ...(influences["bending-forward"] === "worse" ? ["X2"] : []),
    ...(influences["bending-back"] === "worse" ? ["X3"] : []),
  ];
}

function codesOfScreen(screen: PlanInput["screen"]): readonly string[] {
  const answers = Object.entries(screen?.facts?.answers ?? {});
  // Every exercise carries X1: a sign of the first three levels of the safety screen is open.
  const isOpen = screen !== undefined && screen.result.level === "self-manage";
  return [
    ...(isOpen ? [] : ["X1"]),
    ...answers.flatMap(([id, answer]) => (answer === "no" ? [] : (codeOfAnswer[id] ?? []))),
    ...(screen?.result.reasons ?? []).flatMap(({ ruleId }) => codeOfRule[ruleId] ?? []),
  ];
}

/**
 * Whether something keeps from an exercise. A code counts even where words narrow it: what "at the end of the range" means to one
 * runner is not known. Of conditions in words alone, those are read that can be known.
 */
export function isAvoided({ avoid }: Pick<PlanExercise, "avoid">, avoids: Avoids): boolean {
  return avoid.some(({ code, text }) => {
    if (code !== undefined) return avoids.codes.has(code);
    if (text?.includes("bone stress")) return avoids.hasHadBoneStress;
    return text?.includes("above 3 of 10") === true && avoids.hurtsAboveThree;
  });
}
