import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { say } from "./setup.mjs";

const chromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const chromiumPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where Debian keeps the server programs, one folder a version. */
const debianPostgres = "/usr/lib/postgresql";

/**
 * The Chromium of the browser tests: PLUMBLINE_CHROMIUM, one on the path or in a usual place, or installed from Debian.
 * Gives its path, or a sentence that says why there is none and what to do.
 */
export function findChromium() {
  const named = process.env.PLUMBLINE_CHROMIUM;
  if (named) {
    return existsSync(named) ? { path: named } : { missing: `PLUMBLINE_CHROMIUM names ${named}, which does not exist` };
  }
  const find = () => findOnPath(chromiumNames) ?? chromiumPlaces.find((path) => existsSync(path));
  return findOrInstall(find, {
    debianPackage: "chromium",
    advice: "install it (Debian: apt-get install chromium) or set PLUMBLINE_CHROMIUM to a Chromium or Chrome program",
  });
}

/**
 * The PostgreSQL server program of the store's tests: PLUMBLINE_POSTGRES, one on the path or where Debian puts it, or installed
 * from Debian. Gives its path, or a sentence that says why there is none and what to do.
 */
export function findPostgres() {
  const named = process.env.PLUMBLINE_POSTGRES;
  if (named) {
    return existsSync(named) ? { path: named } : { missing: `PLUMBLINE_POSTGRES names ${named}, which does not exist` };
  }
  return findOrInstall(() => findOnPath(["postgres"]) ?? newestDebianPostgres(), {
    debianPackage: "postgresql",
    advice: "install it (Debian: apt-get install postgresql) or set PLUMBLINE_POSTGRES to its program postgres",
  });
}

function findOrInstall(find, { debianPackage, advice }) {
  const path = find();
  if (path) return { path };
  const trouble = installFromDebian(debianPackage);
  const installed = find();
  return installed
    ? { path: installed }
    : { missing: `${debianPackage} is not on this machine (${trouble}): ${advice}` };
}

/** Installs a Debian package; returns why it could not. */
function installFromDebian(name) {
  if (!findOnPath(["apt-get"])) return "no apt-get to install it with";
  if (process.getuid?.() !== 0) return "not the root user, so it was not installed";
  say(`Plumbline: installing ${name} with apt-get.`);
  const apt = (...args) =>
    spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-q", ...args], {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const install = () => apt("install", "-y", "--no-install-recommends", name);
  // A machine that never looked for packages has no list of them yet.
  const isInstalled = install() || (apt("update") && install());
  return isInstalled ? "installed, but its program was not found" : "apt-get could not install it";
}

function findOnPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function newestDebianPostgres() {
  if (!existsSync(debianPostgres)) return undefined;
  const versions = readdirSync(debianPostgres).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(debianPostgres, version, "bin", "postgres")).find((path) => existsSync(path));
}
