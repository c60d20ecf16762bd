import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";

const setup = join(import.meta.dirname, "setup.mjs");

/** A process that runs `script` on Node through runToEnd() and ends like it. */
function launch(script: string) {
  const launcher = `import { endLike, runToEnd } from ${JSON.stringify(setup)};
    endLike(await runToEnd(process.execPath, ["-e", ${JSON.stringify(script)}]));`;
  return spawn(process.execPath, ["--input-type=module", "-e", launcher], { stdio: ["ignore", "pipe", "inherit"] });
}

test("runToEnd() hands the exit code back", async () => {
  const [code] = await once(launch("process.exit(3)"), "exit");
  expect(code).toBe(3);
});

test("runToEnd() passes a signal to the child, which may end as it likes", async () => {
  const child = launch(
    "process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')",
  );
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect(code).toBe(7);
});

test.skipIf(process.platform === "win32")("runToEnd() ends by the signal that ended the child", async () => {
  const child = launch("setInterval(() => {}, 1000); console.log('ready')");
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGTERM");
});
