import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultPoseAssets } from "../assets.ts";
import { PoseCrew } from "./pose-crew.ts";
import type { OpenJob, PoseWorker, Reply } from "./worker-messages.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const openJob: OpenJob = {
  kind: "open",
  clip: { path: "clip.mp4" },
  model: "full",
  assets: defaultPoseAssets,
  fileTimesS: new Float64Array(1),
  timesS: new Float64Array(1),
  keyFrames: [0],
};

/** A worker that is given work and says what the test lets it say. */
function quietWorker(): { readonly worker: PoseWorker; say(reply: Reply): void } {
  let listener: (reply: Reply) => void = () => undefined;
  const worker: PoseWorker = {
    post: () => undefined,
    listen: (onReply) => {
      listener = onReply;
    },
    ended: new Promise(() => undefined),
    kill: () => undefined,
  };
  return { worker, say: (reply) => listener(reply) };
}

test("PoseCrew gives up a worker that has said nothing for a minute and a half", async () => {
  const crew = new PoseCrew([quietWorker().worker], () => undefined);
  const refused = expect(crew.open(openJob)).rejects.toMatchObject({ code: "truncated-file" });
  await vi.advanceTimersByTimeAsync(91_000);
  await refused;
});

test("PoseCrew goes on after the computer slept, and gives up if nothing comes after it either", async () => {
  const { worker, say } = quietWorker();
  const opened = new PoseCrew([worker], () => undefined).open(openJob);
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(91_000);
  say({ kind: "open", accelerator: "wasm" });
  expect(await opened).toEqual([{ kind: "open", accelerator: "wasm" }]);

  const hung = expect(new PoseCrew([quietWorker().worker], () => undefined).open(openJob)).rejects.toThrow();
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(91_000);
  await vi.advanceTimersByTimeAsync(91_000);
  await hung;
});
