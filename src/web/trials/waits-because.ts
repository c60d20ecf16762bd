import type { MayRun } from "#core/trial/may-run.ts";
import { km, limitKm } from "../load/load-words.ts";
import { words } from "./trial-words.ts";

/** Why a trial on a run waits; empty when it does not. */
export function waitsBecause(may: MayRun | undefined): string {
  if (may === undefined) return words.waits.waiting;
  if (may.kind === "yes") return "";
  return may.why === "too-far"
    ? words.waits["too-far"](km(may.metres / 1000), limitKm(may.limitM / 1000))
    : words.waits[may.why];
}
