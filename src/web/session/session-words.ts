import type { PlayCue } from "#core/exercise/play-cues.ts";
import type { Slot } from "#core/exercise/session-play.ts";
import type { LeaveReason, PlannedItem } from "#core/plan/session-plan.ts";
import { doseWords } from "../plan/dose-words.ts";
import { inLanguage } from "../words/in-language.ts";

const sides = { both: "", left: "left side", right: "right side" } satisfies Record<Slot["side"], string>;

/** Texts of the player. */
export const words = inLanguage("session", {
  free: "Free session",
  gone: "This session is not in your plan",
  goneHelp: "The plan may have changed since. Sessions are on the plan's page; single exercises are in the library.",
  noItems: "This one has no exercises to play. Go, and tell how it was afterwards.",
  toPlan: "To the plan",
  toExercises: "To the exercises",
  locked: "Exercises wait.",
  askFirst: "The safety questions come first. They take a minute.",
  toScreen: "To the safety questions",
  overview: (exercises: number, minutes: number) =>
    `${exercises === 1 ? "1 exercise" : `${exercises} exercises`}, about ${minutes} minutes`,
  why: "Why today",
  begin: "Begin",
  isUnderWay: "You were in the middle of it.",
  goOnHere: "Go on where I was",
  startOver: "Start over",
  progress: (at: number, of: number) => `Exercise ${at} of ${of}`,
  set: (set: number, of: number) => `Set ${set} of ${of}`,
  side: { both: "", left: "Left", right: "Right" } satisfies Record<Slot["side"], string>,
  letters: { left: "L", right: "R" },
  each: "each side",
  dose: (item: PlannedItem) =>
    [doseWords(item), ...(item.sets > 1 && item.restS > 0 ? [`${item.restS} s rest`] : [])].join(", "),
  effortTarget: (effort: number) => `Effort up to ${effort} of 10`,
  digits: {
    s: "s",
    of: (reps: number, least?: number) => (least === undefined ? `of ${reps}` : `of ${least} to ${reps}`),
    m: "m",
    alt: {
      hold: "Seconds left",
      reps: "Repetitions",
      time: "Time",
      rest: "Seconds of rest left",
      ready: "Seconds until it starts",
    },
  },
  phase: { "get-ready": "Get ready", work: "Go", rest: "Rest", change: "Change sides" },
  next: (title: string) => `Next: ${title}`,
  buttons: {
    ready: "Start",
    "get-ready": "Start now",
    hold: "Stop here",
    work: "Set done",
    allDone: (reps: number) => `All ${reps} done`,
    rest: "Go on now",
    count: "One more",
    uncount: "One less",
    pause: "Pause",
    resume: "Go on",
    hurts: "It hurts",
    leave: "Swap, shorten or skip",
    close: "Back to the exercise",
    rate: "Next",
    easier: "Go on with the easier step",
    stopIt: "Leave it for today",
    large: "Large",
    small: "Small",
    end: "End the session",
    save: "Save",
  },
  keys: "Space goes on. P pauses. L makes it large.",
  voice: "Voice",
  paused: "Paused. Take your time.",
  hurtsHow: "How much does it hurt?",
  hurtsHelp: "Up to 2 is fine, 3 to 5 is watched, above 5 ends the exercise.",
  ask: "How was it?",
  effort: "Effort",
  effortHelp: "0 is nothing, 10 is all you have.",
  pain: "Pain during it",
  ease: "That is enough of this one.",
  easeHelp:
    "Pain above 5 of 10 ends an exercise, without harm done. The step below asks less of your back. You can also leave it for today.",
  easeLowest:
    "Pain above 5 of 10 ends an exercise, without harm done. This is its easiest step already, so it is left for today.",
  newSigns:
    "Numbness, weakness, or pain that goes down a leg and is new: answer the safety questions before you go on.",
  reason: "Why?",
  reasons: {
    pain: "Pain",
    tired: "Tired",
    "no-time": "No time",
    "no-equipment": "No equipment",
    ill: "I am ill",
    away: "I am away",
    "do-not-like": "Do not like it",
    other: "Other",
  } satisfies Record<LeaveReason, string>,
  leaveHelp: "Choose why, then what. What you did so far stays counted.",
  shorten: "Make this the last set",
  leaveSet: "Leave out this set",
  skip: "Skip this exercise",
  swap: (title: string) => `Swap for: ${title}`,
  end: "How was the session?",
  painAfter: "Pain now",
  note: "Note",
  saved: "Kept.",
  savedHelp: "How your back is tomorrow morning counts as well: the check-in asks.",
  toToday: "To today",
  doneLine: (title: string, sets: number, of: number) => `${title}: ${sets} of ${of} sets`,
  figureAlt: (title: string, step: string, side: Slot["side"]) =>
    `A line figure does it: ${title}, ${step}${side === "both" ? "" : `, ${sides[side]}`}.`,
  cues: {
    ready: (side: Slot["side"]) => (side === "both" ? "Get ready" : `Get ready, ${sides[side]}`),
    go: (side: Slot["side"]) => (side === "both" ? "Go" : `Go, ${sides[side]}`),
    work: ({ set, sets: of, side, reps }: Extract<PlayCue, { kind: "work" }>) => {
      const count = reps === undefined ? "" : `, ${reps} repetitions`;
      return `Set ${set} of ${of}${side === "both" ? "" : `, ${sides[side]}`}${count}`;
    },
    rest: (seconds: number) => `Rest, ${seconds} seconds`,
    change: (side: Slot["side"]) => `Change to the ${sides[side]}`,
  },
});

/** What a cue says, aloud and on the page. */
export function cueWords(cue: PlayCue, title: string): string {
  switch (cue.kind) {
    case "show":
      return title;
    case "get-ready":
      return words.cues.ready(cue.side);
    case "go":
      return words.cues.go(cue.side);
    case "work":
      return words.cues.work(cue);
    case "seconds-left":
    case "count":
      return String(cue.kind === "count" ? cue.reps : cue.seconds);
    case "rest":
      return words.cues.rest(cue.seconds);
    case "change":
      return words.cues.change(cue.side);
    default:
      return { ask: words.ask, ease: words.ease, end: words.end }[cue.kind];
  }
}
