import { useEntries } from "../record/record.ts";
import { useSafety } from "../screen/use-safety.ts";
import type { Locks } from "./test-facts.ts";

/** Body tests on record, the newest first, and what the safety screen keeps from. */
export function useBodyTests() {
  const known = useEntries("body-test");
  const safety = useSafety();
  const results = known.entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, result: body }]));
  const locks: Locks = safety.state === "screened" ? safety.result.locks : undefined;
  const state = safety.state === "waiting" ? "waiting" : known.state;
  return { state, message: known.message ?? "", fix: known.fix ?? "", results, locks } as const;
}
