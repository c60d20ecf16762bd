import { describe, expect, test } from "vitest";
import { type BodyMovement, bodyAt } from "../figure/body-movement.ts";
import { furthestShare } from "../figure/end-poses.ts";
import { exerciseFigures } from "../figure/exercise-figures.ts";
import { walking } from "../figure/exercises/walking.ts";
import { dot, lengthOf, minus, type Place } from "../figure/space.ts";
import { checkForm, type FormExercise } from "./check-form.ts";
import { countReps } from "./count-reps.ts";
import { figureTrack, usualFilm } from "./figure-track-fixture.ts";

const figure = (id: string, step: number): BodyMovement => {
  const movement = exerciseFigures[id]?.[step - 1];
  if (movement === undefined) throw new Error(`wanted ${id}`);
  return movement;
};
const squat = figure("e17-squat", 2);
const hinge = figure("e12-romanian-deadlift", 2);
const single = figure("e19-single-leg-squat", 3);
const plank = figure("e01-front-plank", 3);
const stand: BodyMovement = {
  ...squat,
  keys: [
    { at: 0, pose: squat.keys[0]?.pose ?? fail() },
    { at: 1, pose: squat.keys[0]?.pose ?? fail() },
  ],
};

function fail(): never {
  throw new Error("wanted a pose");
}

function bend(a: Place, b: Place): number {
  return (Math.acos(dot(a, b) / (lengthOf(a) * lengthOf(b))) * 180) / Math.PI;
}

/** Exact angles of the right side at the deepest point, degrees, in the plane of the film. */
function truth(movement: BodyMovement) {
  const points = bodyAt(movement, furthestShare(movement));
  const flat = ([x, y]: Place): Place => [x, y, 0];
  const way = (from: Place, to: Place) => flat(minus(to, from));
  const { rightShoulder, rightHip, rightKnee, rightAnkle } = points;
  const trunk = way(rightHip, rightShoulder);
  return {
    knee: bend(way(rightHip, rightKnee), way(rightKnee, rightAnkle)),
    hip: bend(way(rightShoulder, rightHip), way(rightHip, rightKnee)),
    lean: (Math.atan2(trunk[0], trunk[1]) * 180) / Math.PI,
  };
}

function check(movement: BodyMovement, exercise: FormExercise, film: Partial<typeof usualFilm> = {}) {
  return checkForm(figureTrack(movement, { ...usualFilm, ...film }), { exercise });
}

/** Errors of every repetition of films of 3, 6 and 10 repetitions with other noise each, degrees. */
function errorsOf(exercise: FormExercise, movement: BodyMovement) {
  const exact = truth(movement);
  const films = [3, 6, 10].flatMap((loops) => [1, 2, 3].map((seed) => ({ loops, seed })));
  const reps = films.flatMap((film) => {
    const found = check(movement, exercise, film);
    if (found.verdict !== "ok") throw new Error(found.because);
    expect(found.reps, JSON.stringify(film)).toHaveLength(film.loops);
    return found.reps;
  });
  return {
    knee: reps.map(({ kneeFlexion }) => kneeFlexion.deg - exact.knee),
    hip: reps.map(({ hipFlexion }) => hipFlexion.deg - exact.hip),
    trunk: reps.map(({ trunkLean }) => trunkLean.deg - exact.lean),
    isCovered: reps.every(({ kneeFlexion: { interval } }) => interval[0] <= exact.knee && exact.knee <= interval[1]),
  };
}

const rmse = (errors: readonly number[]) =>
  Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);

describe("checkForm() against the exact figures", () => {
  test.each([
    ["squat", squat],
    ["hinge", hinge],
    ["single-leg-squat", single],
  ] as const)(
    "counts every repetition of a %s, and tells its depth and trunk with an RMSE below 4 degrees",
    (exercise, movement) => {
      const { isCovered, ...errors } = errorsOf(exercise, movement);
      for (const [angle, values] of Object.entries(errors)) {
        expect(values).toHaveLength(57);
        expect(rmse(values), angle).toBeLessThan(4);
      }
      expect(isCovered).toBe(true);
    },
  );

  test("is exact to half a degree without noise, whichever way the runner faces", () => {
    const exact = truth(squat);
    for (const roundDeg of [0, 180]) {
      const found = check(squat, "squat", { noiseShare: 0, lostShare: 0, jitterShare: 0, roundDeg, loops: 3 });
      if (found.verdict !== "ok") throw new Error(found.because);
      expect(found.reps).toHaveLength(3);
      for (const rep of found.reps) {
        expect(Math.abs(rep.kneeFlexion.deg - exact.knee)).toBeLessThan(1);
        expect(Math.abs(rep.trunkLean.deg - exact.lean)).toBeLessThan(1);
      }
    }
  });

  test("times a plank and says how far from one line it is, + when the hip sinks", () => {
    const found = check(plank, "plank", { loops: 4 });
    if (found.verdict !== "ok" || found.hold === undefined) throw new Error("wanted a hold");
    expect(found.reps).toEqual([]);
    expect(Math.abs(found.hold.line.deg)).toBeLessThan(12);
    const { pose } = plank.keys[1] ?? fail();
    const sunk = { ...pose, trunk: 14 };
    const still: BodyMovement = {
      ...plank,
      keys: [
        { at: 0, pose: sunk },
        { at: 1, pose: sunk },
      ],
    };
    const straight: BodyMovement = {
      ...plank,
      keys: [
        { at: 0, pose },
        { at: 1, pose },
      ],
    };
    for (const roundDeg of [0, 180]) {
      const [low, line] = [still, straight].map((movement) => check(movement, "plank", { loops: 5, roundDeg }));
      if (low?.verdict !== "ok" || line?.verdict !== "ok") throw new Error("wanted both");
      expect(low.hold?.line.deg).toBeGreaterThan(6);
      expect(Math.abs(line.hold?.line.deg ?? 90)).toBeLessThan(4);
      expect(line.hold?.seconds).toBeGreaterThan(19);
    }
  });
});

describe("checkForm() refuses", () => {
  const because = (found: ReturnType<typeof checkForm>) => (found.verdict === "refused" ? found.because : "none");

  test("a film in which nobody, or not the whole body, is seen", () => {
    const legs = ["leftKnee", "rightKnee", "leftAnkle", "rightAnkle"] as const;
    expect(because(check(squat, "squat", { hidden: legs }))).toBe("nobody-seen");
    const cut = figureTrack(squat, usualFilm);
    const confidence = cut.confidence.map((value, index) => (index < cut.confidence.length / 2 ? 0 : value));
    expect(because(checkForm({ ...cut, confidence }, { exercise: "squat" }))).toBe("not-in-view");
  });

  test("a film that is not from the side", () => {
    expect(because(check(squat, "squat", { roundDeg: 90 }))).toBe("not-from-the-side");
  });

  test("another exercise than the one that was asked for", () => {
    expect(because(check(plank, "squat"))).toBe("not-this-exercise");
    expect(because(check(squat, "plank"))).toBe("not-this-exercise");
    expect(because(check(squat, "single-leg-squat"))).toBe("both-feet-down");
  });

  test("a walk, which bends the knees too", () => {
    const walk = walking({ step: 30, seconds: 1.1 });
    expect(because(check(walk, "squat", { loops: 8 }))).toBe("not-this-exercise");
    expect(because(check(walk, "hinge", { loops: 8, roundDeg: 180 }))).toBe("not-this-exercise");
  });

  test("the other leg than the one that was asked for", () => {
    const track = figureTrack(single, usualFilm);
    expect(because(checkForm(track, { exercise: "single-leg-squat", side: "left" }))).toBe("wrong-side");
    expect(because(checkForm(track, { exercise: "single-leg-squat", side: "right" }))).toBe("none");
  });

  test("to count repetitions where somebody only stands", () => {
    const found = check(stand, "squat");
    expect(found).toMatchObject({ verdict: "ok", reps: [] });
  });
});

test("countReps() counts a shallow one among deep ones", () => {
  const times = Float64Array.from({ length: 160 }, (_, frame) => frame / 20);
  const depths = [116, 52, 110];
  const wave = times.map((time) => {
    const depth = depths[Math.floor(time / 2.7)] ?? 0;
    return 4 + (depth / 2) * (1 - Math.cos((2 * Math.PI * (time % 2.7)) / 2.7));
  });
  expect(countReps(wave, times).map(({ deepest }) => Math.round(deepest))).toEqual([120, 56, 114]);
});

test("countReps() counts neither one that is under way at an end, nor one that a gap breaks", () => {
  const times = Float64Array.from({ length: 180 }, (_, frame) => frame / 20);
  const wave = times.map((time) => 45 - 45 * Math.cos((2 * Math.PI * time) / 2.5));
  expect(countReps(wave, times)).toHaveLength(3);
  expect(
    countReps(
      wave.map((value, frame) => (frame > 70 && frame < 80 ? Number.NaN : value)),
      times,
    ),
  ).toHaveLength(2);
  expect(
    countReps(
      wave.map((value) => value / 6),
      times,
    ),
  ).toEqual([]);
});
