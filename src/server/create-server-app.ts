import { Hono } from "hono";
import { AccountError } from "#app/accounts/account-error.ts";
import type { Accounts } from "#app/accounts/accounts.ts";
import type { ServedSettings } from "#app/accounts/served-settings.ts";
import { isDiskFull } from "#app/is-disk-full.ts";
import type { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { StoreClosedError } from "#app/runner-data/store-door.ts";
import type { AccountEndpoint } from "#contract/api/account-endpoints.ts";
import { accountHandlers, noAccountHandlers } from "./api/account-handlers.ts";
import { clipHandlers } from "./api/clip-handlers.ts";
import { onlyGuarded } from "./api/guard.ts";
import { handoverHandlers } from "./api/handover-handlers.ts";
import { importHandlers } from "./api/import-handlers.ts";
import { plainHandlers } from "./api/plain-handlers.ts";
import { recordHandlers } from "./api/record-handlers.ts";
import { runHandlers } from "./api/run-handlers.ts";
import { type Handlers, serveEndpoints } from "./api/serve-endpoints.ts";
import { sharingHandlers } from "./api/sharing-handlers.ts";
import { calendarRoutes } from "./calendar-routes.ts";
import { healthRoutes } from "./health-routes.ts";
import type { Log } from "./log.ts";
import { logRequests } from "./log-requests.ts";
import { type FindPrincipal, localPrincipal, principals } from "./principals.ts";
import { refuse } from "./refuse.ts";
import { sameOrigin } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { appPage, staticFiles } from "./static-files.ts";
import { writeLimit } from "./write-limit.ts";

interface ServerOptions {
  /** Folder of the built app. */
  readonly webRoot: string;
  /** What is kept about runners; without it the server only serves the app and prints reports. */
  readonly data?: DataOfRunners;
  /** Set where people sign in; without it everybody who reaches the server is its one runner. */
  readonly served?: Served;
  /** Finds who asks; by their session where people sign in. */
  readonly findPrincipal?: FindPrincipal;
  /** Told of every fault of ours, with its stack. */
  readonly onFault: (error: Error) => void;
  /** Takes a line a request; without it requests are not logged. */
  readonly log?: Log;
  /** True once the server was told to end: load balancers then send nobody any more. */
  readonly isStopping?: () => boolean;
}

/** A server that people sign in to. */
export interface Served {
  readonly settings: ServedSettings;
  readonly accounts: Accounts;
}

/** The whole server: the built app, and the few things a browser cannot do itself. */
export function createServerApp(options: ServerOptions): Hono {
  const { webRoot, data, served, findPrincipal, onFault, log, isStopping = () => false } = options;
  const app = new Hono();
  if (log !== undefined) app.use(logRequests(log));
  app.use(securityHeaders({ isHttps: served?.settings.origin.startsWith("https:") === true }));
  if (data !== undefined) app.route("/healthz", healthRoutes(data, isStopping));
  app.use("/api/*", onlyGuarded());
  if (served !== undefined) {
    const { origin, proxies } = served.settings;
    app.use("/api/*", sameOrigin(origin));
    // Signing in and setting up takes a few writes each; a whole clinic may stand behind one address.
    app.use("/api/account/*", writeLimit({ proxies, burst: 300, perSecond: 2 }));
  }
  for (const place of keptPlaces) {
    for (const path of [place, `${place}/*`]) app.use(path, sameOrigin(served?.settings.origin));
  }
  app.use("/api/*", principals(findPrincipal ?? served?.accounts.principal ?? localPrincipal));
  if (served !== undefined) app.use("/api/*", writeLimit({ proxies: served.settings.proxies }));
  serveEndpoints(app, handlersOf(data, served), data);
  if (data !== undefined) app.route("/calendar", calendarRoutes(data));
  app.get("*", staticFiles(webRoot));
  // A path with an ending is a file that is missing, not a page of the app.
  app.get("*", async (context, next) => (/\.\w+$/.test(context.req.path) ? context.text("Not found", 404) : next()));
  app.get("*", appPage(webRoot));
  app.onError((error, context) => {
    if (error instanceof StoreClosedError) {
      return refuse(context, "store-closed", { message: error.message, fix: error.fix });
    }
    if (error instanceof AccountError) {
      if (error.retryAfterS !== undefined) context.header("retry-after", String(error.retryAfterS));
      return refuse(context, error.code, { message: error.message, fix: error.fix });
    }
    onFault(error);
    if (isDiskFull(error)) {
      return refuse(context, "disk-full", {
        message: "There is no room on the server's disk, so this was not kept.",
        fix: "Make room there, then try again. What was told on this device stays on it until then.",
      });
    }
    return refuse(context, "internal", {
      message: "The server could not do this.",
      fix: "Try again; if it happens again, the terminal that Plumbline runs in says why.",
    });
  });
  return app;
}

/** What a server answers: all of it where something is kept, and about accounts where people sign in. */
function handlersOf(data: DataOfRunners | undefined, served: Served | undefined): Partial<Handlers> {
  if (data === undefined) return { ...plainHandlers, ...noAccountHandlers };
  if (served === undefined) return { ...keptHandlers, ...noAccountHandlers };
  const { accounts, settings } = served;
  const eraseRunner = async (runnerId: string): Promise<void> => {
    await data.of(runnerId).record.erase();
    await data.of(runnerId).eraseSample();
  };
  return { ...keptHandlers, ...accountHandlers({ accounts, proxies: settings.proxies, eraseRunner }) };
}

/** Where what is kept of people is asked for. */
const keptPlaces = ["/api/store", "/api/imports", "/api/runners", "/api/clinics", "/api/shared"];

const keptHandlers: Omit<Handlers, AccountEndpoint> = {
  ...plainHandlers,
  ...importHandlers,
  ...runHandlers,
  ...recordHandlers,
  ...clipHandlers,
  ...sharingHandlers,
  ...handoverHandlers,
};
