import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { Accounts } from "#app/accounts/accounts.ts";
import { servedSettings } from "#app/accounts/served-settings.ts";
import { signingSecret } from "#app/accounts/signing-secret.ts";
import { remindersOf } from "#app/reminders/reminder-rounds.ts";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { createServerApp, type Served } from "./create-server-app.ts";
import { faultFacts, type Log } from "./log.ts";

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Where people sign in to it; undefined on a machine without accounts. */
  readonly served: Served | undefined;
  /**
   * Stops listening, lets requests that run end (`graceMs` at most), breaks off imports so that they go on at the next start, and
   * gives the database back.
   */
  close(): Promise<void>;
}

interface StartOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** Folder of the built app, with `index.html`. */
  readonly webRoot: string;
  /** Where the store is, and how it is served: `DATABASE_URL`, `PLUMBLINE_ORIGIN` and so on. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Longest a request may go on once the server was told to end, ms. */
  readonly graceMs?: number;
}

/** Without accounts the server is reachable from its own machine only. */
const ownMachine = "127.0.0.1";

/** Ten seconds: systemd and Docker kill after 90 and 10; what runs longer is a large file on its way. */
const defaultGraceMs = 9_000;

/** How often connections that have become idle are looked for while the server ends, ms. */
const lookEveryMs = 50;

/** Listens. Rejects with one clear sentence when the port is taken, a setting is wrong or the app is not built. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { port, webRoot, environment, log, graceMs = defaultGraceMs } = options;
  const onFault = (error: Error): void => log.error({ error: faultFacts(error) }, "fault");
  const data = new DataOfRunners({ environment, onFault });
  if (!existsSync(join(webRoot, "index.html"))) {
    throw new Error("The app is not built yet: start it with npm start, or build it with npm run build.");
  }
  let isStopping = false;
  const served = servedBy({ environment, data, onFault });
  const people = served === undefined ? {} : { served };
  const origin = served?.settings.origin;
  const mine = { environment, store: () => data.store(), onFault, origin };
  const rounds = data.leavesJobs ? undefined : remindersOf(mine);
  const app = createServerApp({ webRoot, data, onFault, log, isStopping: () => isStopping, ...people });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: served?.settings.host ?? ownMachine, port }) as Server;
    const close = async (): Promise<void> => {
      isStopping = true;
      log.info("stopping");
      // Imports first: a request may be waiting behind one.
      const [, cut] = await Promise.all([data.pauseImports(), drained(server, graceMs)]);
      await rounds?.close();
      await data.close();
      log.info({ cutConnections: cut }, "stopped");
    };
    server.once("listening", () => {
      const address = server.address() as AddressInfo;
      log.info({ port: address.port }, "started");
      data.begin().catch(onFault);
      rounds?.begin();
      resolve({ port: address.port, served, close });
    });
    server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(listenProblem(error, port))));
  });
}

interface ServedParts extends Pick<StartOptions, "environment"> {
  readonly onFault: (error: Error) => void;
  readonly data: DataOfRunners;
}

function servedBy({ environment, data, onFault }: ServedParts): Served | undefined {
  const settings = servedSettings(environment);
  if (settings === undefined) return undefined;
  const secret = () => signingSecret(data.folder, environment["PLUMBLINE_SECRET"]);
  return { settings, accounts: new Accounts({ settings, store: () => data.store(), secret, onFault }) };
}

/** Takes no new connection and waits until those there are done, but no longer than told. Gives whether some had to be cut. */
async function drained(server: Server, graceMs: number): Promise<boolean> {
  let isCut = false;
  const cutting = setTimeout(() => {
    isCut = true;
    server.closeAllConnections();
  }, graceMs);
  const looking = setInterval(() => server.closeIdleConnections(), lookEveryMs);
  await new Promise<void>((done) => server.close(() => done()));
  clearTimeout(cutting);
  clearInterval(looking);
  return isCut;
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
