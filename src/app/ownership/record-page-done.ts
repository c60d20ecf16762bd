import { exercisesById } from "#content/exercises.ts";
import type { MadePlan } from "#core/plan/plan.ts";
import type { LoggedItem } from "#core/plan/session-plan.ts";
import { isMeasured } from "#core/report/form-report.ts";
import { handoverWords } from "#report/handover/handover-words.ts";
import { formatInterval, formatQuantity, measureName } from "#report/measure-words.ts";
import type { RecordFacts } from "./record-facts.ts";
import { recordPageWords as words } from "./record-page-words.ts";
import { escaped, section, tableOf, told } from "./record-section.ts";

/** What was measured, planned, done and tried. */
export function doneSections({ formReports, plans, sessions, trials }: RecordFacts): readonly string[] {
  const planned = plans.flatMap(({ weeks }) => weeks.flatMap((week) => week.sessions));
  const titles = new Map(planned.map(({ id, title }) => [id, title]));
  return [
    ...formParts(formReports),
    ...planParts(plans),
    section(words.sessions, { columns: words.sessionColumns, rows: sessions.map((one) => sessionRow(one, titles)) }),
    section(words.trials, { columns: words.trialColumns, rows: trials.map(trialRow) }),
  ];
}

function headed(title: string, lead: string, parts: readonly string[]): readonly string[] {
  if (parts.length === 0) return [section(title, { columns: [], rows: [] })];
  return [`<h2>${escaped(title)}</h2>`, `<p>${escaped(lead)}</p>`, ...parts];
}

function formParts(reports: RecordFacts["formReports"]): readonly string[] {
  const parts = reports.flatMap(({ day, name, report }) => {
    const { model, measures, findings, verdict, reasons } = report;
    const rows = measures.map((result) => {
      const name = [measureName(result.id), result.side === "both" ? "" : result.side];
      if (!isMeasured(result)) return [...name, result.notMeasurable.message, "", ""];
      const { value, unit, interval, smallestRealChange } = result;
      const numbers = [formatQuantity(value, unit), formatInterval(interval, unit)];
      return [...name, ...numbers, formatQuantity(smallestRealChange, unit)];
    });
    const why = reasons.map(({ message }) => `<p>${escaped(message)}</p>`);
    const stoodOut = findings.map(({ sentence }) => `<li>${escaped(sentence)}</li>`);
    return [
      `<h3>${escaped(words.form(name, day, `${model.name} ${model.version}`))}</h3>`,
      ...(verdict === "ok" ? [] : [`<p>${escaped(words.formRefused)}</p>`, ...why]),
      ...(rows.length === 0 ? [] : [tableOf({ columns: words.formColumns, rows })]),
      ...(stoodOut.length === 0 ? [] : [`<h4>${escaped(words.findings)}</h4>`, `<ul>${stoodOut.join("")}</ul>`]),
    ];
  });
  return headed(words.forms, words.formsLead, parts);
}

function planParts(plans: readonly MadePlan[]): readonly string[] {
  const parts = plans.toReversed().flatMap(({ version, madeOn, weeks, running, notes, changes }) => [
    `<h3>${escaped(words.plan(version, madeOn))}</h3>`,
    ...(changes.length === 0 ? [] : [`<ul>${changes.map((one) => `<li>${escaped(one)}</li>`).join("")}</ul>`]),
    `<p>${escaped(`${words.running}: ${running.why}`)}</p>`,
    tableOf({
      columns: words.planColumns,
      rows: weeks.flatMap(({ sessions }) =>
        sessions.map(({ day, title, minutes, why }) => [day, title, String(minutes), why]),
      ),
    }),
    ...notes.map(({ title, why }) => `<p>${escaped(`${title}: ${why}`)}</p>`),
  ]);
  return headed(words.plans, words.plansLead, parts);
}

function sessionRow(
  { day, log }: RecordFacts["sessions"][number],
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  const { session, kind, items, skipped, painDuring, painAfter, minutes, km, note } = log;
  const done = [
    ...(skipped === undefined ? [] : [words.leftOut(words.reasons[skipped])]),
    ...(minutes === undefined ? [] : [words.minutes(minutes)]),
    ...(km === undefined ? [] : [words.kilometres(km)]),
    ...items.map(itemWords),
  ];
  const title = titles.get(session);
  const kindWords = words.sessionKinds[kind];
  const name = title === undefined ? kindWords : words.session(kindWords, title);
  return [day, name, done.join("; "), told(painDuring ?? mostPain(items)), told(painAfter), told(note)];
}

function mostPain(items: readonly LoggedItem[]): number | undefined {
  const pains = items.flatMap(({ pain }) => (pain === undefined ? [] : [pain]));
  return pains.length === 0 ? undefined : Math.max(...pains);
}

function itemWords({ exercise, swappedFor, setsDone, reps, holdS, skipped }: LoggedItem): string {
  const id = swappedFor ?? exercise;
  const title = exercisesById.get(id)?.title ?? id;
  if (skipped !== undefined) return words.exerciseLeftOut(title, words.reasons[skipped]);
  const dose = reps !== undefined ? String(reps) : holdS !== undefined ? words.seconds(holdS) : "";
  return words.sets(title, setsDone, dose);
}

function trialRow({ day, what, verdict, effect }: RecordFacts["trials"][number]): readonly string[] {
  const points = (value: number): string => value.toFixed(1);
  const change =
    effect === undefined
      ? ""
      : words.interval(points(effect.value), points(effect.interval[0]), points(effect.interval[1]));
  return [day, what, handoverWords.verdicts[verdict], change];
}
