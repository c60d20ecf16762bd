import { Hono } from "hono";
import { securityHeaders } from "./security-headers.ts";
import { appPage, staticFiles } from "./static-files.ts";

interface ServerOptions {
  /** Folder of the built app. */
  readonly webRoot: string;
}

/** The whole server: the built app, and the few things a browser cannot do itself. */
export function createServerApp({ webRoot }: ServerOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.all("/api/*", (context) =>
    context.json({ code: "not-found", message: "There is nothing at this address.", fix: "Check the address." }, 404),
  );
  app.get("*", staticFiles(webRoot));
  // A path with an ending is a file that is missing, not a page of the app.
  app.get("*", async (context, next) => (/\.\w+$/.test(context.req.path) ? context.text("Not found", 404) : next()));
  app.get("*", appPage(webRoot));
  return app;
}
