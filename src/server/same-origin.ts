import type { MiddlewareHandler } from "hono";
import { refuse } from "./report-routes.ts";

/** Names under which a machine reaches itself. */
const ownNames: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Lets in only pages of this very server, reached under a name of this machine: another website can neither send to it nor,
 * by a name that it points here (DNS rebinding), read from it. Programs without a browser send no Origin and are let in.
 */
export function sameOrigin(): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site");
    const isOwnName = ownNames.has(host.replace(/:\d+$/, ""));
    const isOwnPage = origin === undefined || origin === `http://${host}`;
    const isOwnSite = site === undefined || site === "same-origin" || site === "none";
    if (isOwnName && isOwnPage && isOwnSite) return next();
    return refuse(context, "other-origin", {
      message: "Only Plumbline's own pages on this machine may ask this.",
      fix: "Open Plumbline at the address its terminal names, for example http://localhost:4280.",
    });
  };
}
