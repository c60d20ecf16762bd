import type { RecordPart } from "./record-part.ts";

/** What an action is done to; `account` is the very account that asks. */
export type ActionTarget = "nobody" | "account" | "record" | "clinic";

/**
 * Who may do it, if the target is theirs to touch: `anyone` asks for no name; `known` for a principal; `owner` is the runner the
 * record is of; `reader` works for a clinic that the runner shares the part with; `member` is a clinician of the clinic; `holder` is
 * signed in with the account; `admin` looks after a clinic's people.
 */
export type Actor = "anyone" | "known" | "owner" | "reader" | "member" | "holder" | "admin";

interface ActionRule {
  readonly target: ActionTarget;
  readonly actors: readonly Actor[];
  /** The part of the record that is read; `by-kind` when the entries asked for decide. */
  readonly part?: RecordPart | "by-kind";
  /** Whether it may be done to the made-up record of the sample runner. */
  readonly isForSample?: true;
  /** Whether people of a clinic may do it with half a proof of who they are: it is how they get the other half. */
  readonly isForHalfProof?: true;
}

/** Everything that can be asked of the server, and by whom. Each endpoint names one of these. */
export const actionRules = {
  "read-description": { target: "nobody", actors: ["anyone"] },
  "print-report": { target: "nobody", actors: ["known"] },
  "list-clinics": { target: "nobody", actors: ["known"] },
  // The page is sealed: who has only the address gets bytes that tell nothing.
  "open-sealed-page": { target: "nobody", actors: ["anyone"] },
  // Signing in asks for no name: what is typed is counted and judged behind it.
  "read-account-state": { target: "nobody", actors: ["anyone"] },
  "sign-in": { target: "nobody", actors: ["anyone"] },
  "sign-out": { target: "nobody", actors: ["anyone"] },
  "join-by-code": { target: "nobody", actors: ["anyone"] },
  "enrol-proof": { target: "account", actors: ["holder"], isForHalfProof: true },
  "read-account": { target: "account", actors: ["holder"] },
  "change-account": { target: "account", actors: ["holder"] },
  "close-account": { target: "account", actors: ["holder"] },
  "look-after-people": { target: "account", actors: ["admin"] },
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
  "read-watch-files": { target: "record", actors: ["owner"] },
  "erase-watch-files": { target: "record", actors: ["owner"] },
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
