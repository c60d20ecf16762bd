import type { ExerciseRecord } from "#content/exercise-schema.ts";
import { exercisesById } from "#content/exercises.ts";
import type { PlannedItem, PlannedSession, SessionKind } from "#core/plan/session-plan.ts";
import { doseOf, figureOf } from "../exercises/exercise-facts.ts";
import { words } from "./session-words.ts";

type Amount = Pick<PlannedItem, "sets"> & Partial<Pick<PlannedItem, "reps" | "holdS" | "minutes" | "distanceM">>;

/** Doses that their records tell in words only, at their low end. */
const told: Readonly<Record<string, Amount>> = {
  "e10-suitcase-carry": { sets: 3, distanceM: 20 },
  "e32-pogo-jumps": { sets: 3, reps: 10 },
  "e36-prone-press-up": { sets: 1, reps: 10 },
  "e40-yoga-flow": { sets: 1, minutes: 10 },
  "e41-pilates-set": { sets: 1, minutes: 10 },
  "e43-high-knees": { sets: 2, distanceM: 20 },
  "e46-non-impact-session": { sets: 1, minutes: 20 },
};

/** Rest where the dose names none, chosen by hand, s. */
const restS = 60;

/** An exercise at the low end of its dose. */
export function freeItem(exercise: ExerciseRecord, step: number): PlannedItem {
  const dose = doseOf(exercise);
  return {
    ...(told[exercise.id] ?? amountOf(dose)),
    exercise: exercise.id,
    step: Math.min(Math.max(1, step), exercise.ladder.length),
    restS: dose?.restS ?? restS,
    side: figureOf(exercise.id, step).side === undefined ? "both" : "each",
    ...(dose?.effortOf10 === undefined ? {} : { effortTarget: dose.effortOf10[1] }),
    ...{ why: "", evidence: [], rules: ["exercise-rules"] },
  };
}

function amountOf(dose: ReturnType<typeof doseOf>): Amount {
  return {
    sets: dose?.sets?.[0] ?? 1,
    ...(dose?.reps === undefined ? {} : { reps: dose.reps[0] }),
    ...(dose?.holdS === undefined ? {} : { holdS: dose.holdS[0] }),
    ...(dose?.minutes === undefined ? {} : { minutes: dose.minutes[0] }),
  };
}

/** Seconds of one repetition, and metres a second of a carry: only to say about how long it takes. Chosen by hand. */
const paceOf = { repS: 4, metresAS: 1 } as const;

/** About how long exercises take, whole minutes. */
export function minutesOf(items: readonly PlannedItem[]): number {
  const seconds = items.reduce((sum, { sets, reps = 0, holdS = 0, minutes = 0, distanceM = 0, restS: rest, side }) => {
    const once = reps * paceOf.repS + holdS + minutes * 60 + distanceM / paceOf.metresAS;
    return sum + sets * (once * (side === "each" ? 2 : 1) + rest) - rest;
  }, 0);
  return Math.max(1, Math.round(seconds / 60));
}

const kinds: Readonly<Partial<Record<string, SessionKind>>> = { MOB: "mobility", WU: "warm-up" };

/** A session of exercises out of the library; undefined when none of them is there. */
export function freeSession(
  chosen: readonly { readonly exercise: string; readonly step: number }[],
  day: string,
): PlannedSession | undefined {
  const records = chosen.flatMap(({ exercise, step }) => {
    const record = exercisesById.get(exercise);
    return record === undefined ? [] : [{ record, step }];
  });
  const [first] = records;
  if (first === undefined) return undefined;
  const items = records.map(({ record, step }) => freeItem(record, step));
  return {
    id: "free",
    day,
    kind:
      first.record.id === "e46-non-impact-session" ? "non-impact" : (kinds[first.record.dose.code ?? ""] ?? "strength"),
    title: records.length === 1 ? first.record.title : words.free,
    minutes: minutesOf(items),
    items,
    ...{ why: "", evidence: [], rules: [] },
  };
}

/** Most exercises that are offered in place of one. */
const mostStandIns = 4;

/** Exercises that may stand in for one: the same kind of dose, tried for the same; the most alike first. */
export function standIns(id: string): readonly ExerciseRecord[] {
  const own = exercisesById.get(id);
  if (own === undefined) return [];
  const serves = new Set(own.serves ?? []);
  const shared = (other: ExerciseRecord) => (other.serves ?? []).filter((one) => serves.has(one)).length;
  const apart = ({ row }: ExerciseRecord) => Math.abs(Number(row.slice(1)) - Number(own.row.slice(1)));
  return [...exercisesById.values()]
    .filter((other) => other.id !== id && other.dose.code === own.dose.code && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || apart(a) - apart(b))
    .slice(0, mostStandIns);
}
