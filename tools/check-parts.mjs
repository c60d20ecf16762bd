import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./setup.mjs";

/** Parts that run at the same time. */
const lanes = 2;

const cruised = ["src", "bench", "test", "tools"].filter((folder) => existsSync(join(projectRoot, folder)));

/** Name of each part, the program in `node_modules` (or tool of ours) behind it, and its arguments. The longest come first. */
const parts = [
  {
    name: "types",
    program: "node_modules/typescript/bin/tsc",
    args: ["-p", ".", "--incremental", "--tsBuildInfoFile", "node_modules/.cache/types.tsbuildinfo"],
  },
  { name: "dead-code", program: "node_modules/knip/bin/knip.js", args: ["--no-progress"] },
  {
    name: "lint",
    program: "node_modules/@biomejs/biome/bin/biome",
    args: ["check", "--max-diagnostics=none", "--error-on-warnings", "--reporter=concise"],
  },
  {
    name: "imports",
    program: "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
    args: [...cruised, "--config", ".dependency-cruiser.cjs", "--output-type", "err"],
  },
  { name: "core-types", program: "node_modules/typescript/bin/tsc", args: ["-p", "src/core"] },
  { name: "data", program: "tools/check-data.mjs", args: [] },
  { name: "docs", program: "tools/check-docs.mjs", args: [] },
  { name: "words", program: "tools/check-words.mjs", args: [] },
];

/** Runs the named parts (all when none is named), prints one line each and the whole output of those that fail. */
export async function runChecks(names = []) {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    throw new RangeError(
      `Unknown check: expected one of ${parts.map((part) => part.name).join(", ")} but found ${unknown}`,
    );
  }
  const waiting = parts.filter((part) => names.length === 0 || names.includes(part.name));
  const results = [];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let part = waiting.shift(); part; part = waiting.shift()) {
        const result = await runPart(part);
        printResult(result);
        results.push(result);
      }
    }),
  );
  return results;
}

function runPart({ name, program, args }) {
  const path = join(projectRoot, program);
  if (!existsSync(path)) return { name, isOk: false, seconds: 0, output: `${program} is missing` };
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [path, ...args], { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("close", (code) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ name, isOk: code === 0, seconds, output: Buffer.concat(chunks).toString("utf8").trimEnd() });
    });
  });
}

function printResult({ name, isOk, seconds, output }) {
  console.log(`${isOk ? "ok    " : "failed"} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(5)} s`);
  if (!isOk) console.log(`${output}\n`);
}
