import {
  handoverEndings,
  handoverHere,
  printedHandover,
  writeBundle,
  writeHandover,
} from "#app/handover/handover-here.ts";
import { outputPathProblem } from "#app/output-path.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { handoverHelp } from "./help-texts.ts";
import { type OptionKinds, type ReadArguments, readArguments } from "./read-arguments.ts";
import { tellTrouble } from "./tell-trouble.ts";
import type { Terminal } from "./terminal.ts";
import { todayProblem } from "./today-option.ts";

const kinds: OptionKinds = {
  ...{ report: "string", fhir: "string", questions: "string", days: "string", today: "string" },
  ...{ json: "boolean", help: "boolean" },
};

const usage =
  "Usage: plumbline handover [RECORD.zip] [--report out.pdf|out.html] [--fhir out.json] [--json]\nplumbline handover --help says more.\n";

/** Fewest and most days of the window. */
const windowDays = [14, 366] as const;

/** Runs `plumbline handover` and gives the exit code. */
export async function runHandover(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(words, kinds);
  const { values, switches, positionals } = read;
  if (switches.has("help")) {
    await terminal.print(handoverHelp);
    return exitCodes.done;
  }
  const wrong = await problemOf(read);
  if (wrong !== undefined) {
    terminal.tell(`${wrong}.\n\n${usage}`);
    return exitCodes.wrongUse;
  }
  const [today, days, questions = ""] = [values.get("today"), values.get("days"), values.get("questions")];
  const outcome = await handoverHere(positionals[0], {
    environment: process.env,
    questions: questions.split(";"),
    ...(today === undefined ? {} : { today }),
    ...(days === undefined ? {} : { days: Number(days) }),
  });
  if (outcome.kind === "trouble") return await tellTrouble(outcome, terminal, switches.has("json"));
  if (outcome.warning !== undefined) terminal.tell(`${outcome.warning}.\n`);
  const { handover, bundle } = outcome.told;
  const [report, fhir] = [values.get("report"), values.get("fhir")];
  if (report !== undefined) await writeHandover(handover, report);
  if (fhir !== undefined) await writeBundle(bundle, fhir);
  for (const path of [report, fhir]) if (path !== undefined) terminal.tell(`Wrote ${path}\n`);
  const page = switches.has("json")
    ? `${JSON.stringify(handover)}\n`
    : printedHandover(handover, { hasColour: terminal.hasColour });
  await terminal.print(page);
  return exitCodes.done;
}

async function problemOf({ values, positionals, problem }: ReadArguments): Promise<string | undefined> {
  const [inputPath = "", ...more] = positionals;
  const days = values.get("days");
  const [least, most] = windowDays;
  const isWindow = days === undefined || (/^\d+$/.test(days) && Number(days) >= least && Number(days) <= most);
  const outputs = [
    [values.get("report"), handoverEndings],
    [values.get("fhir"), [".json"]],
  ] as const;
  const paths = outputs.map(async ([path, endings]) =>
    path === undefined ? undefined : await outputPathProblem(path, { inputPath, endings }),
  );
  return (
    problem ??
    (more.length > 0 ? "One record at a time" : undefined) ??
    todayProblem(values.get("today")) ??
    (isWindow ? undefined : `--days is a number of days from ${least} to ${most}, not ${days}`) ??
    (await Promise.all(paths)).find((found) => found !== undefined)
  );
}
