import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

process.env["TZ"] = "UTC";

/** Files of more than half a minute in a whole run on two cores, the longest first. */
const longFiles = [
  ...[
    "record",
    "load",
    "cli",
    "pages",
    "language",
    "form-check",
    "film-to-report",
    "accounts",
    "trials",
    "sharing",
    "newcomer",
  ],
  ...["access-matrix", "refusals", "worker.conformance", "backup.conformance", "import-kill", "ownership.conformance"],
];

/** Long files begin first, so that what runs side by side ends together; the others as vitest orders them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = longFiles.findIndex((name) => moduleId.includes(`/${name}.`));
      return found < 0 ? longFiles.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

/**
 * `unit`: tests beside the code, on Node. `server-on-postgres`: those of the server that do not choose their database themselves, once more
 * on PostgreSQL. `e2e`: real Chromium, the server and the command line as a user starts them. */
export default defineConfig({
  test: {
    env: { TZ: "UTC" },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["{src,bench,tools,test}/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", "bench/peers/**", "**/node_modules/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One more than the cores of a small machine: many tests wait for a database or a child process.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: "server-on-postgres",
          environment: "node",
          include: ["src/server/{calendar-routes,clip-routes,entry-routes,load-routes,log}.test.ts"],
          env: { PLUMBLINE_TEST_STORE: "postgres" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // A page that draws film takes its time beside two others.
          expect: { poll: { timeout: 20_000 } },
          // Three files at once: each has a server, a data folder and a browser of its own.
          maxWorkers: 3,
        },
      },
    ],
  },
});
