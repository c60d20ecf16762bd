import { Hono } from "hono";
import type { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import type { Health } from "#contract/health-schema.ts";

const noStore = { "cache-control": "no-store" } as const;

/**
 * `/live`: the process answers. `/`: it can work, which load balancers and containers ask before they send anybody: the
 * database answers, there is room on the disk, nobody is stopping it. Neither says anything about anybody.
 */
export function healthRoutes(data: DataOfRunners, isStopping: () => boolean): Hono {
  const routes = new Hono();
  routes.get("/live", (context) => context.json({ status: "ok" }, 200, noStore));
  routes.get("/", async (context) => {
    const { storeVersion, ...checks } = await data.health();
    const server = isStopping() ? "stopping" : "ok";
    const isReady = server === "ok" && checks.store === "ok" && checks.disk !== "full";
    const health: Health = {
      status: isReady ? "ok" : "not-ready",
      checks: { server, ...checks },
      ...(storeVersion === undefined ? {} : { storeVersion }),
    };
    return context.json(health, isReady ? 200 : 503, noStore);
  });
  return routes;
}
