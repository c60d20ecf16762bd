import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The built app, served as a user starts it. */
export interface RunningApp {
  readonly url: string;
  /** Everything the server wrote so far. */
  said(): string;
  /** Ends the server. */
  stop(): Promise<void>;
}

const serverFile = join(import.meta.dirname, "..", "..", "..", "src", "server", "main.ts");

/**
 * Starts the server on a port (0 = any free one) and waits for the line that says where it listens. It keeps its data in
 * `dataFolder`, or in a folder of its own that is gone when it is stopped; `settings` are added to its environment.
 */
export function startApp(
  port = 0,
  dataFolder?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), "plumbline-e2e-"));
  const { DATABASE_URL: _elsewhere, ...environment } = process.env;
  const server = spawn(process.execPath, [serverFile], {
    env: { ...environment, PORT: String(port), PLUMBLINE_DATA_DIR: folder, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /Plumbline is ready: (http:\S+)/.exec(said)?.[1];
      const all = () => said;
      if (url)
        resolve({ url, said: all, stop: () => stop(server).then(() => forget(folder, dataFolder === undefined)) });
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("exit", () => reject(new Error(`The server ended: ${said}`)));
  });
}

function forget(folder: string, isOwn: boolean): void {
  if (isOwn) rmSync(folder, { recursive: true, force: true });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.on("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
