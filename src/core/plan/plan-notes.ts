import { dayNumber } from "../load/calendar.ts";
import { type StretchTrial, stretchTrials } from "./mobility-rule.ts";
import type { PlanNote } from "./plan.ts";
import type { PlanContext } from "./plan-context.ts";
import { exerciseOf } from "./plan-library.ts";
import { planWords } from "./plan-words.ts";
import { isRecovered } from "./recovery.ts";

/** What the runner should know beside the sessions: what was dropped or stopped, what comes first, and when it is time to ease off. */
export function planNotes(context: PlanContext): readonly PlanNote[] {
  return [
    ...cadenceNotes(context),
    ...stretchNotes(context),
    ...stoppedNotes(context),
    ...recoveryNotes(context),
    ...dislikeNotes(context),
  ];
}

/** Begin of the ids of notes on what the runner asked for: those that go again are told of. */
export const askedNotes = { dislike: "dislike-", keep: "stretch-kept-" } as const;

/** Whether a note, by its id, is on something that the runner asked for. */
export function isAskedFor(id: string): boolean {
  return Object.values(askedNotes).some((begin) => id.startsWith(begin));
}

/** The exercise that a note is on, by its id; undefined for notes on something else. */
export function exerciseOfNote(id: string): string | undefined {
  return /e\d\d-[a-z0-9-]+$/.exec(id)?.[0];
}

/** Most dislikes that are listed: those told last. */
const mostDislikesTold = 20;

function dislikeNotes({ input: { wishes, library } }: PlanContext): readonly PlanNote[] {
  return wishes.dislikes.slice(-mostDislikesTold).flatMap((id) => {
    const title = library.exercises.get(id)?.title;
    if (title === undefined) return [];
    const told = planWords.reasons[wishes.dislikeReasons?.[id] ?? "other"];
    const { dislike } = words;
    return [
      {
        id: `${askedNotes.dislike}${id}`,
        title: dislike.title(title, told),
        why: dislike.why,
        evidence: [],
        rules: [],
      },
    ];
  });
}

function cadenceNotes({ cadence }: PlanContext): readonly PlanNote[] {
  return cadence.note === undefined ? [] : [cadence.note];
}

function stretchNotes({ input, facts }: PlanContext): readonly PlanNote[] {
  return stretchTrials(input, facts).flatMap((trial) => {
    const told = stretchWords[trial.verdict];
    const title = exerciseOf(input.library, trial.exercise).title;
    return told === undefined ? [] : [noteOnStretch(trial, told.title(title), told.why)];
  });
}

function noteOnStretch({ exercise, contributor, verdict }: StretchTrial, title: string, why: string): PlanNote {
  const rules = ["exercise-rules", "mobility-drop-weeks", contributor];
  return { id: `stretch-${verdict}-${exercise}`, title, why, evidence: [], rules };
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
  kept: {
    title: (name: string) => `${name}: kept as you asked`,
    why: "The two-week rule does not drop it any more: it stays until you say otherwise.",
  },
  dislike: {
    title: (name: string, reason: string) => `${name}: not for you (${reason})`,
    why: "It is not offered any more. Let it back in whenever you like.",
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

const stretchWords: Readonly<
  Partial<Record<StretchTrial["verdict"], { readonly title: (name: string) => string; readonly why: string }>>
> = { "not-helped": words.dropped, helped: words.helped, "not-judged": words.notJudged, kept: words.kept };
