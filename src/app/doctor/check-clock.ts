import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Trouble } from "./finding.ts";

interface ClockParts {
  /** This program's clock, ms since 1970. */
  readonly nowMs: () => number;
  /** The database's clock, ms since 1970; undefined when it does not answer. */
  readonly databaseNowMs: () => Promise<number | undefined>;
  /** A folder to write a file into, for the file system's clock. */
  readonly folder: string;
}

/** Clocks of one network differ by less. Chosen by hand. */
const mostApartMs = 5000;

/** Codes of a second factor change every 30 s (RFC 6238, section 5.2). */
const brokenApartMs = 30_000;

/**
 * Holds this program's clock against the database's, against the time the file system gives a new file, and against the time
 * this file of the program was written: all that can be known without asking another machine. Throws a Trouble.
 */
export async function checkClock({ nowMs, databaseNowMs, folder }: ClockParts): Promise<string> {
  const { mtimeMs: writtenMs } = await stat(import.meta.filename);
  if (nowMs() < writtenMs - mostApartMs) {
    throw new Trouble(`it says ${told(nowMs())}, but this program is of ${told(writtenMs)}`, setClock);
  }
  const apart: readonly (readonly [string, number | undefined])[] = [
    ["the database", await apartMs(nowMs, databaseNowMs)],
    ["new files", await apartMs(nowMs, () => fileNowMs(join(folder, "clock")))],
  ];
  for (const [what, ms] of apart) {
    if (ms === undefined || Math.abs(ms) <= mostApartMs) continue;
    const state = Math.abs(ms) > brokenApartMs ? "broken" : "attention";
    throw new Trouble(
      `${Math.round(Math.abs(ms) / 1000)} s ${ms > 0 ? "behind" : "ahead of"} ${what}`,
      setClock,
      state,
    );
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const like = apart.filter(([, ms]) => ms !== undefined).map(([what]) => what);
  return `${told(nowMs())}, ${zone}, like ${like.join(" and ")}`;
}

const setClock = "Let the system set its clock (timedatectl set-ntp true), on the database's machine too.";

/** How far another clock is ahead of ours, ms; half the time of asking is taken off. */
async function apartMs(nowMs: () => number, ask: () => Promise<number | undefined>): Promise<number | undefined> {
  const before = nowMs();
  const there = await ask();
  return there === undefined ? undefined : there - (before + nowMs()) / 2;
}

async function fileNowMs(path: string): Promise<number> {
  await writeFile(path, "");
  return (await stat(path)).mtimeMs;
}

function told(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
