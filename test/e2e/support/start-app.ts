import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** The built app, served as a user starts it. */
export interface RunningApp {
  readonly url: string;
  /** Ends the server. */
  stop(): Promise<void>;
}

const serverFile = join(import.meta.dirname, "..", "..", "..", "src", "server", "main.ts");

/** Starts the server on a port (0 = any free one) and waits for the line that says where it listens. */
export function startApp(port = 0): Promise<RunningApp> {
  const server = spawn(process.execPath, [serverFile], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /Plumbline is ready: (http:\S+)/.exec(said)?.[1];
      if (url) resolve({ url, stop: () => stop(server) });
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("exit", () => reject(new Error(`The server ended: ${said}`)));
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.on("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
