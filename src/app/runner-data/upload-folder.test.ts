import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { safeName, UploadFolder } from "./upload-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-uploads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("UploadFolder", () => {
  test.each([
    ["a long name", `${"x".repeat(5000)}.zip`, ".zip"],
    ["letters of several bytes", `${"走".repeat(300)}.fit`, ".fit"],
    ["pictures for letters", `${"🏃‍♀️".repeat(200)}.zip`, ".zip"],
    ["a path upwards", "../../etc/passwd", "passwd"],
    ["controls and colons", "C:\\runs\\a\u0000b:c\n.zip", "a_b_c_.zip"],
    ["dots only", "...", "file"],
  ])("keeps a file under a name that every disk takes: %s", async (_, name, end) => {
    const uploads = new UploadFolder(folder);
    const { uploadId, bytes } = await uploads.receive(name, new Blob(["hello"]).stream());
    expect(bytes).toBe(5);
    const path = await uploads.path(uploadId);
    expect(path?.endsWith(end)).toBe(true);
    expect(readFileSync(path ?? "", "utf8")).toBe("hello");
    expect(Buffer.byteLength(basename(path ?? ""))).toBeLessThanOrEqual(255);
    await uploads.remove([path ?? ""]);
  });

  test("leaves nothing of an upload that breaks off", async () => {
    const uploads = new UploadFolder(folder);
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("gone")),
    });
    await expect(uploads.receive("a.zip", broken)).rejects.toThrow("gone");
    expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  });
});

test("UploadFolder removes what a killed process left unfinished, and nothing that is being received", async () => {
  const data = mkdtempSync(join(folder, "killed-"));
  const uploads = new UploadFolder(data);
  mkdirSync(join(data, "uploads", "1f2a3b4c-0000-4000-8000-000000000001.part"), { recursive: true });
  const slow = new TransformStream<Uint8Array, Uint8Array>();
  const receiving = uploads.receive("b.zip", slow.readable);
  const writer = slow.writable.getWriter();
  await writer.write(new Uint8Array([1]));
  await expect.poll(() => readdirSync(join(data, "uploads"))).toHaveLength(2);
  await uploads.removeOld([], Date.now());
  await writer.close();
  const { uploadId } = await receiving;
  expect(readdirSync(join(data, "uploads"))).toEqual([uploadId]);
});

test("safeName() splits no letter in two", () => {
  expect(safeName(`${"🏃".repeat(60)}.zip`)).toMatch(/^(🏃)+\.zip$/u);
});
