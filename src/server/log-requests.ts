import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Log } from "./log.ts";

/**
 * One line a request: method, pattern of the route (never the address, which holds days and ids), status and how long until the
 * answer began. No body, no query, no header, no address of who asked.
 */
export function logRequests(log: Log): MiddlewareHandler {
  return async (context, next) => {
    const startMs = performance.now();
    await next();
    const { status } = context.res;
    const ms = Math.round((performance.now() - startMs) * 10) / 10;
    const facts = { method: context.req.method, route: routeOf(context), status, ms };
    if (status >= 500) log.error(facts, "request");
    else log.info(facts, "request");
  };
}

/** Pattern of the route that answers; "*" for the app's own files and pages. */
function routeOf(context: Parameters<MiddlewareHandler>[0]): string {
  const routes = matchedRoutes(context);
  const own = routes.findLast(({ method, path }) => method === context.req.method && !path.endsWith("*"));
  return own?.path ?? (context.req.path.startsWith("/api/") ? "/api/*" : "*");
}
