import { loadAndCompile, Tensor } from "@litertjs/core";
import { describe, expect, test } from "vitest";
import { landmarkInputPx } from "./decode-landmarks.ts";
import { loadLiteRtInNode, readNetworks } from "./load-litert-node.ts";
import { pruneNetwork } from "./prune-network.ts";

const wanted = [195, 64 * 64 * 39, 1];

/** Outputs of a network for a made-up picture, by how many numbers they have. */
async function outputsOf(bytes: Uint8Array): Promise<ReadonlyMap<number, readonly number[]>> {
  await loadLiteRtInNode();
  const network = await loadAndCompile(bytes, { accelerator: "wasm" });
  const picture = new Float32Array(landmarkInputPx ** 2 * 3).map((_, index) => ((index * 7919) % 256) / 255);
  const input = new Tensor(picture, [1, landmarkInputPx, landmarkInputPx, 3]);
  const outputs = new Map<number, readonly number[]>();
  for (const output of await network.run([input])) {
    const values = [...(await output.data())];
    outputs.set(values.length, values);
    output.delete();
  }
  input.delete();
  network.delete();
  return outputs;
}

describe("pruneNetwork()", () => {
  test("keeps the wanted outputs number for number and drops the others", async () => {
    const { landmarks } = readNetworks("lite");
    const whole = await outputsOf(landmarks);
    const pruned = await outputsOf(pruneNetwork(landmarks, wanted));
    expect([...whole.keys()].sort((a, b) => a - b)).toEqual([1, 117, 195, 65_536, 159_744]);
    expect([...pruned.keys()].sort((a, b) => a - b)).toEqual([1, 195, 159_744]);
    for (const [count, values] of pruned) expect(values).toEqual(whole.get(count));
  });

  test("leaves the bytes it was given alone, and changes nothing where every output is wanted", () => {
    const { landmarks } = readNetworks("lite");
    const before = landmarks.slice();
    pruneNetwork(landmarks, wanted);
    expect(Buffer.compare(landmarks, before)).toBe(0);
    expect(Buffer.compare(pruneNetwork(landmarks, [...wanted, 117, 65_536]), before)).toBe(0);
  });
});
