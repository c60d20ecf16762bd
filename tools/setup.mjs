// Uses nothing but Node's built-ins and plain syntax: it runs before any package is installed, on any Node from 14.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the checkout. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Node release line that everything but this set-up runs on. */
const wantedMajor = 24;

/** The oldest Node whose npm installs the packages. */
const oldestMajor = 20;

/**
 * Makes sure the packages are there, then runs the calling script on Node 24: returns at once when this process is Node 24
 * already; otherwise runs the same script with the same arguments under it, passes signals and the exit code through, and
 * never returns. A machine that cannot be set up gets one sentence and exit code 1.
 */
export async function onNode24() {
  installPackages();
  const node = findNode24();
  if (node === process.execPath) return;
  const exit = await runToEnd(node, process.argv.slice(1));
  endLike(exit);
}

/** Installs the packages when they are absent or not those of the lock file. Messages go to standard error. */
export function installPackages() {
  if (nodeMajor() < oldestMajor) {
    fail(
      `Plumbline needs Node ${oldestMajor} or newer to set itself up, but found Node ${process.versions.node}: install Node ${wantedMajor} from https://nodejs.org/en/download and run the command again.`,
    );
  }
  if (arePackagesCurrent(projectRoot)) return;
  say("Plumbline: installing its packages with npm, about a minute the first time.");
  const npm = npmCommand();
  const done = spawnSync(npm.program, [...npm.args, "ci", "--include=dev", "--include=optional", "--loglevel=error"], {
    cwd: projectRoot,
    // npm's own output must not mix with what the command prints on standard output.
    stdio: ["ignore", 2, 2],
    shell: npm.shell,
  });
  if (done.status === 0) return;
  const found = done.error ? done.error.message : `npm ci ended with code ${done.status}`;
  fail(
    `Could not install the packages: ${found}. Check the network and the free disk space, then run the command again.`,
  );
}

/**
 * True when what npm has installed (its own record in `node_modules/.package-lock.json`) is what the lock file asks for.
 * Optional packages may be absent: npm leaves those of other systems out.
 */
export function arePackagesCurrent(root) {
  const installedFile = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const wanted = readJson(join(root, "package-lock.json")).packages;
  const installed = readJson(installedFile).packages;
  return Object.keys(wanted).every((path) => {
    if (path === "") return true;
    const found = installed[path];
    return found ? found.version === wanted[path].version : wanted[path].optional === true;
  });
}

/** Path of a Node 24 program: this one, or the one npm installed. */
export function findNode24() {
  if (nodeMajor() >= wantedMajor) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const program = process.platform === "win32" ? "node.exe" : "node";
  const fromNpm = join(projectRoot, "node_modules", `node-${platform}-${process.arch}`, "bin", program);
  if (existsSync(fromNpm)) return fromNpm;
  return fail(noNode24("where npm cannot provide it"));
}

/** `trouble` completes "found Node 20 on linux x64, ...". */
function noNode24(trouble) {
  return `Plumbline runs on Node ${wantedMajor}, but found Node ${process.versions.node} on ${process.platform} ${process.arch}, ${trouble}: install Node ${wantedMajor} from https://nodejs.org/en/download and run the command again.`;
}

/**
 * Flags for reading a film on a Node program of {@link findNode24}: none where that is a newer release, which may not know them
 * and would not start.
 */
export function filmFlagsFor(program) {
  return program === process.execPath && nodeMajor() > wantedMajor ? [] : filmFlags;
}

/**
 * Flags of Node 24 for reading a film. Every core works on it already: rubbish is collected on the working thread, seldom, and
 * pictures, which V8 does not keep in its own heap, do not hasten it (docs/speed.md).
 */
export const filmFlags = [
  "--single-threaded-gc",
  "--min-semi-space-size=16",
  "--initial-old-space-size=400",
  "--external-memory-accounted-in-global-limit",
];

/**
 * The environment for Plumbline's own programs: Node keeps what it compiled of them, types already taken out, so that the
 * next start takes half the time. A folder that cannot be written is silently not used.
 */
export function ownEnvironment() {
  return { NODE_COMPILE_CACHE: join(projectRoot, "node_modules", ".cache", "compiled"), ...process.env };
}

/** Runs a Node program on this terminal until it ends, with that Node first on the path. Resolves to its exit code and signal. */
export function runToEnd(program, args, { cwd } = {}) {
  return new Promise((resolve) => {
    const path = [dirname(program), join(projectRoot, "node_modules", ".bin"), process.env.PATH].join(delimiter);
    const child = spawn(program, args, { cwd, stdio: "inherit", env: { ...ownEnvironment(), PATH: path } });
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const pass = (signal) => {
      // A terminal sends Ctrl-C to the child itself, too.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of signals) process.on(signal, pass);
    const watch = watchNpm(() => child.kill("SIGTERM"));
    child.on("error", (error) => fail(noNode24(`where the one from npm does not start (${error.message})`)));
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.removeListener(name, pass);
      resolve({ code, signal });
    });
  });
}

/** npm hands a signal to its shell only, which dies without passing it on: notices that from the new parent process. */
function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const shell = process.ppid;
  const look = () => {
    if (process.ppid !== shell) onGone();
  };
  return setInterval(look, 500);
}

/** Ends this process the way a child ended. */
export function endLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal);
  process.exit(code === null ? 1 : code);
}

/** Prints one sentence on standard error and ends with exit code 1. */
export function fail(sentence) {
  say(sentence);
  process.exit(1);
}

/** Prints a line on standard error. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

function nodeMajor() {
  return Number(process.versions.node.split(".")[0]);
}

function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith(".js")) return { program: process.execPath, args: [running], shell: false };
  return { program: "npm", args: [], shell: process.platform === "win32" };
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
