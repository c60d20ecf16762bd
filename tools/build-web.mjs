import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { projectRoot, runToEnd, say } from "./setup.mjs";

const outDir = join(projectRoot, "dist", "web");
const stampFile = join(projectRoot, "dist", "web.inputs");

/** What the built app depends on. Folders are read whole, tests left out. */
const inputs = ["src", "data", "public", "docs/accuracy.md", "vite.config.ts", "package-lock.json", "package.json"];

/** Builds the web app into `dist/web`, unless the last build was of the same inputs. Resolves to whether there is one now. */
export async function buildWeb({ force = false } = {}) {
  const inputsHash = hashInputs(projectRoot);
  if (!force && existsSync(join(outDir, "index.html")) && readIfThere(stampFile) === inputsHash) return true;
  say("Plumbline: building the app.");
  const vite = join(projectRoot, "node_modules", "vite", "bin", "vite.js");
  const exit = await runToEnd(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: projectRoot });
  if (exit.code !== 0) return false;
  writeFileSync(stampFile, inputsHash);
  return true;
}

/** SHA-256 over the names and contents of every input file. */
export function hashInputs(root) {
  const hash = createHash("sha256");
  for (const path of inputs.flatMap((input) => filesUnder(join(root, input)))) {
    const content = createHash("sha256").update(readFileSync(path)).digest("hex");
    hash.update(`${relative(root, path).split(sep).join("/")} ${content}\n`);
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  const entries = listFolder(path);
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => !/\.test\.tsx?$/.test(entry))
    .sort()
    .flatMap((entry) => filesUnder(join(path, entry)));
}

/** Names in a folder, or undefined for a file. */
function listFolder(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
