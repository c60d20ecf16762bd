import { exercisesById } from "#content/exercises.ts";
import type { PlanDocument } from "#contract/plan-document-schema.ts";
import type { MadePlan, PlannedWeek } from "#core/plan/plan.ts";
import type { PlannedItem, PlannedSession } from "#core/plan/session-plan.ts";

/** Most characters of a line. */
const width = 96;

/** The plan as a page for a terminal or a pipe. */
export function printedPlan({ plan, today }: PlanDocument): string {
  const head = `Plan as of ${today}, version ${plan.version}`;
  if (plan.kind === "made") return page([head, ...madeLines(plan)]);
  if (plan.kind === "locked") {
    const fine = plan.stillFine.flatMap(({ why }) => wrapped(why, "  - "));
    return page([head, "", ...wrapped(plan.words), ...(fine.length > 0 ? ["", "Still fine:", ...fine] : [])]);
  }
  const ways = plan.options.flatMap(({ words }) => wrapped(words, "  - "));
  return page([head, "", ...wrapped(plan.words), "", "Ways to make it fit:", ...ways]);
}

function page(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function madeLines({ running, weeks, notes }: MadePlan): readonly string[] {
  const isLimit = running.mostKm !== undefined && !["return", "stop", "none"].includes(running.mode);
  const limit = !isLimit ? "" : ` Up to ${running.mostKm} km today.`;
  return [
    "",
    ...wrapped(`Running: ${running.why}${limit}`),
    ...weeks.flatMap(weekLines),
    ...notes.flatMap(({ title, why }) => ["", ...wrapped(title), ...wrapped(why, "  ")]),
  ];
}

function weekLines({ monday, number, isEasy, sessions, restDays, leftOut }: PlannedWeek): readonly string[] {
  return [
    "",
    `Week ${number}, from ${monday}${isEasy ? ", easier" : ""}`,
    ...sessions.flatMap(sessionLines),
    ...restDays.map((day) => `  ${day} | rest`),
    ...leftOut.flatMap(({ title, why }) => wrapped(`left out: ${title}. ${why}`, "  ")),
  ];
}

function sessionLines({ day, title, minutes, run, items, why }: PlannedSession): readonly string[] {
  const km = run?.turns === undefined && run?.mostKm !== undefined ? `, ${run.mostKm} km` : "";
  return [
    `  ${day} | ${title}, about ${minutes} min${km}`,
    ...wrapped(why, "             | "),
    ...items.map((item) => `             |   ${itemWords(item)}`),
  ];
}

function itemWords({ exercise, step, sets, minutes, distanceM, side, ...dose }: PlannedItem): string {
  const record = exercisesById.get(exercise);
  const { reps, leastReps, holdS, leastHoldS } = dose;
  const counted =
    reps === undefined
      ? holdS === undefined
        ? `${distanceM ?? ""} m`
        : `${spanWords(leastHoldS, holdS)} s`
      : spanWords(leastReps, reps);
  const amount = minutes === undefined ? `${sets} x ${counted}` : `${minutes} min`;
  const level = record?.ladder[step - 1]?.name ?? "";
  return `${record?.title ?? exercise} (level ${step}, ${level}): ${amount}${side === "each" ? ", each side" : ""}`;
}

function spanWords(least: number | undefined, most: number): string {
  return least === undefined || least === most ? `${most}` : `${least} to ${most}`;
}

/** A text in lines of at most so many characters, each with what stands before it. */
function wrapped(text: string, before = ""): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && before.length + line.length + 1 + word.length > width) {
      lines.push(before + line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, before + line];
}
