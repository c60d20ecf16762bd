import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWeb } from "./build-web.mjs";
import { runChecks } from "./check-parts.mjs";
import { projectRoot, runToEnd } from "./setup.mjs";
import { findChromium, findPostgres } from "./system-programs.mjs";

/** Runs the checks, the unit tests and the end-to-end tests; prints the counts last. Resolves to the exit code. */
export async function runEverything() {
  process.env.TZ = "UTC";
  const chromium = findChromium();
  if (chromium.path) process.env.PLUMBLINE_CHROMIUM = chromium.path;
  const postgres = findPostgres();
  if (postgres.path) process.env.PLUMBLINE_POSTGRES = postgres.path;
  // The store's tests fail without it, and say why once more.
  else console.log(`No PostgreSQL: ${postgres.missing}`);

  const counts = [countChecks(await runChecks()), await runProject("unit"), await runProject("server-on-postgres")];
  counts.push(chromium.path ? await runEndToEnd() : skippedProject("e2e", chromium.missing));

  const total = sumCounts(counts);
  for (const line of total.skips) console.log(`skipped: ${line}`);
  console.log(summaryLine(total));
  return total.failed === 0 ? 0 : 1;
}

/** `12 passed, 0 failed`, and `, 3 skipped` when there are any. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Adds counts up. */
export function sumCounts(counts) {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
    skipped: counts.reduce((sum, count) => sum + count.skipped, 0),
    skips: counts.flatMap((count) => count.skips),
  };
}

function countChecks(results) {
  const passed = results.filter((result) => result.isOk).length;
  return { passed, failed: results.length - passed, skipped: 0, skips: [] };
}

function skippedProject(name, reason) {
  return { passed: 0, failed: 0, skipped: 1, skips: [`${name}: ${reason}`] };
}

/** The end-to-end tests use the app as it is served: a build that fails is one failure. */
async function runEndToEnd() {
  const isBuilt = await buildWeb();
  return isBuilt ? runProject("e2e") : { passed: 0, failed: 1, skipped: 0, skips: [] };
}

/** Runs one vitest project. A run that dies without leaving its counts is one failure. */
async function runProject(name) {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-test-"));
  const countsFile = join(folder, "counts.json");
  process.env.PLUMBLINE_TEST_COUNTS = countsFile;
  const vitest = join(projectRoot, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=./tools/test-count-reporter.mjs"];
  console.log(`\n${name} tests`);
  const exit = await runToEnd(process.execPath, [vitest, "run", "--project", name, "--passWithNoTests", ...reporters]);
  const counts = existsSync(countsFile)
    ? JSON.parse(readFileSync(countsFile, "utf8"))
    : { passed: 0, failed: 0, skipped: 0, skips: [] };
  rmSync(folder, { recursive: true, force: true });
  const diedSilently = exit.code !== 0 && counts.failed === 0;
  return diedSilently ? { ...counts, failed: 1 } : counts;
}
