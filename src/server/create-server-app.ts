import { Hono } from "hono";
import type { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { StoreClosedError } from "#app/runner-data/store-door.ts";
import { entryRoutes } from "./entry-routes.ts";
import { importRoutes } from "./import-routes.ts";
import { loadRoutes } from "./load-routes.ts";
import { ownershipRoutes } from "./ownership-routes.ts";
import { type FindPrincipal, localPrincipal, ownData, principals } from "./principals.ts";
import { refuse, reportRoutes } from "./report-routes.ts";
import { sameOrigin } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { appPage, staticFiles } from "./static-files.ts";

interface ServerOptions {
  /** Folder of the built app. */
  readonly webRoot: string;
  /** What is kept about runners; without it the server only serves the app and prints reports. */
  readonly data?: DataOfRunners;
  /** Finds who asks; without it everybody who reaches the server is its one runner. */
  readonly findPrincipal?: FindPrincipal;
  /** Told of every fault of ours, with its stack. */
  readonly onFault: (error: Error) => void;
}

/** The whole server: the built app, and the few things a browser cannot do itself. */
export function createServerApp({ webRoot, data, findPrincipal = localPrincipal, onFault }: ServerOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use("/api/*", principals(findPrincipal));
  app.route("/api/reports", reportRoutes());
  if (data !== undefined) addDataRoutes(app, data);
  app.all("/api/*", (context) =>
    refuse(context, "not-found", { message: "There is nothing at this address.", fix: "Check the address." }),
  );
  app.get("*", staticFiles(webRoot));
  // A path with an ending is a file that is missing, not a page of the app.
  app.get("*", async (context, next) => (/\.\w+$/.test(context.req.path) ? context.text("Not found", 404) : next()));
  app.get("*", appPage(webRoot));
  app.onError((error, context) => {
    if (error instanceof StoreClosedError) {
      return refuse(context, "store-closed", { message: error.message, fix: error.fix });
    }
    onFault(error);
    return refuse(context, "internal", {
      message: "The server could not do this.",
      fix: "Try again; if it happens again, the terminal that Plumbline runs in says why.",
    });
  });
  return app;
}

function addDataRoutes(app: Hono, data: DataOfRunners): void {
  for (const place of ["/api/store", "/api/imports", "/api/runners"]) {
    for (const path of [place, `${place}/*`]) app.use(path, sameOrigin(), ownData(data));
  }
  app.get("/api/store", async (context) =>
    context.json(await context.get("data").state(), 200, { "cache-control": "no-store" }),
  );
  app.route("/api/imports", importRoutes());
  app.route("/api/runners", ownershipRoutes());
  app.route("/api/runners", loadRoutes());
  app.route("/api/runners", entryRoutes());
}
