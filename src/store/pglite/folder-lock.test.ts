import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockFolder } from "./folder-lock.ts";

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-lock-"));
});

afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** A process of its own that takes the folder and stays. Resolves to what it says: `taken`, or why not. */
async function takeInProcess(): Promise<string> {
  const module = JSON.stringify(new URL("./folder-lock.ts", import.meta.url).href);
  const program = `
    const { lockFolder } = await import(${module});
    try { lockFolder(${JSON.stringify(folder)}); console.log("taken"); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.message); }`;
  const started = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = started;
  return await new Promise((resolve) =>
    started.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString().trim())),
  );
}

async function killed(process: ChildProcess | undefined): Promise<void> {
  await new Promise((resolve) => {
    process?.once("exit", resolve);
    process?.kill("SIGKILL");
  });
}

describe("lockFolder()", () => {
  test("holds a folder until it is given back", () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(/Another Plumbline is using the data in .*this same process/);
    release();
    release();
    lockFolder(folder)();
    expect(existsSync(join(folder, "in-use.json"))).toBe(false);
  });

  test("is refused while another process holds it, and taken over when that one was killed", async () => {
    expect(await takeInProcess()).toBe("taken");
    expect(() => lockFolder(folder)).toThrow(`process ${child?.pid}`);
    await killed(child);
    const release = lockFolder(folder);
    expect(await takeInProcess()).toMatch(/Another Plumbline is using the data/);
    release();
  });

  test("is taken over from a process whose number another one has now", () => {
    const path = join(folder, "in-use.json");
    writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname(), startedAt: "1" }));
    lockFolder(folder)();
    writeFileSync(path, "cut off in the mid");
    const release = lockFolder(folder);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
    release();
  });

  test("is refused when another machine holds it", () => {
    writeFileSync(join(folder, "in-use.json"), JSON.stringify({ pid: 1, host: "elsewhere", startedAt: "1" }));
    expect(() => lockFolder(folder)).toThrow(/process 1\b/);
  });
});
