import { CodecContext } from "node-av";
import { afterEach, expect, test, vi } from "vitest";
import { fileOf, makeFilm } from "../film-fixture.ts";
import { readFrames } from "../node.ts";
import { decodeOnThisThread } from "./decode-on-this-thread-node.ts";

const library = { sendPacket: CodecContext.prototype.sendPacket, receiveFrame: CodecContext.prototype.receiveFrame };

afterEach(() => {
  Object.assign(CodecContext.prototype, library);
  vi.restoreAllMocks();
});

async function picturesOf(path: string) {
  const pictures: { readonly timeS: number; readonly rgba: Uint8Array }[] = [];
  for await (const { timeS, rgba } of readFrames(path)) pictures.push({ timeS, rgba: rgba.slice() });
  return pictures;
}

test("decodeOnThisThread() gives the same pictures, without a thread of the pool", async () => {
  const path = await fileOf(await makeFilm());
  const handedOver = await picturesOf(path);
  const packets = vi.spyOn(CodecContext.prototype, "sendPacketSync");
  decodeOnThisThread();
  expect(await picturesOf(path)).toEqual(handedOver);
  expect(handedOver).toHaveLength(12);
  expect(packets.mock.calls.length).toBeGreaterThanOrEqual(12);
});
