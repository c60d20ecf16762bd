import type { Entry } from "#contract/record/entry-schema.ts";
import { hasBegun, type TrialOfDay, type WeeksTrial } from "#core/trial/trial.ts";
import { type WeeksVerdict, weeksVerdict } from "#core/trial/weeks-verdict.ts";
import { useEntries } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";

/** A trial over weeks as the record has it, with what it says as of today. */
export interface WeeksOnRecord {
  readonly entry: Entry<"trial"> & { readonly body: WeeksTrial };
  readonly verdict: WeeksVerdict;
}

/** Trials on record of which something was run, the newest first, and what those over weeks say. */
export function useTrials() {
  const { state, entries, message = "", fix = "" } = useEntries("trial");
  const diary = useEntries("check-in");
  const checkIns = diary.entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, checkIn: body }]));
  const trials: readonly TrialOfDay[] = entries.flatMap(({ day, body }) =>
    body === null || !hasBegun(body) ? [] : [{ day, trial: body }],
  );
  const weeks: readonly WeeksOnRecord[] = entries.flatMap((entry) => {
    const { body } = entry;
    if (body?.kind !== "weeks") return [];
    return [{ entry: { ...entry, body }, verdict: weeksVerdict(body, entry.day, { checkIns, today: localToday() }) }];
  });
  return { state: diary.state === "waiting" ? diary.state : state, message, fix, trials, weeks, checkIns };
}
