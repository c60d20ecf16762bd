import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The table of the architecture page, written out a second time on purpose: the fence must say the same. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ["core"],
  vision: ["core"],
  content: ["core"],
  contract: ["core"],
  store: ["core"],
  report: ["core"],
  app: ["core", "formats", "vision", "content", "contract", "store", "report"],
  server: ["app", "contract", "core"],
  cli: ["app", "contract", "core"],
  web: ["contract", "core", "content", "vision", "formats", "report"],
};

const rooms = Object.keys(mayImport);
const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })));
const forbiddenPairs = pairs.filter(({ from, to }) => !mayImport[from]?.includes(to));
const allowedPairs = pairs.filter(({ from, to }) => mayImport[from]?.includes(to));

const projectRoot = dirname(import.meta.dirname);
const packageNames = ["hono", "react", "mediabunny", "@mediabunny/server", "@garmin/fitsdk", "three", "vitest"];

/** Files of a tiny tree, each with one import that must be caught (or, under `allowed-`, must not). */
const treeFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    rooms.map((room) => [`src/${room}/thing.ts`, "export const thing = 1;\nexport type Thing = 1;\n"]),
  ),
  ...Object.fromEntries(
    pairs.map(({ from, to }) => [`src/${from}/value-${to}.ts`, `export { thing } from "#${to}/thing.ts";\n`]),
  ),
  ...Object.fromEntries(
    pairs.map(({ from, to }) => [
      `src/${from}/type-${to}.ts`,
      `import type { Thing } from "#${to}/thing.ts";\nexport type T = Thing;\n`,
    ]),
  ),
  "src/core/relative.ts": `export { thing } from "../formats/thing.ts";\n`,
  "src/core/dynamic.ts": `export const load = () => import("#formats/thing.ts");\n`,
  "src/core/reads-data.ts": `import x from "#data/x.json" with { type: "json" };\nexport const y = x;\n`,
  "src/content/reads-data.ts": `import x from "#data/x.json" with { type: "json" };\nexport const y = x;\n`,
  "data/x.json": "{}\n",
  "src/core/npm-value.ts": `export { a } from "hono";\n`,
  "src/core/npm-type.ts": `import type { A } from "hono";\nexport type B = A;\n`,
  "src/core/builtin.ts": `export { readFileSync } from "node:fs";\n`,
  "src/core/builtin-type.ts": `import type { Stats } from "node:fs";\nexport type S = Stats;\n`,
  "src/core/circle-a.ts": `import { b } from "./circle-b.ts";\nexport const a = () => b;\n`,
  "src/core/circle-b.ts": `import { a } from "./circle-a.ts";\nexport const b = () => a;\n`,
  "src/core/imports-test.ts": `export { t } from "./some.test.ts";\n`,
  "src/core/uses-made-things.ts": `export { made } from "./some-fixture.ts";\n`,
  "src/core/some-fixture.ts": `export { readFileSync as made } from "node:fs";\n`,
  "src/core/some.test.ts": `import { test } from "vitest";\nexport const t = test;\n`,
  "src/core/missing.ts": `export { nowhere } from "./nowhere.ts";\n`,
  "src/formats/undeclared.ts": `export { a } from "@garmin/fitsdk";\n`,
  "src/formats/builtin.ts": `export { readFileSync } from "node:fs";\n`,
  "src/app/dev-only.ts": `export { a } from "three";\n`,
  "src/server/browser-package.ts": `export { a } from "react";\n`,
  "src/web/builtin.ts": `export { readFileSync } from "node:fs";\n`,
  "src/web/server-package.ts": `export { a } from "hono";\n`,
  "src/web/takes-node-door.ts": `export { decode } from "#vision/node/decode.ts";\n`,
  "src/vision/node/decode.ts": `import "node:worker_threads";\nexport { a as decode } from "@mediabunny/server";\n`,
  "src/vision/browser.ts": `export { decode } from "./node/decode.ts";\n`,
  "src/vision/builtin.ts": `export { readFileSync } from "node:fs";\n`,
  "src/vision/node-package.ts": `export { a } from "@mediabunny/server";\n`,
  "src/vision/takes-node-package.ts": `export { a } from "@mediabunny/server";\n`,
  "src/elsewhere/thing.ts": `export { thing } from "../core/thing.ts";\n`,
  "src/core/reaches-bench.ts": `export { thing } from "#bench/thing.ts";\n`,
  "bench/thing.ts": `export const thing = 1;\n`,
};

interface Cruise {
  readonly modules: number;
  readonly violations: ReadonlySet<string>;
}

/** Runs the project's fence over a tree. Violations read `rule file`. */
function cruise(root: string, folders: readonly string[]): Cruise {
  const program = join(projectRoot, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const config = join(projectRoot, ".dependency-cruiser.cjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...folders, "--config", config, "--output-type", "json"],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (stdout === "") throw new Error(stderr);
  const { summary } = JSON.parse(stdout);
  const violations = summary.violations as readonly {
    readonly from: string;
    readonly rule: { readonly name: string };
  }[];
  return {
    modules: summary.totalCruised,
    violations: new Set(violations.map(({ from, rule }) => `${rule.name} ${from}`)),
  };
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("import fence", () => {
  const root = mkdtempSync(join(tmpdir(), "plumbline-fence-"));
  let found: Cruise;

  beforeAll(() => {
    for (const [path, text] of Object.entries(treeFiles)) write(root, path, text);
    for (const name of packageNames) {
      write(
        root,
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: "1.0.0", main: "index.js", types: "index.d.ts" }),
      );
      write(root, `node_modules/${name}/index.js`, "export const a = 1;\n");
      write(root, `node_modules/${name}/index.d.ts`, "export declare const a: 1;\nexport type A = 1;\n");
    }
    for (const file of ["package.json", "tsconfig.json", "tsconfig.base.json"])
      cpSync(join(projectRoot, file), join(root, file));
    found = cruise(root, ["src", "bench"]);
  }, 60_000);

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(forbiddenPairs)("catches $from importing $to, as a value and as a type", ({ from, to }) => {
    expect(found.violations).toContain(`${from}-imports-rooms src/${from}/value-${to}.ts`);
    expect(found.violations).toContain(`${from}-imports-rooms src/${from}/type-${to}.ts`);
  });

  test.each(allowedPairs)("lets $from import $to", ({ from, to }) => {
    expect([...found.violations].filter((line) => line.endsWith(`/${from}/value-${to}.ts`))).toEqual([]);
    expect([...found.violations].filter((line) => line.endsWith(`/${from}/type-${to}.ts`))).toEqual([]);
  });

  test.each([
    ["core-imports-rooms", "src/core/relative.ts"],
    ["core-imports-rooms", "src/core/dynamic.ts"],
    ["core-imports-rooms", "src/core/reads-data.ts"],
    ["core-imports-rooms", "src/core/reaches-bench.ts"],
    ["core-imports-packages", "src/core/npm-value.ts"],
    ["core-imports-packages", "src/core/npm-type.ts"],
    ["core-imports-node", "src/core/builtin.ts"],
    ["core-imports-node", "src/core/builtin-type.ts"],
    ["no-cycles", "src/core/circle-a.ts"],
    ["no-import-of-tests", "src/core/imports-test.ts"],
    ["no-import-of-tests", "src/core/uses-made-things.ts"],
    ["resolvable", "src/core/missing.ts"],
    ["formats-imports-packages", "src/formats/undeclared.ts"],
    ["formats-imports-node", "src/formats/builtin.ts"],
    ["app-imports-packages", "src/app/dev-only.ts"],
    ["no-dev-packages-in-src", "src/app/dev-only.ts"],
    ["server-imports-packages", "src/server/browser-package.ts"],
    ["web-imports-node", "src/web/builtin.ts"],
    ["web-imports-packages", "src/web/server-package.ts"],
    ["node-door-from-browser-code", "src/web/takes-node-door.ts"],
    ["node-door-from-browser-code", "src/vision/browser.ts"],
    ["vision-imports-node", "src/vision/builtin.ts"],
    ["vision-imports-node-packages", "src/vision/takes-node-package.ts"],
    ["room-unknown", "src/elsewhere/thing.ts"],
  ])("%s catches %s", (rule, file) => {
    expect(found.violations).toContain(`${rule} ${file}`);
  });

  test("lets content read data, and a Node door use Node and its packages", () => {
    const allowed = ["src/content/reads-data.ts", "src/vision/node/decode.ts", "src/core/some.test.ts"];
    expect([...found.violations].filter((line) => allowed.some((file) => line.endsWith(file)))).toEqual([]);
  });

  test("cruises the real tree, not an empty one", () => {
    expect(cruise(projectRoot, ["src"]).modules).toBeGreaterThan(20);
  }, 60_000);
});

describe("core's own compiler settings", () => {
  const root = mkdtempSync(join(tmpdir(), "plumbline-core-types-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function compile(source: string): string {
    write(root, "src/core/probe.ts", source);
    for (const file of ["package.json", "tsconfig.base.json", "src/core/tsconfig.json"]) {
      write(root, file, readFileSync(join(projectRoot, file), "utf8"));
    }
    const compiler = join(projectRoot, "node_modules/typescript/bin/tsc");
    return spawnSync(process.execPath, [compiler, "-p", "src/core"], { cwd: root, encoding: "utf8" }).stdout;
  }

  test("accept plain arithmetic", () => {
    expect(compile("export const area = (radiusM: number): number => Math.PI * radiusM ** 2;\n")).toBe("");
  });

  test("know neither Node nor a browser nor a console", () => {
    const names = ["process", "console", "fetch", "document", "setTimeout", "Buffer", "performance"];
    const output = compile(names.map((name, index) => `export const probe${index} = ${name};\n`).join(""));
    for (const name of names) expect(output).toContain(`Cannot find name '${name}'`);
  });

  test("refuse a type from another room", () => {
    write(root, "src/formats/thing.ts", "export type Thing = 1;\n");
    const output = compile(`import type { Thing } from "../formats/thing.ts";\nexport type T = Thing;\n`);
    expect(output).toContain("TS6059");
  });
});

describe("lint in core", () => {
  const root = mkdtempSync(join(tmpdir(), "plumbline-core-lint-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function lint(file: string, source: string): string {
    write(root, file, source);
    for (const path of ["biome.json", "tools/lint"])
      cpSync(join(projectRoot, path), join(root, path), { recursive: true });
    const biome = join(projectRoot, "node_modules/@biomejs/biome/bin/biome");
    const { stdout, stderr } = spawnSync(process.execPath, [biome, "lint", "--vcs-enabled=false", file], {
      cwd: root,
      encoding: "utf8",
    });
    return stdout + stderr;
  }

  test("refuses the clock and chance, and lets other rooms have them", () => {
    expect(lint("src/core/clock.ts", "export const now = Date.now();\n")).toContain("Core has no clock");
    expect(lint("src/core/chance.ts", "export const chance = Math.random();\n")).toContain("Core is a pure function");
    expect(lint("src/app/probe.ts", "export const now = Date.now() + Math.random();\n")).toContain("Checked 1 file");
    expect(lint("src/app/probe.ts", "export const now = Date.now() + Math.random();\n")).not.toContain("error");
  });
});
