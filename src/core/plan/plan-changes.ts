import { dayNumber, weekdayOf } from "../load/calendar.ts";
import { isAlike } from "./is-alike.ts";
import type { MadePlan, Plan } from "./plan.ts";
import { isAskedFor } from "./plan-notes.ts";
import { kmWords, type PlanWords, planWords } from "./plan-words.ts";
import type { PlannedItem, PlannedSession } from "./session-plan.ts";

/** Whether two plans advise the same from the newer one's day on: words, days and doses alike. */
export function isSameAdvice(before: Plan, now: Plan): boolean {
  if (before.kind !== "made" || now.kind !== "made") return isAlike(adviceOf(before), adviceOf(now));
  const to = lastDayOf(before);
  return (
    isAlike(adviceOf({ ...before, weeks: [] }), adviceOf({ ...now, weeks: [] })) &&
    isAlike(sessionsFrom(before, now.madeOn, to), sessionsFrom(now, now.madeOn, to))
  );
}

function adviceOf({ version: _own, madeOn: _day, changes: _told, ...advice }: Plan): object {
  return advice;
}

function lastDayOf({ weeks }: MadePlan): number {
  return Math.max(...weeks.map(({ monday }) => dayNumber(monday) + 6));
}

function sessionsFrom({ weeks }: MadePlan, from: string, to: number): readonly PlannedSession[] {
  return weeks.flatMap(({ sessions }) => sessions).filter(({ day }) => day >= from && dayNumber(day) <= to);
}

/** What is different, in words, the most telling first. */
export function changesBetween(before: Plan, now: Plan, texts: PlanWords = planWords): readonly string[] {
  const words = texts.changes;
  if (before.kind !== now.kind) return [words.kind[now.kind]];
  if (before.kind !== "made" || now.kind !== "made") return [words.details];
  const changes = [
    ...(before.phase === now.phase ? [] : [words.phase[now.phase]]),
    ...(before.running.mode === now.running.mode && before.running.level === now.running.level
      ? []
      : [words.running(now.running.why)]),
    ...sessionChanges(before, now, texts),
    ...noteChanges(before, now, words),
  ];
  return changes.length === 0 ? [words.details] : changes;
}

function noteChanges(before: MadePlan, now: MadePlan, words: PlanWords["changes"]): readonly string[] {
  const had = new Set(before.notes.map(({ id }) => id));
  const has = new Set(now.notes.map(({ id }) => id));
  const asked = before.notes.filter(({ id }) => isAskedFor(id) && !has.has(id));
  return [
    ...now.notes.filter(({ id }) => !had.has(id)).map(({ title }) => words.noted(title)),
    ...asked.map(({ title }) => words.takenBack(title)),
  ];
}

function sessionChanges(before: MadePlan, now: MadePlan, texts: PlanWords): readonly string[] {
  const words = texts.changes;
  const to = Math.min(lastDayOf(before), lastDayOf(now));
  const isShown = ({ kind }: PlannedSession) => kind === "strength" || kind === "run" || kind === "non-impact";
  const [old, fresh] = [before, now].map(
    (plan) =>
      new Map(
        sessionsFrom(plan, now.madeOn, to)
          .filter(isShown)
          .map((session) => [session.id, session]),
      ),
  );
  const added = [...(fresh?.values() ?? [])].flatMap((session) => {
    const was = old?.get(session.id);
    return was === undefined
      ? [words.added(session.title, dayWord(session.day, texts))]
      : changesOf(was, session, texts);
  });
  const gone = [...(old?.values() ?? [])].filter(({ id }) => fresh?.has(id) === false);
  return [...added, ...gone.map(({ title, day }) => words.gone(title, dayWord(day, texts)))];
}

function changesOf(was: PlannedSession, is: PlannedSession, texts: PlanWords): readonly string[] {
  const words = texts.changes;
  const [from, to] = [was.run?.mostKm, is.run?.mostKm];
  return [
    ...(was.day === is.day ? [] : [words.moved(is.title, dayWord(was.day, texts), dayWord(is.day, texts))]),
    ...(was.kind === is.kind ? [] : [words.swapped(was.title, is.title)]),
    ...(from === undefined || to === undefined || from === to ? [] : [words.km(is.title, kmWords(from), kmWords(to))]),
    ...itemChanges(was.items, is, texts),
  ];
}

function itemChanges(
  was: readonly PlannedItem[],
  { items: is, title }: PlannedSession,
  { changes: words, reasons }: PlanWords,
): readonly string[] {
  const nameOf = words.exercise;
  const stepOf = new Map(was.map(({ exercise, step }) => [exercise, step]));
  const moved = is.filter(({ exercise, step }) => stepOf.has(exercise) && stepOf.get(exercise) !== step);
  const swapped = is.filter(({ exercise, insteadOf }) => insteadOf !== undefined && !stepOf.has(exercise));
  const fresh = is.filter((item) => !stepOf.has(item.exercise) && !swapped.includes(item));
  return [
    ...moved.map(({ exercise, step }) => words.step(nameOf(exercise), stepOf.get(exercise) ?? 1, step)),
    ...swapped.flatMap(({ exercise, insteadOf }) =>
      insteadOf === undefined
        ? []
        : [words.swap(title, [nameOf(exercise), nameOf(insteadOf.exercise)], reasons[insteadOf.reason])],
    ),
    ...(fresh.length === 0
      ? []
      : [
          words.items(
            title,
            fresh.map(({ exercise }) => nameOf(exercise)),
          ),
        ]),
  ];
}

function dayWord(day: string, { weekdays }: PlanWords): string {
  return weekdays[weekdayOf(dayNumber(day))] ?? day;
}
