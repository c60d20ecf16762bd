import { join } from "node:path";
import { startServer } from "./start-server.ts";

/** Serves the built app on this machine only: http://localhost:4280, or the port in `PORT`. */
const defaultPort = 4280;

const port = readPort(process.env["PORT"]);
const webRoot = join(import.meta.dirname, "..", "..", "dist", "web");
try {
  const server = await startServer({
    port,
    webRoot,
    environment: process.env,
    onFault: (error) => console.error(error),
  });
  console.log(`Plumbline is ready: http://localhost:${server.port}`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return defaultPort;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  console.error(`PORT must be a whole number from 0 to 65535, but found "${text}".`);
  process.exit(2);
}
