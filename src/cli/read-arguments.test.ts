import { describe, expect, test } from "vitest";
import { readAnalyzeRequest } from "./analyze-request.ts";
import { nearestWord } from "./nearest-word.ts";
import { progressLine } from "./progress-line.ts";
import { readArguments } from "./read-arguments.ts";

describe("readArguments()", () => {
  const kinds = { height: "string", json: "boolean" } as const;

  test("readArguments() reads values, switches and positionals in any order", () => {
    const { values, switches, positionals, problem } = readArguments(["a.mp4", "--json", "--height=1.8", "b"], kinds);
    expect(problem).toBeUndefined();
    expect([...values]).toEqual([["height", "1.8"]]);
    expect([...switches]).toEqual(["json"]);
    expect(positionals).toEqual(["a.mp4", "b"]);
  });

  test("readArguments() names the nearest option, when one is mistyped", () => {
    expect(readArguments(["--hieght", "1.8"], kinds).problem).toBe(
      "There is no option --hieght; did you mean --height?",
    );
    expect(readArguments(["--toString"], kinds).problem).toBe("There is no option --toString");
  });

  test("readArguments() wants a value where one belongs, and none where not", () => {
    expect(readArguments(["--height"], kinds).problem).toBe("--height needs a value");
    expect(readArguments(["--height", "--json"], kinds).problem).toBe("--height needs a value");
    expect(readArguments(["--json=yes"], kinds).problem).toBe("--json takes no value");
  });

  test("readArguments() takes everything after -- as it is", () => {
    expect(readArguments(["--", "--odd name.mp4"], kinds).positionals).toEqual(["--odd name.mp4"]);
  });
});

describe("readAnalyzeRequest()", () => {
  test("readAnalyzeRequest() turns words into units, and takes the full model when none is named", () => {
    const words = [
      "run.mp4",
      "--view",
      "rear",
      "--height",
      "1.75",
      "--speed",
      "3",
      "--capture-rate",
      "240",
      "--workers",
      "2",
    ];
    expect(readAnalyzeRequest([...words, "--track", "a.trc"])).toEqual({
      kind: "request",
      request: {
        path: "run.mp4",
        isJson: false,
        options: { view: "rear", model: "full", heightM: 1.75, speedMPerS: 3, captureRateHz: 240, workers: 2 },
        track: "a.trc",
      },
    });
  });

  test.each([
    [[], "Which recording?"],
    [["a.mp4", "b.mp4"], "what is b.mp4?"],
    [["a.mp4", "--view", "sied"], "did you mean side?"],
    [["a.mp4", "--height", "175"], "e.g. 1.75, not 175"],
    [["a.mp4", "--height", "tall"], "not tall"],
    [["a.mp4", "--height", " "], "--height is a number"],
    [["a.mp4", "--workers", "1.5"], "not 1.5"],
    [["a.mp4", "--model", "huge"], "lite or full or heavy"],
  ])("readAnalyzeRequest() says what is wrong with %j", (words, found) => {
    const reading = readAnalyzeRequest(words);
    expect(reading.kind === "wrong" ? reading.problem : reading).toContain(found);
  });
});

describe("nearestWord()", () => {
  test("nearestWord() finds a near word, and none when nothing is near", () => {
    expect(nearestWord("analyse", ["analyze", "serve"])).toBe("analyze");
    expect(nearestWord("pancake", ["analyze", "serve"])).toBeUndefined();
  });
});

describe("progressLine()", () => {
  function shown(isTTY: boolean, timesMs: readonly number[]): readonly string[] {
    const written: string[] = [];
    const clock = timesMs[Symbol.iterator]();
    let nowMs = 0;
    const line = progressLine({ isTTY, write: (text) => written.push(text) }, () => nowMs);
    for (const timeMs of clock) {
      nowMs = timeMs;
      line.show({ words: "Following", share: timeMs / 10_000, secondsLeft: 75.2 });
    }
    line.clear();
    return written;
  }

  test("progressLine() writes a plain line every five seconds in a pipe", () => {
    expect(shown(false, [0, 1000, 4999, 5000, 9000])).toEqual([
      "Following, 0 %, 1 min 16 s left\n",
      "Following, 50 %, 1 min 16 s left\n",
    ]);
  });

  test("progressLine() writes over one line on a terminal and takes it away at the end", () => {
    const written = shown(true, [0, 50, 200]);
    expect(written).toHaveLength(3);
    expect(written.join("")).not.toContain("\n");
    expect(written.at(-1)).toBe("\r\u001b[2K");
  });
});
