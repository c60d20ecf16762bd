import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainLandings, plainRunner, plainTrack } from "../../test/fixtures/plain-runner.ts";
import { analyse } from "./analyse.ts";
import type { PoseTrack } from "./pose/pose-track.ts";
import { isMeasured, type Measured } from "./report/form-report.ts";
import { mean, median } from "./signal/statistics.ts";

const options = { file: "plain", kind: "markers", model: { name: "markers", version: "1" } } as const;

function measureOf(
  track: PoseTrack,
  id: string,
  { side = "both", unit }: { side?: string; unit?: string } = {},
): Measured {
  const { report } = analyse(track, options);
  const found = report.measures.find((m) => m.id === id && m.side === side && (unit === undefined || m.unit === unit));
  if (found === undefined || !isMeasured(found))
    throw new Error(`${id} was not measured: ${JSON.stringify(report.reasons)}`);
  return found;
}

/** The same film seen in a mirror: left and right change names and the runner faces the other way. */
function mirrored(track: PoseTrack): PoseTrack {
  const swap = (name: string): string => name.replace(/^(left|right)/, (side) => (side === "left" ? "right" : "left"));
  return { ...track, keypoints: track.keypoints.map(swap) as PoseTrack["keypoints"], x: track.x.map((x) => -x) };
}

function scaled(track: PoseTrack, factor: number, shift: number): PoseTrack {
  return { ...track, x: track.x.map((x) => factor * x + shift), y: track.y.map((y) => factor * y + shift) };
}

describe("analyse() of a runner known by formula", () => {
  const track = plainTrack();

  test("analyse() gives the cadence that was put in to 0.1 steps/min", () => {
    expect(measureOf(track, "cadence").value).toBeCloseTo(120 / plainRunner.stridePeriodS, 1);
  });

  test("analyse() gives trunk lean, head angle and their difference", () => {
    expect(measureOf(track, "trunkLean").value).toBeCloseTo(8, 1);
    expect(measureOf(track, "headForward").value).toBeCloseTo(20, 1);
    expect(measureOf(track, "spineLine").value).toBeCloseTo(12, 1);
  });

  test("analyse() gives the bounce in metres and in percent of the leg", () => {
    expect(measureOf(track, "verticalOscillation", { unit: "m" }).value).toBeCloseTo(plainRunner.bounceM, 2);
  });

  test("analyse() finds every landing inside the clip once, near its time", () => {
    const { contacts } = analyse(track, options).report;
    for (const foot of ["left", "right"] as const) {
      const found = contacts.filter((contact) => contact.foot === foot).map(({ initialContactS }) => initialContactS);
      const landings = plainLandings(plainRunner, foot, 7.6);
      const inside = found.filter((t) => t < 7.6);
      expect(inside.length).toBeGreaterThanOrEqual(landings.length - 1);
      for (const t of inside) expect(Math.min(...landings.map((landing) => Math.abs(landing - t)))).toBeLessThan(0.04);
    }
  });

  test("analyse() never gives a number without an interval that holds it, a unit and a count", () => {
    for (const measure of analyse(track, options).report.measures.filter(isMeasured)) {
      expect(measure.interval[0]).toBeLessThanOrEqual(measure.value);
      expect(measure.interval[1]).toBeGreaterThanOrEqual(measure.value);
      expect(measure.n).toBeGreaterThan(1);
      expect(measure.smallestRealChange).toBeGreaterThan(0);
    }
  });

  test("analyse() corrects curves and read-outs as the table's numbers, so that one page says one thing", () => {
    const film = {
      ...track,
      profile: "blazepose-full",
      unit: "px",
      x: track.x.map((x) => 400 * x),
      y: track.y.map((y) => 400 * y),
    } as const;
    const { report, curves, series } = analyse(film, { ...options, kind: "video", leastContactsPerSide: 4 });
    const inTable = (id: string, side: string): number => {
      const found = report.measures.find((m) => m.id === id && m.side === side);
      if (found === undefined || !isMeasured(found)) throw new Error(`${id} was not measured`);
      return found.value;
    };
    // The correction of film is far from none here: the angle that was put in is 20 deg.
    expect(Math.abs(inTable("headForward", "both") - 20)).toBeGreaterThan(5);
    for (const id of ["trunkLean", "headForward"] as const) {
      const own = curves.filter((curve) => curve.id === id);
      const inStance = own.flatMap((curve) => curve.mean.slice(0, Math.round(curve.toeOffPercent) + 1));
      expect(own.map(({ correctedAs }) => correctedAs)).toEqual([id, id]);
      expect(mean(inStance)).toBeCloseTo(inTable(id, "both"), 1);
      const shown = series.find((one) => one.id === id);
      const landed = report.contacts.map(({ initialContactS, toeOffS }) =>
        mean(
          shown?.values.filter(
            (_, i) => (film.timesS[i] ?? 0) >= initialContactS && (film.timesS[i] ?? 0) <= toeOffS,
          ) ?? [],
        ),
      );
      expect(median(landed)).toBeCloseTo(inTable(id, "both"), 1);
    }
    for (const side of ["left", "right"] as const)
      for (const id of ["footAngle", "shankAngle"] as const) {
        const atLanding = curves.find((curve) => curve.id === id && curve.side === side)?.mean[0] ?? Number.NaN;
        expect(Math.abs(atLanding - inTable(id, side))).toBeLessThan(0.5);
      }
    // A knee bends at landing and under load, each corrected by itself: its curve has neither correction, and says so.
    expect(curves.find(({ id }) => id === "kneeFlexion")).not.toHaveProperty("correctedAs");
  });

  test("analyse() asks a greater change of fewer steps, never less than their part of the interval", () => {
    const cut = (seconds: number): PoseTrack => {
      const n = track.timesS.filter((t) => t < seconds).length;
      const columns = n * track.keypoints.length;
      // The plain runner's steps are all alike: a wobble of the head, slower than a step, gives them a scatter.
      const y = track.y.slice(0, columns).map((value, i) => {
        const name = track.keypoints[i % track.keypoints.length] ?? "";
        const t = track.timesS[Math.floor(i / track.keypoints.length)] ?? 0;
        return value + (name.endsWith("Shoulder") ? 0.02 * Math.sin(2 * t) : 0);
      });
      const [x, confidence] = [track.x.slice(0, columns), track.confidence.slice(0, columns)];
      return { ...track, timesS: track.timesS.slice(0, n), x, y, confidence };
    };
    const [long, short] = [measureOf(cut(8), "headForward"), measureOf(cut(1.6), "headForward")];
    const half = ({ interval }: Measured): number => (interval[1] - interval[0]) / 2;
    expect(short.n).toBeLessThan(6);
    expect(long.n).toBeGreaterThan(15);
    // With markers the model's own error is next to nothing, so that the interval is the steps' part.
    expect(short.smallestRealChange).toBeGreaterThan(half(short));
    expect(long.smallestRealChange).toBeGreaterThan(half(long));
    expect(short.smallestRealChange).toBeGreaterThan(long.smallestRealChange);
  });

  test("analyse() gives the size of a pixel when the height is known, and repeats the speed", () => {
    const film = { ...track, unit: "px", x: track.x.map((x) => 400 * x), y: track.y.map((y) => 400 * y) } as const;
    const known = analyse(film, { ...options, kind: "video", heightM: 1.75, speedMPerS: 3 });
    // The formula's runner is not built to the table of segment lengths that the ruler uses, so only the size is checked.
    expect(known.metresPerPx).toBeGreaterThan(0.8 / 400);
    expect(known.metresPerPx).toBeLessThan(1.2 / 400);
    expect(known.report.source.speedMPerS).toBe(3);
    expect(analyse(film, { ...options, kind: "video" }).metresPerPx).toBeUndefined();
    expect(analyse(track, options).metresPerPx).toBeUndefined();
  });

  test("analyse() does not change its input", () => {
    const before = { x: track.x.slice(), y: track.y.slice() };
    analyse(track, options);
    expect(track.x).toEqual(before.x);
    expect(track.y).toEqual(before.y);
  });
});

describe("analyse() does not depend on what must not matter", () => {
  const base = plainTrack();
  const ids = ["cadence", "trunkLean", "headForward", "contactTime"] as const;

  test("analyse() gives the same in a mirror, with the sides exchanged", () => {
    const mirror = mirrored(base);
    for (const id of ids) expect(measureOf(mirror, id).value).toBeCloseTo(measureOf(base, id).value, 6);
    expect(measureOf(mirror, "overstride", { side: "left", unit: "% of leg" }).value).toBeCloseTo(
      measureOf(base, "overstride", { side: "right", unit: "% of leg" }).value,
      6,
    );
  });

  test("analyse() gives the same angles and times at any scale and place in the picture", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 800, noNaN: true }),
        fc.double({ min: -500, max: 500, noNaN: true }),
        (factor, shift) => {
          const moved = scaled(base, factor, shift);
          for (const id of ids) expect(measureOf(moved, id).value).toBeCloseTo(measureOf(base, id).value, 4);
        },
      ),
      { numRuns: 3, seed: 7 },
    );
  });

  test("analyse() repairs legs that a model exchanged, and counts it", () => {
    const width = base.keypoints.length;
    const x = base.x.slice();
    const y = base.y.slice();
    for (const [left, right] of [
      ["leftKnee", "rightKnee"],
      ["leftAnkle", "rightAnkle"],
      ["leftHeel", "rightHeel"],
      ["leftToe", "rightToe"],
    ] as const) {
      const [a, b] = [base.keypoints.indexOf(left), base.keypoints.indexOf(right)];
      for (let frame = 300; frame < 330; frame++) {
        for (const values of [x, y])
          [values[frame * width + a], values[frame * width + b]] = [
            values[frame * width + b] ?? 0,
            values[frame * width + a] ?? 0,
          ];
      }
    }
    const { report } = analyse({ ...base, x, y }, options);
    expect(report.repairs.swapsRepaired).toBe(1);
    expect(report.contacts).toHaveLength(analyse(base, options).report.contacts.length);
  });

  test("analyse() bridges a short gap and removes a stray point", () => {
    const width = base.keypoints.length;
    const x = base.x.slice();
    const heel = base.keypoints.indexOf("leftHeel");
    for (let frame = 400; frame < 408; frame++) x[frame * width + heel] = Number.NaN;
    x[500 * width + heel] = 9;
    const { report } = analyse({ ...base, x }, options);
    expect(report.repairs.outliersRemoved).toBeGreaterThanOrEqual(1);
    expect(report.contacts).toHaveLength(analyse(base, options).report.contacts.length);
  });
});

describe("analyse() refuses what it cannot measure", () => {
  const codes = (track: PoseTrack, more = {}): string[] =>
    analyse(track, { ...options, ...more }).report.reasons.map(({ code }) => code);

  test("analyse() calls a clip of one second too short", () => {
    expect(codes(plainTrack(plainRunner, { durationS: 1 }), { kind: "video" })).toContain("too-short");
  });

  test("analyse() suspects slow motion at half speed and asks, but believes the user's capture rate", () => {
    const slow = { ...plainRunner, stridePeriodS: 1.44, contactTimeS: 0.5 };
    expect(codes(plainTrack(slow, { durationS: 14 }))).toEqual(["slow-motion-suspected"]);
    const told = plainTrack(slow, { durationS: 14 });
    expect(codes({ ...told, time: { ...told.time, captureRateHz: 120, captureRateFrom: "user" } })).toEqual([]);
  });

  test("analyse() calls a film at twice its speed speeded up, not mixed up", () => {
    const track = plainTrack();
    const fast = {
      ...track,
      timesS: track.timesS.map((timeS) => timeS / 2),
      time: { ...track.time, frameRateHz: 2 * track.time.frameRateHz },
    };
    expect(codes(fast)).toEqual(["fast-motion-suspected"]);
  });

  test("analyse() calls a hip that is highest at mid-stance walking", () => {
    const walker = { ...plainRunner, bounceM: -0.05, stridePeriodS: 1.05, contactTimeS: 0.6 };
    expect(codes(plainTrack(walker, { durationS: 12 }))).toEqual(["walking"]);
  });

  test("analyse() takes no walker for a runner in slow motion when the track goes over to another person", () => {
    const walker = { ...plainRunner, bounceM: -0.05, stridePeriodS: 1.05, contactTimeS: 0.6 };
    const track = plainTrack(walker, { durationS: 12 });
    // A quarter into the film somebody further away is followed.
    const from = Math.floor(track.timesS.length / 4) * track.keypoints.length;
    const found = codes({ ...track, y: track.y.map((y, i) => (i < from ? y : y + 1.4)) });
    expect(found).toEqual(["several-people", "walking"]);
  });

  test("analyse() calls one frozen pose standing", () => {
    const track = plainTrack();
    const width = track.keypoints.length;
    const still = (values: Float64Array) => values.map((_, i) => values[i % width] ?? 0);
    expect(codes({ ...track, x: still(track.x), y: still(track.y) })).toContain("standing");
  });

  test("analyse() finds nobody in a track of gaps", () => {
    const track = plainTrack();
    const gone = track.x.map(() => Number.NaN);
    expect(codes({ ...track, x: gone, y: gone, confidence: gone.map(() => 0) })).toEqual(["nobody"]);
  });

  test("analyse() refuses a rear view where the side was asked for, and the other way round", () => {
    expect(codes(plainTrack(), { view: "rear" })).toEqual(["side-view"]);
  });

  test("analyse() repeats what the picture said: several people, darkness, a moving camera", () => {
    const track = plainTrack();
    expect(codes({ ...track, scene: { otherPeopleShare: 0.8 } })).toEqual(["several-people"]);
    expect(codes({ ...track, scene: { meanLuma: 0.02 } })).toEqual(["too-dark"]);
    expect(codes({ ...track, scene: { backgroundSpeedWidthsPerS: 0.6 } })).toEqual(["camera-moving"]);
  });

  test("analyse() refuses a made-up or implausible frame rate", () => {
    const track = plainTrack();
    expect(codes({ ...track, time: { startS: 0, frameRateHz: 30, isRateAssumed: true } })).toEqual([
      "unknown-frame-rate",
    ]);
    expect(codes(plainTrack(plainRunner, { rateHz: 12 }))).toContain("implausible-frame-rate");
  });

  test("analyse() says when feet, head or size do not fit the picture", () => {
    const px = (track: PoseTrack, scale: number, [dx, dy]: readonly [number, number]): PoseTrack => ({
      ...track,
      profile: "blazepose-full",
      unit: "px",
      widthPx: 540,
      heightPx: 960,
      x: track.x.map((x) => scale * x + dx),
      y: track.y.map((y) => scale * y + dy),
    });
    const film = (scale: number, at: readonly [number, number]) =>
      codes(px(plainTrack(), scale, at), { kind: "video" });
    expect(film(500, [270, 900])).toEqual([]);
    expect(film(500, [270, 1000])).toContain("feet-cut-off");
    expect(film(500, [270, 700])).toContain("head-cut-off");
    expect(film(60, [270, 700])).toContain("runner-too-small");
  });

  test("analyse() never throws on damaged tracks", () => {
    const track = plainTrack(plainRunner, { durationS: 3, rateHz: 60 });
    fc.assert(
      fc.property(fc.array(fc.nat(track.x.length - 1), { maxLength: 400 }), fc.double(), (holes, junk) => {
        const x = track.x.slice();
        for (const hole of holes) x[hole] = junk;
        expect(["ok", "not-usable"]).toContain(analyse({ ...track, x }, options).report.verdict);
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});
