import { painZone } from "../diary/pain-zone.ts";
import type { LeaveReason, PlannedItem } from "../plan/session-plan.ts";
import {
  getReadyS,
  itemOn,
  type PlayedItem,
  type PlayPhase,
  restOf,
  type SessionPlay,
  slotOn,
  slotsOf,
} from "./session-play.ts";

/** What happens in a session. */
export type PlayEvent =
  /** Time went on. */
  | { readonly kind: "tick" }
  /** On to what comes next: begin the exercise, the set is done, the rest is over. */
  | { readonly kind: "go-on" }
  /** One repetition more or less. */
  | { readonly kind: "count"; readonly by: 1 | -1 }
  /** This set, or this side of it, is left out. */
  | { readonly kind: "leave-set" }
  /** The set that is on is the last one. */
  | { readonly kind: "shorten"; readonly reason: LeaveReason }
  | { readonly kind: "skip"; readonly reason: LeaveReason }
  | { readonly kind: "swap"; readonly reason: LeaveReason; readonly item: PlannedItem }
  /** Pain while it is done, 0 to 10. */
  | { readonly kind: "hurts"; readonly pain: number }
  /** Effort and pain after the exercise, 0 to 10; what was not told is absent. */
  | { readonly kind: "rate"; readonly effort?: number; readonly pain?: number }
  /** Goes on with the step below, for the sets that are left. */
  | { readonly kind: "easier" }
  | { readonly kind: "pause" }
  | { readonly kind: "resume" }
  | { readonly kind: "finish"; readonly painAfter?: number; readonly note?: string };

/** A longer time than this between two events is time away: a hold does not go on without the runner, s. */
const awayS = 3;

/**
 * The session after an event, at a clock in seconds. Time never runs backwards; a hold counts only while the runner is there;
 * an event that has no meaning where the session is changes nothing but the time.
 */
export function advancePlay(play: SessionPlay, event: PlayEvent, clockS: number): SessionPlay {
  const timed = spendTime(play, clockS);
  if (timed.phase === "finished") return timed;
  if (event.kind === "pause" || event.kind === "resume") return { ...timed, isPaused: event.kind === "pause" };
  if (event.kind === "tick") return timed.isPaused ? timed : passEnds(timed);
  return apply({ ...timed, isPaused: false }, event);
}

function spendTime(play: SessionPlay, clockS: number): SessionPlay {
  const gone = Math.max(0, clockS - play.clockS);
  const clock = Math.max(clockS, play.clockS);
  if (play.isPaused) return { ...play, clockS: clock };
  const counted = isLeftAlone(play) ? gone : gone > awayS ? 0 : gone;
  // A rest is no longer than it is, however long the runner was away.
  const spent = play.phase === "rest" ? Math.min(counted, Math.max(0, restLength(play) - play.elapsedS)) : counted;
  const isActive = play.phase !== "end" && play.phase !== "finished";
  return {
    ...play,
    clockS: clock,
    elapsedS: play.elapsedS + spent,
    activeS: play.activeS + (isActive ? spent : 0),
  };
}

/** Whether time counts although nobody looks: a rest, and what is done for minutes. */
function isLeftAlone(play: SessionPlay): boolean {
  return play.phase === "rest" || (play.phase === "work" && itemOn(play)?.planned.minutes !== undefined);
}

function restLength(play: SessionPlay): number {
  const item = itemOn(play);
  return item === undefined ? 0 : restOf(item, play.slot - 1);
}

/** What ends by itself: getting ready, a hold, a rest. */
function passEnds(play: SessionPlay): SessionPlay {
  const item = itemOn(play);
  if (item === undefined) return play;
  if (play.phase === "get-ready" && play.elapsedS >= getReadyS) return enter(play, "work");
  if (play.phase === "rest" && play.elapsedS >= restLength(play)) return beginSet(play);
  const { holdS } = item.planned;
  if (play.phase === "work" && holdS !== undefined && play.elapsedS >= holdS) return setDone(play, item);
  return play;
}

const doing = ["get-ready", "work", "rest"] as const;

/** Where each event means something. */
const meant: Readonly<Record<Exclude<PlayEvent["kind"], "tick" | "pause" | "resume">, readonly PlayPhase[]>> = {
  "go-on": ["ready", "ease", ...doing],
  count: ["work"],
  "leave-set": doing,
  shorten: doing,
  skip: ["ready", ...doing],
  swap: ["ready", ...doing],
  hurts: doing,
  rate: ["ask"],
  easier: ["ease"],
  finish: ["end"],
};

type Doing = Exclude<PlayEvent, { readonly kind: "tick" | "pause" | "resume" }>;

function apply(play: SessionPlay, event: Doing): SessionPlay {
  if (!meant[event.kind].includes(play.phase)) return play;
  if (event.kind === "finish") return finish(play, event);
  const item = itemOn(play);
  if (item === undefined) return play;
  switch (event.kind) {
    case "go-on":
      return goOn(play, item);
    case "count":
      return { ...play, reps: Math.max(0, play.reps + event.by) };
    case "leave-set":
      return nextSlot(play, item);
    case "shorten":
      return shorten(play, item, event.reason);
    case "skip":
      return skip(play, item, event.reason);
    case "swap":
      return swap(play, item, event);
    case "hurts":
      return hurt(play, item, event.pain);
    case "rate":
      return rate(play, item, event);
    default:
      return easier(play, item);
  }
}

function goOn(play: SessionPlay, item: PlayedItem): SessionPlay {
  switch (play.phase) {
    case "ready":
    case "rest":
      return beginSet(play);
    case "get-ready":
      return enter(play, "work");
    case "work":
      return setDone(play, item);
    case "ease":
      return nextItem(play);
    default:
      return play;
  }
}

/** Holds begin with a time to get ready; everything else begins at once. */
function beginSet(play: SessionPlay): SessionPlay {
  const isHold = itemOn(play)?.planned.holdS !== undefined;
  return enter({ ...play, reps: 0 }, isHold ? "get-ready" : "work");
}

function setDone(play: SessionPlay, item: PlayedItem): SessionPlay {
  const slot = slotOn(play);
  if (slot === undefined) return play;
  const { reps, holdS } = item.planned;
  const counted = play.reps > 0 ? play.reps : reps;
  const held = holdS === undefined ? undefined : Math.min(holdS, Math.round(play.elapsedS));
  const done = {
    ...slot,
    ...(reps === undefined || counted === undefined ? {} : { reps: counted }),
    ...(held === undefined ? {} : { holdS: held }),
  };
  const now = { ...item, done: [...item.done, done] };
  return nextSlot(withItem(play, now), now);
}

/** After the last set effort and pain are asked; if none was done there is nothing to ask. */
function nextSlot(play: SessionPlay, item: PlayedItem): SessionPlay {
  // While resting the slot is the next one already.
  const slot = play.slot + 1;
  if (slot >= slotsOf(item.planned).length) return item.done.length === 0 ? nextItem(play) : enter(play, "ask");
  return enter({ ...play, slot }, "rest");
}

function nextItem(play: SessionPlay): SessionPlay {
  const at = play.at + 1;
  const phase = at >= play.items.length ? "end" : "ready";
  return enter({ ...play, at, slot: 0, reps: 0 }, phase);
}

/** The other side of a set that was begun is still done; between two sets the exercise is over. */
function shorten(play: SessionPlay, item: PlayedItem, reason: LeaveReason): SessionPlay {
  const slot = slotOn(play);
  if (slot === undefined) return play;
  if (play.phase === "rest" && slot.side !== "right") return skip(play, item, reason);
  if (slot.set >= item.planned.sets) return play;
  return withItem(play, { ...item, planned: { ...item.planned, sets: slot.set }, skipped: reason });
}

function skip(play: SessionPlay, item: PlayedItem, reason: LeaveReason): SessionPlay {
  const left = withItem(play, { ...item, skipped: reason });
  return item.done.length === 0 ? nextItem(left) : enter(left, "ask");
}

function swap(
  play: SessionPlay,
  item: PlayedItem,
  event: { readonly reason: LeaveReason; readonly item: PlannedItem },
): SessionPlay {
  const left = { ...item, skipped: event.reason, swappedFor: event.item.exercise };
  const items = play.items.flatMap((one, index) =>
    index === play.at ? [left, { planned: event.item, done: [] }] : [one],
  );
  return nextItem({ ...play, items });
}

/** The highest pain counts; above the limit the exercise is over. */
function hurt(play: SessionPlay, item: PlayedItem, pain: number): SessionPlay {
  const told = { ...item, pain: Math.max(pain, item.pain ?? 0) };
  if (painZone(pain) !== "red") return withItem(play, told);
  return enter(withItem(play, { ...told, skipped: "pain" }), "ease");
}

function rate(
  play: SessionPlay,
  item: PlayedItem,
  told: { readonly effort?: number; readonly pain?: number },
): SessionPlay {
  const pains = [item.pain, told.pain].filter((pain) => pain !== undefined);
  const rated = {
    ...item,
    ...(told.effort === undefined ? {} : { effort: told.effort }),
    ...(pains.length === 0 ? {} : { pain: Math.max(...pains) }),
  };
  const now = withItem(play, rated);
  return told.pain !== undefined && painZone(told.pain) === "red" ? enter(now, "ease") : nextItem(now);
}

/** The step below, for the sets that were not done; one set when all were. */
function easier(play: SessionPlay, item: PlayedItem): SessionPlay {
  const { planned } = item;
  if (planned.step <= 1) return play;
  const sets = Math.max(1, planned.sets - setsDone(item));
  const below = { planned: { ...planned, step: planned.step - 1, sets }, done: [] };
  const items = play.items.flatMap((one, index) => (index === play.at ? [one, below] : [one]));
  return nextItem({ ...play, items });
}

/** Sets of which every side was done. */
export function setsDone({ planned, done }: PlayedItem): number {
  const sides = planned.side === "each" ? 2 : 1;
  const counts = Map.groupBy(done, ({ set }) => set);
  return [...counts.values()].filter((slots) => slots.length === sides).length;
}

function finish(play: SessionPlay, told: { readonly painAfter?: number; readonly note?: string }): SessionPlay {
  return {
    ...play,
    phase: "finished",
    ...(told.painAfter === undefined ? {} : { painAfter: told.painAfter }),
    ...(told.note === undefined || told.note.trim() === "" ? {} : { note: told.note.trim() }),
  };
}

function enter(play: SessionPlay, phase: PlayPhase): SessionPlay {
  return { ...play, phase, elapsedS: 0 };
}

function withItem(play: SessionPlay, item: PlayedItem): SessionPlay {
  return { ...play, items: play.items.map((one, index) => (index === play.at ? item : one)) };
}
