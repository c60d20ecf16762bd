import type { MiddlewareHandler } from "hono";
import type { Principal } from "#core/access/principal.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** Who asks; undefined when nobody is signed in. */
    principal: Principal | undefined;
  }
}

/** Finds who asks by the headers of a request; undefined when nobody is signed in. */
export type FindPrincipal = (headers: Headers) => Promise<Principal | undefined>;

/** Who asks on a machine without accounts. */
export const localPrincipal: FindPrincipal = async () => ({ kind: "local" });

/** Tells the routes behind who asks; whether they may is decided by the guard of each. */
export function principals(find: FindPrincipal): MiddlewareHandler {
  return async (context, next) => {
    context.set("principal", await find(context.req.raw.headers));
    return next();
  };
}
