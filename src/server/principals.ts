import type { MiddlewareHandler } from "hono";
import type { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import type { RunnerData } from "#app/runner-data/runner-data.ts";
import type { Principal } from "#core/access/principal.ts";
import { refuse } from "./report-routes.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** Who asks; every route behind {@link principals} has it. */
    principal: Principal;
    /** What is kept of the runner who asks; every route behind {@link ownData} has it. */
    data: RunnerData;
  }
}

/** Finds who asks by the headers of a request; undefined when nobody is signed in. */
export type FindPrincipal = (headers: Headers) => Promise<Principal | undefined>;

/** Who asks on a machine without accounts. */
export const localPrincipal: FindPrincipal = async () => ({ kind: "local" });

/** Lets in only who is known, people of a clinic only with a second factor, and tells the routes behind who that is. */
export function principals(find: FindPrincipal): MiddlewareHandler {
  return async (context, next) => {
    const principal = await find(context.req.raw.headers);
    if (principal === undefined) {
      return refuse(context, "not-signed-in", {
        message: "Nobody is signed in here.",
        fix: "Sign in, then try again. What was typed stays on this device.",
      });
    }
    if (principal.kind === "account" && principal.role !== "runner" && !principal.isStrong) {
      return refuse(context, "second-factor-due", {
        message: "This account needs a passkey, or a passphrase with a code, before anything else.",
        fix: "Open Plumbline and follow what it asks.",
      });
    }
    context.set("principal", principal);
    return next();
  };
}

/** Gives the routes behind the data of the runner who asks; an account that is no runner has none. */
export function ownData(data: DataOfRunners): MiddlewareHandler {
  return async (context, next) => {
    const principal = context.get("principal");
    const runnerId = principal.kind === "account" ? principal.runnerId : undefined;
    if (principal.kind === "account" && runnerId === undefined) {
      return refuse(context, "not-found", {
        message: "This account has no record of its own.",
        fix: "Sign in with the account of a runner.",
      });
    }
    context.set("data", runnerId === undefined ? data.local : data.of(runnerId));
    return next();
  };
}
