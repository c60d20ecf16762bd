import { useMemo } from "react";
import { screenRuleSet } from "#content/red-flags.ts";
import type { Entry } from "#contract/record/entry-schema.ts";
import type { CheckInOfDay } from "#core/diary/check-in.ts";
import { newSinceScreen } from "#core/diary/new-since-screen.ts";
import type { ScreenResult } from "#core/screen/screen-result.ts";
import { screenToRepeat } from "#core/screen/screen-to-repeat.ts";
import { useEntries } from "../record/record.ts";
import { coreScreenWords } from "./screen-words.ts";

/** What the newest safety screen says. */
export type Safety =
  | { readonly state: "waiting" }
  | { readonly state: "closed"; readonly message: string; readonly fix: string }
  | { readonly state: "none" }
  | {
      readonly state: "screened";
      readonly entry: Entry<"screen">;
      /** What was told since closes what it opened. */
      readonly result: ScreenResult;
      /** False when the questions have changed since. */
      readonly isCurrent: boolean;
      /** Day of a check-in that told of something new after it: the questions are to be answered again. */
      readonly newSince?: string;
    };

/** The newest safety screen of the runner. Whatever depends on it stays locked until it is there. */
export function useSafety(): Safety {
  const { state, entries, message = "", fix = "" } = useEntries("screen");
  const checkIns = useEntries("check-in");
  return useMemo((): Safety => {
    if (state === "closed") return { state, message, fix };
    if (state === "waiting" || checkIns.state === "waiting") return { state: "waiting" };
    const newest = entries.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
    if (newest === undefined || newest.body === null) return { state: "none" };
    const { request, result } = newest.body;
    const newSince = newSinceScreen(checkInsOf(checkIns.entries), newest);
    const isCurrent = request.ruleSet === screenRuleSet.version;
    if (newSince === undefined) return { state: "screened", entry: newest, result, isCurrent };
    const repeated = screenToRepeat(result, coreScreenWords);
    return { state: "screened", entry: newest, result: repeated, isCurrent, newSince };
  }, [state, entries, message, fix, checkIns]);
}

/** Check-ins as the core takes them. */
export function checkInsOf(entries: readonly Entry<"check-in">[]): readonly CheckInOfDay[] {
  return entries.flatMap(({ day, madeAt, body }) => (body === null ? [] : [{ day, madeAt, checkIn: body }]));
}
