import { expect, test } from "vitest";
import { writeAll } from "./whole-file-target.ts";

/** A disk with so much room, which takes at most seven bytes at once. */
function disk(room: number) {
  const kept = new Uint8Array(room);
  const write: Parameters<typeof writeAll>[0]["write"] = (...[data, from, length, position]) => {
    const bytesWritten = Math.min(7, length, room - position);
    if (bytesWritten <= 0) return Promise.reject(Object.assign(new Error("no room"), { code: "ENOSPC" }));
    kept.set(data.subarray(from, from + bytesWritten), position);
    return Promise.resolve({ bytesWritten });
  };
  return { kept, write };
}

test("writeAll() goes on where a write stopped short, and tells of a disk that is full", async () => {
  const data = Uint8Array.from({ length: 40 }, (_, index) => index);
  const roomy = disk(50);
  await writeAll(roomy, data, 10);
  expect([...roomy.kept.subarray(10)]).toEqual([...data]);
  await expect(writeAll(disk(30), data, 10)).rejects.toThrow("no room");
});
