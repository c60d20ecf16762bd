import type { Context, MiddlewareHandler } from "hono";
import { refuse } from "./refuse.ts";

/** Names under which a machine reaches itself. */
const ownNames: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

const reads: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/**
 * Lets in only pages of this very server. Embedded: reached under a name of this machine, so that another website can neither
 * send to it nor, by a name that it points here (DNS rebinding), read from it; programs without a browser send no Origin and are
 * let in. Served at `origin`: only pages of that origin, and whoever writes must say so; by another name there are no cookies.
 */
export function sameOrigin(origin?: string): MiddlewareHandler {
  const isLetIn = origin === undefined ? isOwnMachine : (context: Context) => isServedPage(context, origin);
  return async (context, next) => {
    const site = context.req.header("sec-fetch-site");
    const isOwnSite = site === undefined || site === "same-origin" || site === "none";
    if (isOwnSite && isLetIn(context)) return next();
    return refuse(context, "other-origin", {
      message: origin === undefined ? onlyHere : `Only Plumbline's own pages at ${origin} may ask this.`,
      fix:
        origin === undefined
          ? "Open Plumbline at the address its terminal names, for example http://localhost:4280."
          : `Open Plumbline at ${origin}.`,
    });
  };
}

const onlyHere = "Only Plumbline's own pages on this machine may ask this.";

function isOwnMachine(context: Context): boolean {
  const host = context.req.header("host") ?? new URL(context.req.url).host;
  const origin = context.req.header("origin");
  return ownNames.has(host.replace(/:\d+$/, "")) && (origin === undefined || origin === `http://${host}`);
}

function isServedPage(context: Context, served: string): boolean {
  const origin = context.req.header("origin");
  return origin === served || (origin === undefined && reads.has(context.req.method));
}
