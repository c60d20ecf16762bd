import { join } from "node:path";
import { SettingError } from "#app/accounts/served-settings.ts";
import type { Served } from "./create-server-app.ts";
import { processLog } from "./process-log.ts";
import { startServer } from "./start-server.ts";

/**
 * Serves the built app: on this machine only, at http://localhost:4280 or the port in `PORT`; with accounts, behind a reverse
 * proxy, where `PLUMBLINE_ORIGIN` is set.
 */
const defaultPort = 4280;

const port = readPort(process.env["PORT"]);
const webRoot = join(import.meta.dirname, "..", "..", "dist", "web");
const log = processLog();
try {
  const server = await startServer({ port, webRoot, environment: process.env, log });
  const { served } = server;
  console.log(`Plumbline is ready: ${served?.settings.origin ?? `http://localhost:${server.port}`}`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // A second one of the same kind ends the process at once.
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
  if (served !== undefined) await tellSetUpCode(served);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof SettingError ? 2 : 1;
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return defaultPort;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  console.error(`PORT must be a whole number from 0 to 65535, but found "${text}".`);
  process.exit(2);
}

/** As long as nobody has an account, whoever can read this terminal can make the first one. */
async function tellSetUpCode({ accounts, settings }: Served): Promise<void> {
  try {
    const code = await accounts.setUpCode();
    if (code === undefined) return;
    console.log(`Nobody has an account yet. Make the first one at ${settings.origin}/join with this code: ${code}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
