import { itemOn, restOf, type SessionPlay, type Slot, secondsLeft, slotOn } from "./session-play.ts";

/** Something that is said aloud and shown: the words are the page's. */
export type PlayCue =
  | { readonly kind: "show"; readonly exercise: string; readonly step: number }
  | { readonly kind: "get-ready" | "go"; readonly side: Slot["side"] }
  | {
      readonly kind: "work";
      readonly side: Slot["side"];
      readonly set: number;
      readonly sets: number;
      readonly reps?: number;
    }
  | { readonly kind: "seconds-left"; readonly seconds: number }
  | { readonly kind: "rest"; readonly seconds: number }
  | { readonly kind: "change"; readonly side: Slot["side"] }
  | { readonly kind: "count"; readonly reps: number }
  | { readonly kind: "ask" | "ease" | "end" };

/** Seconds before the end of a hold or a rest that are said. */
const saidSeconds = [30, 10, 3, 2, 1] as const;

/** What is to be said after an event; undefined when nothing is. */
export function cueOf(before: SessionPlay | undefined, after: SessionPlay): PlayCue | undefined {
  const isNew = before?.phase !== after.phase || before.at !== after.at || before.slot !== after.slot;
  if (isNew) return phaseCue(after);
  if (after.phase === "work" && after.reps > before.reps) return { kind: "count", reps: after.reps };
  return secondsCue(before, after);
}

function phaseCue(play: SessionPlay): PlayCue | undefined {
  const [item, slot] = [itemOn(play), slotOn(play)];
  if (play.phase === "end" || play.phase === "ask" || play.phase === "ease") return { kind: play.phase };
  if (item === undefined || slot === undefined) return undefined;
  const { exercise, step, sets, reps, holdS } = item.planned;
  const { side, set } = slot;
  switch (play.phase) {
    case "ready":
      return { kind: "show", exercise, step };
    case "get-ready":
      return { kind: "get-ready", side };
    case "work":
      if (holdS !== undefined) return { kind: "go", side };
      return { kind: "work", side, set, sets, ...(reps === undefined ? {} : { reps }) };
    case "rest":
      return side === "right" ? { kind: "change", side } : { kind: "rest", seconds: restOf(item, play.slot - 1) };
    default:
      return undefined;
  }
}

function secondsCue(before: SessionPlay, after: SessionPlay): PlayCue | undefined {
  if (after.phase !== "work" && after.phase !== "rest") return undefined;
  const [was, is] = [secondsLeft(before), secondsLeft(after)];
  if (was === undefined || is === undefined) return undefined;
  const passed = saidSeconds.filter((mark) => was > mark && is <= mark);
  const seconds = Math.min(...passed);
  return passed.length === 0 ? undefined : { kind: "seconds-left", seconds };
}
