// node tools/complete-lock.mjs, after npm install: enters optional packages of other systems into package-lock.json that npm
// left out because the registry it asked does not hold them. Without them npm ci refuses the lock file.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./setup.mjs";

const systems = ["aix", "android", "darwin", "freebsd", "linux", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

/** The lock file's packages with an entry for every optional dependency. Those that are there stay as they are. */
export function completePackages(packages) {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isResolved(packages, path, name))
      .map(([name, range]) => [`node_modules/${name}`, platformEntry(name, range, entry.dev)]),
  );
  const complete = { ...packages, ...Object.fromEntries(missing) };
  return Object.fromEntries(Object.entries(complete).sort(([a], [b]) => a.localeCompare(b, "en")));
}

/** Node's own look-up: in the package's own node_modules, then in those of each package around it. */
function isResolved(packages, path, name) {
  const own = `${path === "" ? "" : `${path}/`}node_modules/${name}`;
  if (own in packages) return true;
  const around = path.lastIndexOf("/node_modules/");
  return path !== "" && isResolved(packages, around < 0 ? "" : path.slice(0, around), name);
}

function platformEntry(name, range, dev) {
  const parts = name.split(/[/-]/);
  const cpu = processors.find((word) => parts.includes(word));
  const os = systems.find((word) => parts.includes(word));
  if (!os || !cpu) throw new RangeError(`Cannot tell the system of ${name}: expected its name to hold one`);
  const libc = os === "linux" ? libcOf(name) : undefined;
  return {
    version: range.replace(/^[\^~]/, ""),
    cpu: [cpu],
    ...(dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
}

function libcOf(name) {
  if (name.includes("musl")) return "musl";
  return name.includes("gnu") ? "glibc" : undefined;
}

if (import.meta.main) {
  const file = join(projectRoot, "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: completePackages(lock.packages) }, undefined, 2)}\n`);
}
