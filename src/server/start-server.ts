import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { Accounts } from "#app/accounts/accounts.ts";
import { servedSettings } from "#app/accounts/served-settings.ts";
import { signingSecret } from "#app/accounts/signing-secret.ts";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { createServerApp, type Served } from "./create-server-app.ts";

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Where people sign in to it; undefined on a machine without accounts. */
  readonly served: Served | undefined;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

interface StartOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** Folder of the built app, with `index.html`. */
  readonly webRoot: string;
  /** Where the store is, and how it is served: `DATABASE_URL`, `PLUMBLINE_ORIGIN` and so on. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told of every fault of ours, with its stack. */
  readonly onFault: (error: Error) => void;
}

/** Without accounts the server is reachable from its own machine only. */
const ownMachine = "127.0.0.1";

/** Listens. Rejects with one clear sentence when the port is taken, a setting is wrong or the app is not built. */
export async function startServer({ port, webRoot, environment, onFault }: StartOptions): Promise<RunningServer> {
  if (!existsSync(join(webRoot, "index.html"))) {
    throw new Error("The app is not built yet: start it with npm start, or build it with npm run build.");
  }
  const data = new DataOfRunners({ environment, onFault });
  const served = servedBy({ environment, data, onFault });
  const app = createServerApp({ webRoot, data, onFault, ...(served === undefined ? {} : { served }) });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: served?.settings.host ?? ownMachine, port });
    server.once("listening", () => {
      const address = server.address() as AddressInfo;
      data.begin().catch(onFault);
      resolve({
        port: address.port,
        served,
        close: async () => {
          await new Promise<void>((done) => {
            server.close(() => done());
            if ("closeAllConnections" in server) server.closeAllConnections();
          });
          await data.close();
        },
      });
    });
    server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(listenProblem(error, port))));
  });
}

interface ServedParts extends Pick<StartOptions, "environment" | "onFault"> {
  readonly data: DataOfRunners;
}

function servedBy({ environment, data, onFault }: ServedParts): Served | undefined {
  const settings = servedSettings(environment);
  if (settings === undefined) return undefined;
  const secret = () => signingSecret(data.folder, environment["PLUMBLINE_SECRET"]);
  return { settings, accounts: new Accounts({ settings, store: () => data.store(), secret, onFault }) };
}

function listenProblem(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is already in use: close the program that uses it, or choose another port, for example PORT=${port + 1} npm start.`;
  }
  if (error.code === "EACCES") {
    return `This user may not listen on port ${port}: choose a port above 1023, for example PORT=4280 npm start.`;
  }
  return `Could not listen on port ${port}: ${error.message}.`;
}
