import { describe, expect, test } from "vitest";
import { plainRunner, plainTrack } from "../../test/fixtures/plain-runner.ts";
import { analyse } from "./analyse.ts";
import type { PoseTrack } from "./pose/pose-track.ts";
import { checkMovement } from "./report/check-running.ts";
import { findingSentence } from "./report/finding-sentence.ts";
import { type FindingWords, findingWords } from "./report/finding-words.ts";
import type { Drift, FormReport, Measured } from "./report/form-report.ts";
import { type Doubt, type DoubtWords, toldDoubt } from "./report/refusal-codes.ts";
import { foundWords, refusalWords } from "./report/refusal-words.ts";
import { foundIn } from "./words/found-in.ts";
import { markWords, unmarkedTexts } from "./words/mark-words-fixture.ts";

const options = { file: "plain", kind: "markers", model: { name: "markers", version: "1" } } as const;
const plain = plainTrack(plainRunner, { durationS: 4 });

/** The first `frames` of a track. */
function cut(track: PoseTrack, frames: number): PoseTrack {
  const values = frames * track.keypoints.length;
  return {
    ...track,
    timesS: track.timesS.slice(0, frames),
    ...{ x: track.x.slice(0, values), y: track.y.slice(0, values), confidence: track.confidence.slice(0, values) },
  };
}

/** The values of a track with its frames in another order. */
function shuffled(values: Float64Array): Float64Array {
  const frames = plain.timesS.length;
  const width = values.length / frames;
  return values.map((_, index) => {
    const frame = (397 * Math.floor(index / width)) % frames;
    return values[frame * width + (index % width)] ?? Number.NaN;
  });
}

/** What is said of a short film in which one leg is taken for the other at every step. */
function mixedUp(): readonly Doubt[] {
  const rhythm = { stridePeriodS: 0.36, legsExplained: 0.9, bounceExplained: 0.1, onceASwingExplained: 0.8 };
  const movement = { pattern: 0.5, view: "side", durationS: 3 } as const;
  const whole = { ...rhythm, cadenceStepsPerMin: 333, halfDifferenceStepsPerMin: 1 };
  return checkMovement({ ...movement, rhythm: whole }, plain.time);
}

/** A film of the runner, `heightPx` from the shoulder's height to the picture's foot. */
function filmed(scene: PoseTrack["scene"], heightPx = 1000): PoseTrack {
  const scale = (0.35 * heightPx) / 1.8;
  return {
    ...plain,
    ...{ unit: "px", widthPx: 4000, heightPx, scene },
    ...{ x: plain.x.map((x) => 2000 + 100 * x), y: plain.y.map((y) => heightPx - 100 - (scale / 4) * y) },
  };
}

const tracks: Readonly<Record<string, PoseTrack>> = {
  "no times": { ...plain, time: { ...plain.time, isRateAssumed: true } },
  "few pictures": { ...plain, time: { ...plain.time, frameRateHz: 8 } },
  "seven pictures": cut(plain, 7),
  "a second": cut(plain, 120),
  "no rhythm": { ...plain, x: shuffled(plain.x), y: shuffled(plain.y) },
  "slow motion": plainTrack({ ...plainRunner, stridePeriodS: 1.4, contactTimeS: 0.5 }),
  "fast motion": plainTrack({ ...plainRunner, stridePeriodS: 0.42, contactTimeS: 0.13 }),
  "a moving camera and others": filmed({ backgroundSpeedWidthsPerS: 0.4, otherPeopleShare: 0.8 }),
  dark: filmed({ meanLuma: 0.01 }),
  "half seen": { ...plain, x: plain.x.map((x, index) => (index < plain.x.length / 2 ? Number.NaN : x)) },
};

describe("analyse() in other words", () => {
  const reasonsOf = (track: PoseTrack, words: DoubtWords) => analyse(track, { ...options, words }).report.reasons;

  test("says what is wrong with a film in the words it was given", () => {
    for (const [name, track] of Object.entries(tracks)) {
      const reasons = reasonsOf(track, { refusals: markWords(refusalWords), found: foundWords });
      expect(reasons.length, name).toBeGreaterThan(0);
      expect(unmarkedTexts(reasons), name).toEqual([]);
    }
  });

  test("says what was found in the words it was given", () => {
    const words = { refusals: refusalWords, found: markWords(foundWords) };
    const reasons = [
      ...Object.values(tracks).flatMap((track) => reasonsOf(track, words)),
      ...mixedUp().map((doubt) => toldDoubt(doubt, words)),
    ];
    const found = reasons.map(({ code, message }) => foundIn(refusalWords[code].message, message));
    const said = found.filter((one) => one !== "");
    for (const one of said) expect(one).toMatch(/^«[^«»]+»$/);
    expect(new Set(said.map((one) => one?.replaceAll(/\d+/g, ""))).size).toBe(Object.keys(foundWords).length);
  });
});

const measure = (id: Measured["id"], side: Measured["side"], value: number): Measured => ({
  ...{ id, side, value, unit: id === "overstride" ? "% of leg" : "deg", interval: [value - 1, value + 1], n: 9 },
  ...{ smallestRealChange: 2, quality: "high" },
});

const drift: Drift = {
  ...{ id: "trunkLean", side: "both", firstThird: 4, lastThird: 14, change: 10, interval: [8, 12], unit: "deg" },
  real: true,
};

const numbers: Pick<FormReport, "measures" | "drift"> = {
  measures: [
    measure("trunkLean", "both", 20),
    ...(["left", "right"] as const).flatMap((side) => [
      measure("shankAngle", side, 15),
      measure("kneeFlexionPeakStance", side, 30),
      measure("pelvicDrop", side, 9),
    ]),
    measure("overstride", "left", 33),
    measure("asymmetry:pelvicDrop", "both", -6),
  ],
  drift: [drift],
};

describe("findingSentence()", () => {
  const finding = (kind: string, side: "left" | "right") => ({
    id: kind === "long-step" || kind === "stiff-knee" ? `${kind}-${side}` : kind,
    side: kind.startsWith("trunk") ? ("both" as const) : side,
  });

  test("says every finding in the words it was given, of the numbers of its report", () => {
    const marked: FindingWords = markWords(findingWords);
    for (const kind of Object.keys(findingWords)) {
      for (const side of ["left", "right"] as const) {
        const english = findingSentence(finding(kind, side), numbers);
        expect(english, kind).toMatch(/^[A-Z].*\d.*\.$/);
        expect(findingSentence(finding(kind, side), numbers, marked)).toBe(`«${english}»`);
      }
    }
    expect(findingSentence({ id: "long-step-left", side: "left" }, numbers)).toContain("33 % of a leg length");
    expect(findingSentence({ id: "long-step-right", side: "right" }, numbers)).not.toContain("leg length");
  });

  test("says nothing of a finding that it does not know, or whose numbers the report lacks", () => {
    expect(findingSentence({ id: "overstride-seen", side: "right" }, numbers)).toBeUndefined();
    for (const kind of Object.keys(findingWords)) {
      expect(findingSentence(finding(kind, "left"), { measures: [], drift: [] }), kind).toBeUndefined();
    }
  });
});
