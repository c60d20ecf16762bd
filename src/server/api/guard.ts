import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import type { Endpoint } from "#contract/api/endpoint.ts";
import type { ServerErrorCode } from "#contract/error-codes.ts";
import { type Action, actionRules, ruleOf } from "#core/access/actions.ts";
import { type Decision, type DenialReason, decide, type Target } from "#core/access/policy.ts";
import type { Principal } from "#core/access/principal.ts";
import { sharedPart } from "#core/access/record-part.ts";
import { refuse } from "../refuse.ts";
import { Access, type Allowance, ownIdOf } from "./access.ts";

/** Every handler that {@link guard} made: what is not behind one of them is not answered. */
const guards = new WeakSet<object>();

/** Lets a request under /api through only when what answers it is guarded; everything else is nowhere. */
export function onlyGuarded(): MiddlewareHandler {
  return async (context, next) => {
    const first = matchedRoutes(context).find(({ method }) => method !== "ALL");
    return first !== undefined && guards.has(first.handler) ? next() : nowhere(context);
  };
}

/**
 * Asks the policy about an endpoint before anything else is done, and gives what is behind it its way to what was allowed. Throws
 * a TypeError for an endpoint whose action the policy does not know: the server does not start with one.
 */
export function guard({ action, path }: Endpoint, data: DataOfRunners | undefined): MiddlewareHandler {
  if (!Object.hasOwn(actionRules, action)) throw new TypeError(`${path} has no action that the policy knows`);
  const handler: MiddlewareHandler = async (context, next) => {
    const principal = context.get("principal");
    const address = await addressOf(context, { action, principal, data });
    const decision = decide({ principal, action, target: address.target, nowMs: Date.now() });
    if (!decision.isAllowed) return denied(context, decision.reason);
    context.set("access", new Access({ data, principal, action, allowance: allowanceOf(address, decision) }));
    return next();
  };
  guards.add(handler);
  return handler;
}

interface Address {
  readonly target: Target;
  /** Of a record that is another's. */
  readonly runnerId?: string;
}

interface Asked {
  readonly action: Action;
  readonly principal: Principal | undefined;
  readonly data: DataOfRunners | undefined;
}

/** What a request is about, by its address alone; whether that is there or well formed is nobody's business yet. */
async function addressOf(context: Context, { action, principal, data }: Asked): Promise<Address> {
  const { target, part } = ruleOf(action);
  if (target === "nobody" || target === "account") return { target: { kind: target } };
  if (target === "clinic") return { target: { kind: "clinic", clinicId: context.req.param("clinic") ?? "" } };
  const runner = context.req.param("runner") ?? "own";
  if (runner === "own" || runner === "sample") return { target: { kind: "record", whose: runner } };
  if (data !== undefined && runner === ownIdOf(principal, data)) return { target: { kind: "record", whose: "own" } };
  const isSomebodys = isUuid.test(runner) && principal?.kind === "account" && data !== undefined;
  const grants = isSomebodys ? await (await data.store()).runner(runner).grants.list() : [];
  const read = part === "by-kind" ? sharedPart(context.req.query("kind") ?? "") : undefined;
  const other = { kind: "record", whose: "other", grants } as const;
  return { target: read === undefined ? other : { ...other, part: read }, runnerId: runner };
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function allowanceOf({ target, runnerId }: Address, decision: Decision & { readonly isAllowed: true }): Allowance {
  if (target.kind !== "record") return { kind: "nobody" };
  if (target.whose !== "other") return { kind: "own", runner: target.whose };
  if (runnerId === undefined || decision.reading === undefined) throw new TypeError("Nothing of another's was allowed");
  return { kind: "shared", runnerId, leave: decision.reading };
}

interface Refusal {
  readonly code: ServerErrorCode;
  readonly message: string;
  readonly fix: string;
}

const noSuchPlace: Refusal = {
  code: "not-found",
  message: "There is nothing at this address.",
  fix: "Check the address.",
};

/** What a denial says. Who may not read a record does not learn whether it is there. */
const refusals: Readonly<Record<DenialReason, Refusal>> = {
  "not-signed-in": {
    code: "not-signed-in",
    message: "Nobody is signed in here.",
    fix: "Sign in, then try again. What was typed stays on this device.",
  },
  "second-factor": {
    code: "second-factor-due",
    message: "This account needs a passkey, or a passphrase with a code, before anything else.",
    fix: "Open Plumbline and follow what it asks.",
  },
  role: {
    code: "not-allowed",
    message: "This account may not do that.",
    fix: "Ask the person whose record it is, or the clinic's administrator.",
  },
  "no-account": {
    code: "not-found",
    message: "There are no accounts here.",
    fix: "On a machine of one's own nobody signs in; docs/domain/accounts.md tells how to have accounts.",
  },
  "no-record": {
    code: "not-found",
    message: "This account has no record of its own.",
    fix: "Sign in with the account of a runner.",
  },
  "not-shared": noSuchPlace,
  "not-a-member": noSuchPlace,
};

function denied(context: Context, reason: DenialReason): Response {
  const { code, ...words } = refusals[reason];
  return refuse(context, code, words);
}

/** The answer at an address that is none. */
export function nowhere(context: Context): Response {
  const { code, ...words } = noSuchPlace;
  return refuse(context, code, words);
}
