import { Hono } from "hono";
import { refuse, reportRoutes } from "./report-routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { appPage, staticFiles } from "./static-files.ts";

interface ServerOptions {
  /** Folder of the built app. */
  readonly webRoot: string;
  /** Told of every fault of ours, with its stack. */
  readonly onFault: (error: Error) => void;
}

/** The whole server: the built app, and the few things a browser cannot do itself. */
export function createServerApp({ webRoot, onFault }: ServerOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.route("/api/reports", reportRoutes());
  app.all("/api/*", (context) =>
    refuse(context, "not-found", { message: "There is nothing at this address.", fix: "Check the address." }),
  );
  app.get("*", staticFiles(webRoot));
  // A path with an ending is a file that is missing, not a page of the app.
  app.get("*", async (context, next) => (/\.\w+$/.test(context.req.path) ? context.text("Not found", 404) : next()));
  app.get("*", appPage(webRoot));
  app.onError((error, context) => {
    onFault(error);
    return refuse(context, "internal", {
      message: "The server could not do this.",
      fix: "Try again; if it happens again, the terminal that Plumbline runs in says why.",
    });
  });
  return app;
}
