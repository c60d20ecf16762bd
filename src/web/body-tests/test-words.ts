import type { Provocation, SideResult, TestSide } from "#core/body-test/body-test.ts";
import type { RealChange } from "#core/diary/instrument.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the body tests. */
export const words = inLanguage("test", {
  title: "Body tests",
  lead: "Each takes a few minutes at home. They show where you stand and whether training changes anything. None of them tells why your back hurts.",
  groups: {
    strength: "How strong",
    reach: "How far, and how straight",
    pain: "Does it bring on your pain?",
  },
  last: (value: string, day: string) => `Last: ${value} on ${day}`,
  never: "Not done yet",
  locked: "Waits for the safety questions",
  needs: (things: string) => `You need ${things}.`,
  how: "How to do it",
  stop: "When to stop",
  sides: { left: "Left", right: "Right", both: "Result" } satisfies Record<TestSide, string>,
  letters: { left: "L", right: "R" },
  figureAlt: (title: string) => `A line figure does the test: ${title}. The left leg is the one tested.`,
  start: "Start the timer",
  stopTimer: "Stop",
  again: "Again",
  ready: "Get ready",
  voice: "Say the seconds",
  spoken: { start: "Go", stop: "Stop", longest: "That is the longest time. Well done." },
  seconds: (value: number) => `${value} seconds`,
  count: "One more",
  countAlt: (count: number) => `${count} so far`,
  undoCount: "One less",
  values: {
    s: (seconds: string) => `${seconds} s`,
    reps: (times: string) => `${times} times`,
    cm: (centimetres: string) => `${centimetres} cm`,
    deg: (degrees: string) => `${degrees} deg`,
  },
  valueLabel: { s: "Seconds", reps: "Times", cm: "Centimetres", deg: "Degrees" },
  pain: "Pain while testing",
  ended: "Why did it end?",
  endings: {
    tired: "Could not go on",
    pain: "It hurt",
    longest: "Longest time reached",
    "by-choice": "I stopped it",
  } satisfies Record<NonNullable<SideResult["ended"]>, string>,
  provoked: "What did it bring on?",
  provocations: {
    nothing: "Nothing",
    "own-pain": "My own pain",
    other: "Another feeling",
  } satisfies Record<Provocation, string>,
  quality: "How did it look?",
  qualities: { "2": "Steady", "1": "Wobbled", "0": "Could not" },
  photo: "Open a photo",
  photoHelp:
    "The photo stays in this page: it is not kept. Tap the points in this order; drag them to put them right. Arrow keys move the chosen point.",
  photoPoint: (name: string) => `Point: ${name}`,
  photoPoints: { hip: "hip", knee: "knee", ankle: "ankle" },
  photoAngle: (degrees: string) => `${degrees} degrees`,
  note: "Note",
  save: "Save this test",
  saved: "Saved.",
  lockedBy: "This test waits.",
  lockLink: "To the safety questions",
  reference: "What others reach",
  group: {
    spread: (who: string, mean: string, [low, high]: readonly string[]) =>
      `${who}: ${mean} on average; about two in three between ${low} and ${high}.`,
    mean: (who: string, mean: string) => `${who}: ${mean} on average.`,
    quartiles: (who: string, [low, middle, high]: readonly string[]) =>
      `${who}: half of them between ${low} and ${high}, the middle at ${middle}.`,
    range: (who: string, [low, high]: readonly string[]) => `${who}: ${low} to ${high}.`,
  },
  fromMemory: "Recalled and not verified.",
  realChange: (value: string) => `A change counts as real from ${value}.`,
  byHand: "Chosen by us: no measured one was found.",
  trend: "Your results",
  bars: "The bars show how far one result may be off by itself.",
  noBars: "How far one result may be off is not known, so no bars are drawn.",
  changes: {
    "really-better": "Really better",
    "about-the-same": "About the same",
    "really-worse": "Really worse",
  } satisfies Record<RealChange, string>,
  changeLine: (side: string, change: string, figures: string) => `${side}: ${change} (${figures}).`,
  fromTo: (from: string, to: string) => `${from} at first, ${to} now`,
  sideLine: (percent: number, better: string) => `${percent} % between the sides; ${better} does more.`,
  sideWithin: (percent: number) => `Below ${percent} % between the sides nothing is made of it.`,
  day: "Day",
  result: "Result",
  toAll: "All body tests",
  provokedCount: (count: number, of: number) =>
    `Of the ${of} tests that ask for your own pain, ${count} brought it on. Done by a clinician such tests point at the joint between spine and pelvis; done by yourself they were never checked.`,
});

/** A value with its unit, as it is read. */
export function valueWords(value: number, unit: "s" | "reps" | "cm" | "deg" | undefined): string {
  const rounded = String(Math.round(10 * value) / 10);
  return unit === undefined ? rounded : words.values[unit](rounded);
}
