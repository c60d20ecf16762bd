import { dayNumber } from "../load/calendar.ts";
import { type StretchTrial, stretchTrials } from "./mobility-rule.ts";
import type { PlanNote } from "./plan.ts";
import type { PlanContext } from "./plan-context.ts";
import { exerciseOf } from "./plan-library.ts";
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

function dislikeNotes({ input: { wishes, library }, words }: PlanContext): readonly PlanNote[] {
  return wishes.dislikes.slice(-mostDislikesTold).flatMap((id) => {
    const title = library.exercises.get(id)?.title;
    if (title === undefined) return [];
    const told = words.reasons[wishes.dislikeReasons?.[id] ?? "other"];
    const { dislike } = words.notes;
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

function stretchNotes({ input, facts, words }: PlanContext): readonly PlanNote[] {
  return stretchTrials(input, facts).flatMap((trial) => {
    const name = noteNames[trial.verdict];
    const told = name === undefined ? undefined : words.notes[name];
    const title = exerciseOf(input.library, trial.exercise).title;
    return told === undefined ? [] : [noteOnStretch(trial, told.title(title), told.why)];
  });
}

function noteOnStretch({ exercise, contributor, verdict }: StretchTrial, title: string, why: string): PlanNote {
  const rules = ["exercise-rules", "mobility-drop-weeks", contributor];
  return { id: `stretch-${verdict}-${exercise}`, title, why, evidence: [], rules };
}
function stoppedNotes({ input, facts, words }: PlanContext): readonly PlanNote[] {
  return facts.stopped().map((id) => ({
    id: `stopped-${id}`,
    title: words.notes.stopped.title(exerciseOf(input.library, id).title),
    why: words.notes.stopped.why,
    evidence: ["silbernagel-2007-monitoring"],
    rules: ["exercise-rules"],
  }));
}

function recoveryNotes({ input, phase, words }: PlanContext): readonly PlanNote[] {
  if (phase === "maintain" || !isRecovered(input, dayNumber(input.today))) return [];
  const rules = ["evidenced-frame", "walking-days"];
  const evidence = ["pocovi-2024-walking", "eklund-2018-maintenance"];
  return [{ id: "recovered", ...words.notes.recovered, evidence, rules }];
}

/** What is told of which verdict on a stretch. */
const noteNames: Readonly<Partial<Record<StretchTrial["verdict"], "dropped" | "helped" | "notJudged" | "kept">>> = {
  "not-helped": "dropped",
  helped: "helped",
  "not-judged": "notJudged",
  kept: "kept",
};
