import type { RecordPart } from "./record-part.ts";

/** What an action is done to. */
export type ActionTarget = "nobody" | "record" | "clinic";

/**
 * Who may do it, if the target is theirs to touch: `anyone` asks for no name; `known` for a principal; `owner` is the runner the
 * record is of; `reader` works for a clinic that the runner shares the part with; `member` is a clinician of the clinic.
 */
export type Actor = "anyone" | "known" | "owner" | "reader" | "member";

interface ActionRule {
  readonly target: ActionTarget;
  readonly actors: readonly Actor[];
  /** The part of the record that is read; `by-kind` when the entries asked for decide. */
  readonly part?: RecordPart | "by-kind";
  /** Whether it may be done to the made-up record of the sample runner. */
  readonly isForSample?: true;
}

/** Everything that can be asked of the server, and by whom. Each endpoint names one of these. */
export const actionRules = {
  "read-description": { target: "nobody", actors: ["anyone"] },
  "print-report": { target: "nobody", actors: ["known"] },
  "list-clinics": { target: "nobody", actors: ["known"] },
  // The page is sealed: who has only the address gets bytes that tell nothing.
  "open-sealed-page": { target: "nobody", actors: ["anyone"] },
  "read-state": { target: "record", actors: ["owner"] },
  "read-entries": { target: "record", actors: ["owner", "reader"], part: "by-kind", isForSample: true },
  "read-runs": { target: "record", actors: ["owner", "reader"], part: "runs", isForSample: true },
  "write-entries": { target: "record", actors: ["owner"], isForSample: true },
  "write-runs": { target: "record", actors: ["owner"], isForSample: true },
  "erase-runs": { target: "record", actors: ["owner"], isForSample: true },
  "erase-record": { target: "record", actors: ["owner"], isForSample: true },
  "make-sample": { target: "record", actors: ["owner"], isForSample: true },
  "import-files": { target: "record", actors: ["owner"] },
  "read-clips": { target: "record", actors: ["owner"] },
  "write-clips": { target: "record", actors: ["owner"] },
  "export-record": { target: "record", actors: ["owner"] },
  "restore-record": { target: "record", actors: ["owner"] },
  "read-reminder-door": { target: "record", actors: ["owner"] },
  "send-pages": { target: "record", actors: ["owner"] },
  "read-access-log": { target: "record", actors: ["owner"] },
  "read-grants": { target: "record", actors: ["owner"] },
  "give-grant": { target: "record", actors: ["owner"] },
  "withdraw-grant": { target: "record", actors: ["owner"] },
  "list-sharing-runners": { target: "clinic", actors: ["member"] },
} as const satisfies Record<string, ActionRule>;

export type Action = keyof typeof actionRules;

/** The rule of an action, with what it may leave out. */
export function ruleOf(action: Action): ActionRule {
  return actionRules[action];
}
