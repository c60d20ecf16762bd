import { type Action, ruleOf } from "./actions.ts";
import { type Grant, isLive } from "./grant.ts";
import type { Principal } from "./principal.ts";
import type { RecordPart } from "./record-part.ts";

/**
 * What an action is done to. A record is `own` when it is of the very runner who asks, `sample` when it is made up and theirs to
 * look at, `other` when it is somebody else's; then the grants that its runner gave, to whomever, come with it.
 */
export type Target =
  | { readonly kind: "nobody" }
  | { readonly kind: "account" }
  | { readonly kind: "record"; readonly whose: "own" | "sample" }
  | {
      readonly kind: "record";
      readonly whose: "other";
      readonly grants: readonly Grant[];
      /** The part that is read, when the action does not fix it; left out for what cannot be shared. */
      readonly part?: RecordPart;
    }
  | { readonly kind: "clinic"; readonly clinicId: string };

/** Why something is not allowed. What is not said to be there stays unknown to who may not read it. */
export type DenialReason =
  | ("not-signed-in" | "second-factor" | "role" | "no-account")
  | ("no-record" | "not-shared" | "not-a-member");

/** Leave to read as a clinic: on whose behalf, and which parts of the record are given. */
export interface ReadingLeave {
  readonly clinicId: string;
  readonly parts: readonly RecordPart[];
}

/** What the policy says: no, with the reason; or yes, for a clinic's reader with what is given. */
export type Decision =
  | { readonly isAllowed: true; readonly reading?: ReadingLeave }
  | { readonly isAllowed: false; readonly reason: DenialReason };

export interface Question {
  /** Undefined when nobody is signed in. */
  readonly principal: Principal | undefined;
  readonly action: Action;
  readonly target: Target;
  /** Ms since 1970 (UTC). */
  readonly nowMs: number;
}

const yes: Decision = { isAllowed: true };
const no = (reason: DenialReason): Decision => ({ isAllowed: false, reason });

/** Decides whether somebody may do something to something. The one place where that is decided. */
export function decide(question: Question): Decision {
  const { principal, action, target } = question;
  const { actors, target: wanted, isForHalfProof } = ruleOf(action);
  if (target.kind !== wanted) throw new TypeError(`${action} is done to ${wanted}, not to ${target.kind}`);
  if (actors.includes("anyone")) return yes;
  if (principal === undefined) return no("not-signed-in");
  // A clinic's people have others' health before them: with half a proof of who they are they do nothing at all.
  if (isOfClinic(principal) && !principal.isStrong && isForHalfProof !== true) return no("second-factor");
  if (target.kind === "nobody") return actors.includes("known") ? yes : no("role");
  if (target.kind === "account") return decideAccount(question);
  return target.kind === "record" ? decideRecord(question, target) : decideClinic(question, target.clinicId);
}

type AccountPrincipal = Extract<Principal, { readonly kind: "account" }>;

function isOfClinic(principal: Principal): principal is AccountPrincipal {
  return principal.kind === "account" && principal.role !== "runner";
}

function decideAccount({ principal, action }: Question): Decision {
  if (principal?.kind !== "account") return no("no-account");
  const { actors } = ruleOf(action);
  return actors.includes("holder") || (actors.includes("admin") && principal.role === "clinic-admin")
    ? yes
    : no("role");
}

function decideRecord(
  { principal, action, nowMs }: Question,
  target: Extract<Target, { readonly kind: "record" }>,
): Decision {
  const { actors, part: fixedPart, isForSample } = ruleOf(action);
  if (target.whose !== "other") {
    if (principal?.kind === "account" && principal.runnerId === undefined) return no("no-record");
    return target.whose === "own" || isForSample === true ? yes : no("role");
  }
  const readable = readableParts(principal, target.grants, nowMs);
  if (readable.length === 0) return no("not-shared");
  if (!actors.includes("reader")) return no("role");
  const part = fixedPart === "by-kind" ? target.part : fixedPart;
  const leave = readable.find(({ parts }) => part !== undefined && parts.includes(part));
  return leave === undefined ? no("not-shared") : { isAllowed: true, reading: leave };
}

/** What each clinic of a clinician may read of a record at a moment; a clinic's admin reads nobody's. */
function readableParts(
  principal: Principal | undefined,
  grants: readonly Grant[],
  nowMs: number,
): readonly ReadingLeave[] {
  if (principal?.kind !== "account" || principal.role !== "clinician") return [];
  return principal.clinicIds.flatMap((clinicId) => {
    const parts = grants
      .filter((grant) => grant.clinicId === clinicId && isLive(grant, nowMs))
      .flatMap((grant) => grant.parts);
    return parts.length === 0 ? [] : [{ clinicId, parts: [...new Set(parts)] }];
  });
}

function decideClinic({ principal, action }: Question, clinicId: string): Decision {
  if (principal?.kind !== "account" || !principal.clinicIds.includes(clinicId)) return no("not-a-member");
  return principal.role === "clinician" && ruleOf(action).actors.includes("member") ? yes : no("role");
}
