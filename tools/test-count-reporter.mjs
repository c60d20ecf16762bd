import { writeFileSync } from "node:fs";

/**
 * Vitest reporter: writes how many tests passed, failed and were skipped, and why they were skipped, to the file named by
 * PLUMBLINE_TEST_COUNTS. A test file that cannot be loaded, or an error outside any test, is one failure. The reason of a skip
 * is the note given to `skip()`; a file that skips as a whole prints its own.
 */
export default class TestCountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    const brokenModules = modules.filter((module) => module.errors().length > 0);
    const skipped = inState("skipped");
    const counts = {
      passed: inState("passed").length,
      failed: inState("failed").length + brokenModules.length + unhandledErrors.length,
      skipped: skipped.length,
      skips: describeSkips(skipped),
    };
    writeFileSync(process.env.PLUMBLINE_TEST_COUNTS, JSON.stringify(counts));
  }
}

/** One line for the skipped tests of a file with the same reason. */
function describeSkips(skipped) {
  const groups = new Map();
  for (const test of skipped) {
    const key = `${test.module.relativeModuleId}: ${test.result().note ?? "its reason stands in its output above"}`;
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return [...groups].map(([key, count]) => `${count} in ${key}`);
}
