import type { LeaveReason, PlannedItem, PlannedSession, SessionKind } from "../plan/session-plan.ts";

/** One set, or one side of one. */
export interface Slot {
  /** From 1. */
  readonly set: number;
  readonly side: "both" | "left" | "right";
}

/** A slot as it was done. What was not counted or timed is absent. */
export interface DoneSlot extends Slot {
  readonly reps?: number;
  readonly holdS?: number;
}

/** An exercise while the session goes on. */
export interface PlayedItem {
  readonly planned: PlannedItem;
  readonly done: readonly DoneSlot[];
  readonly effort?: number;
  /** The highest that was told. */
  readonly pain?: number;
  /** Why it was left out, or why its last sets were. */
  readonly skipped?: LeaveReason;
  /** The exercise that was done in its place. */
  readonly swappedFor?: string;
}

/**
 * Where a session is. `ready`: the exercise is shown; `get-ready`: seconds until a hold begins; `work`: a set; `rest`: between
 * sets, or time to change sides; `ask`: effort and pain of the exercise; `ease`: it hurt too much and is over, an easier step
 * is offered; `end`: how it was as a whole; `finished`: told.
 */
export type PlayPhase = "ready" | "get-ready" | "work" | "rest" | "ask" | "ease" | "end" | "finished";

/** A session under way. It holds everything: written down and read again it goes on as if nobody had left. */
export interface SessionPlay {
  /** Id of the planned session, or "free". */
  readonly session: string;
  readonly kind: SessionKind;
  readonly title: string;
  /** Day it was begun, `YYYY-MM-DD`. */
  readonly day: string;
  readonly items: readonly PlayedItem[];
  /** Index of the exercise that is on. */
  readonly at: number;
  /** Index of its slot that is on. */
  readonly slot: number;
  readonly phase: PlayPhase;
  /** Seconds of this phase that count; time away does not. */
  readonly elapsedS: number;
  /** Repetitions counted in this slot. */
  readonly reps: number;
  readonly isPaused: boolean;
  /** Seconds of the session that count. */
  readonly activeS: number;
  /** The clock at the last event, s. */
  readonly clockS: number;
  readonly painAfter?: number;
  readonly note?: string;
}

/** Seconds to lie down or get hold of something before a hold counts, chosen by hand. */
export const getReadyS = 5;

/** Seconds to change sides, chosen by hand. */
export const changeSidesS = 8;

/** Begins a session at its first exercise. */
export function beginPlay(
  session: Pick<PlannedSession, "id" | "kind" | "title" | "items">,
  day: string,
  clockS: number,
): SessionPlay {
  return {
    session: session.id,
    kind: session.kind,
    title: session.title,
    day,
    items: session.items.map((planned) => ({ planned, done: [] })),
    at: 0,
    slot: 0,
    phase: session.items.length === 0 ? "end" : "ready",
    elapsedS: 0,
    reps: 0,
    isPaused: false,
    activeS: 0,
    clockS,
  };
}

/** The sets of an exercise in order; of one that is done on each side, the left side and then the right one. */
export function slotsOf({ sets, side }: Pick<PlannedItem, "sets" | "side">): readonly Slot[] {
  const numbers = Array.from({ length: sets }, (_, index) => index + 1);
  if (side === "both") return numbers.map((set) => ({ set, side }));
  return numbers.flatMap((set) => [
    { set, side: "left" as const },
    { set, side: "right" as const },
  ]);
}

/** The exercise that is on; undefined at the end. */
export function itemOn({ items, at }: Pick<SessionPlay, "items" | "at">): PlayedItem | undefined {
  return items[at];
}

/** The set that is on; undefined at the end. */
export function slotOn(play: SessionPlay): Slot | undefined {
  const item = itemOn(play);
  return item === undefined ? undefined : slotsOf(item.planned)[play.slot];
}

/** Seconds of a rest: to change sides, or between sets. */
export function restOf({ planned }: PlayedItem, slot: number): number {
  const [now, next] = [slotsOf(planned)[slot], slotsOf(planned)[slot + 1]];
  if (next === undefined) return 0;
  return now?.set === next.set ? changeSidesS : planned.restS;
}

/** Seconds left of this phase; undefined when it has no end of its own. */
export function secondsLeft(play: SessionPlay): number | undefined {
  const item = itemOn(play);
  if (item === undefined) return undefined;
  const length = {
    "get-ready": getReadyS,
    work: item.planned.holdS,
    // The slot that is on is the next one already.
    rest: restOf(item, play.slot - 1),
  }[play.phase as "get-ready" | "work" | "rest"];
  return length === undefined ? undefined : Math.max(0, length - play.elapsedS);
}
