import { screenRuleSet } from "#content/red-flags.ts";
import type { Entry } from "#contract/record/entry-schema.ts";
import type { ScreenResult } from "#core/screen/screen-result.ts";
import { useEntries } from "../record/record.ts";

/** What the newest safety screen says. */
export type Safety =
  | { readonly state: "waiting" }
  | { readonly state: "closed"; readonly message: string; readonly fix: string }
  | { readonly state: "none" }
  | {
      readonly state: "screened";
      readonly entry: Entry<"screen">;
      readonly result: ScreenResult;
      /** False when the questions have changed since. */
      readonly isCurrent: boolean;
    };

/** The newest safety screen of the runner. Whatever depends on it stays locked until it is there. */
export function useSafety(): Safety {
  const { state, entries, message = "", fix = "" } = useEntries("screen");
  if (state === "waiting") return { state };
  if (state === "closed") return { state, message, fix };
  const newest = entries.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
  if (newest === undefined || newest.body === null) return { state: "none" };
  const { request, result } = newest.body;
  return { state: "screened", entry: newest, result, isCurrent: request.ruleSet === screenRuleSet.version };
}
