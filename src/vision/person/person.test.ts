import { describe, expect, test } from "vitest";
import { backgroundShift } from "./background-shift.ts";
import { choosePerson, type SeenFrame, type SeenPerson } from "./choose-person.ts";
import { expectedAt, mostLike } from "./person-path.ts";

function person(hipX: number, radiusPx: number, legs: number): SeenPerson {
  return { hipX, hipY: 500, radiusPx, ankles: [legs, 0.8, -legs, 0.8] };
}

const times = Array.from({ length: 10 }, (_, index) => index * 0.5);

describe("choosePerson()", () => {
  test("takes the runner, not a larger bystander who stands still", () => {
    const frames = times.map((timeS, index): SeenFrame => {
      return { timeS, meanLuma: 0.5, people: [person(200, 360, 0.05), person(700, 300, 0.4 * (-1) ** index)] };
    });
    const { path, otherPeopleShare } = choosePerson(frames, 1000);
    expect(path.every((point) => point.hipX === 700)).toBe(true);
    expect(otherPeopleShare).toBe(1);
  });

  test("keeps to the runner when a bystander is seen in the runner's place for a moment", () => {
    const frames = times.map((timeS, index): SeenFrame => {
      const bystander = person(150, 280, 0);
      const people = index === 4 ? [bystander] : [person(600, 300, 0.4 * (-1) ** index), bystander];
      return { timeS, meanLuma: 0.5, people };
    });
    const { path } = choosePerson(frames, 1000);
    expect(path).toHaveLength(9);
    expect(path.every((point) => point.hipX === 600)).toBe(true);
  });

  test("follows one person across the picture and back", () => {
    const frames = times.map((timeS, index): SeenFrame => {
      return { timeS, meanLuma: 0.5, people: index === 5 ? [] : [person(1000 - 200 * Math.abs(5 - index), 200, 0.3)] };
    });
    const { path, personShare, otherPeopleShare } = choosePerson(frames, 1000);
    expect(path).toHaveLength(9);
    expect(personShare).toBeCloseTo(0.9, 9);
    expect(otherPeopleShare).toBe(0);
  });

  test("finds nobody in empty frames", () => {
    const frames = times.map((timeS) => ({ timeS, meanLuma: 0.5, people: [] }));
    expect(choosePerson(frames, 1000)).toEqual({ path: [], otherPeopleShare: 0, personShare: 0 });
  });
});

describe("expectedAt()", () => {
  test("goes straight between two sightings and says how far they are", () => {
    const path = [
      { timeS: 1, hipX: 100, hipY: 10, radiusPx: 50 },
      { timeS: 3, hipX: 300, hipY: 20, radiusPx: 100 },
    ];
    expect(expectedAt(path, 1.5)).toEqual({ hipX: 150, hipY: 12.5, radiusPx: 62.5, awayS: 0.5 });
    expect(expectedAt(path, 5)).toMatchObject({ hipX: 300, awayS: 2 });
    expect(expectedAt([], 1)).toBeUndefined();
  });
});

describe("mostLike()", () => {
  const expected = { hipX: 500, hipY: 500, radiusPx: 200, awayS: 0.05 };

  test("takes the nearest of alike size and refuses the far", () => {
    const near = { hipX: 540, hipY: 500, radiusPx: 210 };
    const far = { hipX: 900, hipY: 500, radiusPx: 200 };
    expect(mostLike([far, near], expected)).toBe(near);
    expect(mostLike([far], expected)).toBeUndefined();
    expect(mostLike([far], { ...expected, awayS: 1 })).toBe(far);
  });
});

describe("backgroundShift()", () => {
  const widthPx = 160;
  const heightPx = 96;
  const noise = (x: number, y: number) => Math.abs(Math.sin(x * 12.9898 + y * 78.233) * 43_758.5453) % 1;
  const smooth = (x: number, y: number) => (noise(x, y) + noise(x + 1, y) + noise(x, y + 1) + noise(x + 1, y + 1)) * 60;
  const scene = (shift: number, belt: number) => ({
    widthPx,
    heightPx,
    luma: Float32Array.from({ length: widthPx * heightPx }, (_, at) => {
      const y = Math.floor(at / widthPx);
      return smooth((at % widthPx) - (y > 72 ? belt : shift), y);
    }),
  });

  test("gives the camera's pan in picture widths", () => {
    expect(backgroundShift(scene(0, 0), scene(4, 4), undefined)).toBeCloseTo(4 / 160, 3);
  });

  test("is not fooled by a treadmill belt or the runner", () => {
    const runner = { hipX: 80, hipY: 40, radiusPx: 20 };
    expect(backgroundShift(scene(0, 0), scene(0, 7), runner)).toBeCloseTo(0, 3);
  });

  test("is not known on a blank wall", () => {
    const blank = { widthPx, heightPx, luma: new Float32Array(widthPx * heightPx).fill(90) };
    expect(backgroundShift(blank, blank, undefined)).toBeUndefined();
  });
});
