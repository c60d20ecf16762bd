import { writeFileSync } from "node:fs";

/**
 * Vitest reporter: writes how many tests passed, failed and were skipped, and why they were skipped, to the file named by
 * PLUMBLINE_TEST_COUNTS. A test file that cannot be loaded, or an error outside any test, is one failure.
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
      skips: skipped.map((test) => `${test.module.relativeModuleId}: ${test.fullName}${reason(test)}`),
    };
    writeFileSync(process.env.PLUMBLINE_TEST_COUNTS, JSON.stringify(counts));
  }
}

function reason(test) {
  const { note } = test.result();
  return ` (${note ?? "no reason given"})`;
}
