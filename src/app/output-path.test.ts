import { chmod, link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outputPathProblem, writeFileWhole, writeWhole } from "./output-path.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-test-"));
  await writeFile(join(folder, "run.mp4"), "film");
  await mkdir(join(folder, "sub.mp4"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("outputPathProblem()", () => {
  const problem = (name: string) =>
    outputPathProblem(join(folder, name), { inputPath: join(folder, "run.mp4"), endings: [".mp4"] });

  test("outputPathProblem() takes a new name in a folder one may write to", async () => {
    expect(await problem("out.MP4")).toBeUndefined();
  });

  test("outputPathProblem() never lets the recording be written over, by whatever name", async () => {
    await link(join(folder, "run.mp4"), join(folder, "other-name.mp4"));
    expect(await problem("run.mp4")).toContain("it is the recording itself");
    expect(await problem(`../${folder.split("/").at(-1)}/run.mp4`)).toContain("it is the recording itself");
    expect(await problem("other-name.mp4")).toContain("it is the recording itself");
  });

  test("outputPathProblem() says what is wrong with the ending, the folder or the name", async () => {
    expect(await problem("out.avi")).toContain("must end in .mp4");
    expect(await problem("nowhere/out.mp4")).toContain("there is no folder");
    expect(await problem("sub.mp4")).toContain("there is a folder of that name");
  });

  test.skipIf(process.getuid?.() === 0)("outputPathProblem() sees a folder that is not to be written to", async () => {
    await mkdir(join(folder, "closed"));
    await chmod(join(folder, "closed"), 0o500);
    expect(await problem("closed/out.mp4")).toContain("you may not write");
  });
});

describe("writeWhole()", () => {
  test("writeWhole() leaves the old file and no rest, when writing fails", async () => {
    const path = join(folder, "report.html");
    await writeFileWhole(path, "old");
    const failing = writeWhole(path, async (temporaryPath) => {
      await writeFile(temporaryPath, "half");
      throw new Error("full disk");
    });
    await expect(failing).rejects.toThrow("full disk");
    expect(await readFile(path, "utf8")).toBe("old");
    expect((await readdir(folder)).filter((name) => name.includes("part"))).toEqual([]);
  });
});
