import { describe, expect, test } from "vitest";
import { contactFrames, neighbour, pressPlayerKey } from "./player-keys.ts";
import type { Playhead } from "./use-playhead.ts";

function recordingPlayhead(frame: number): { playhead: Playhead; seeks: number[] } {
  const seeks: number[] = [];
  const playhead: Playhead = {
    frame,
    isPlaying: false,
    speed: 1,
    seek: (wanted) => seeks.push(wanted),
    toggle: () => seeks.push(-1),
    setSpeed: () => undefined,
  };
  return { playhead, seeks };
}

describe("pressPlayerKey()", () => {
  test("pressPlayerKey() moves one frame, when an arrow is pressed, and ten with shift", () => {
    const { playhead, seeks } = recordingPlayhead(20);
    pressPlayerKey({ key: "ArrowRight", shiftKey: false }, playhead, []);
    pressPlayerKey({ key: "ArrowLeft", shiftKey: true }, playhead, []);
    expect(seeks).toEqual([21, 10]);
  });

  test("pressPlayerKey() goes to the next and previous contact, when C and shift-C are pressed", () => {
    const { playhead, seeks } = recordingPlayhead(20);
    pressPlayerKey({ key: "c", shiftKey: false }, playhead, [5, 18, 31, 44]);
    pressPlayerKey({ key: "C", shiftKey: true }, playhead, [5, 18, 31, 44]);
    expect(seeks).toEqual([31, 18]);
  });

  test("pressPlayerKey() leaves a key alone, when it means nothing here", () => {
    const { playhead, seeks } = recordingPlayhead(3);
    expect(pressPlayerKey({ key: "x", shiftKey: false }, playhead, [])).toBe(false);
    expect(seeks).toEqual([]);
  });
});

describe("neighbour()", () => {
  test("neighbour() stays, when there is no contact further on", () => {
    expect(neighbour([5, 18], 18, 1)).toBe(18);
  });
});

describe("contactFrames()", () => {
  test("contactFrames() gives frames in order of time, when contacts of both feet are listed foot by foot", () => {
    const timesS = Float64Array.from({ length: 100 }, (_, frame) => frame / 50);
    const contact = (foot: "left" | "right", initialContactS: number) =>
      ({ foot, initialContactS, toeOffS: initialContactS + 0.2, confidence: 1 }) as const;
    expect(contactFrames([contact("left", 0.4), contact("left", 1.1), contact("right", 0.74)], timesS)).toEqual([
      20, 37, 55,
    ]);
  });
});
