import { expect, test } from "vitest";
import { clipTruth } from "./clip-truth.ts";
import { endToEndClip } from "./fixture-clips.ts";
import { pinhole, trackInPicture, trackInPlane } from "./projected-points.ts";

const spec = { ...endToEndClip(), durationS: 2 };
const picture = { widthPx: spec.widthPx, heightPx: spec.heightPx };

test("pinhole() puts the point aimed at in the middle of the picture", () => {
  const see = pinhole({ ...spec.camera, yawDeg: 12, rollDeg: 3 }, picture);
  const [x, y] = see([0, spec.camera.aimHeightM, 0]);
  expect(x).toBeCloseTo(picture.widthPx / 2, 6);
  expect(y).toBeCloseTo(picture.heightPx / 2, 6);
});

test("pinhole() shows forward as right when facing right, as left when facing left, and right as right from behind", () => {
  const middle = picture.widthPx / 2;
  const at = (camera: Partial<typeof spec.camera>, point: [number, number, number]) =>
    pinhole({ ...spec.camera, ...camera }, picture)(point)[0] - middle;
  expect(at({ facing: "right" }, [0.3, 1, 0])).toBeGreaterThan(10);
  expect(at({ facing: "left" }, [0.3, 1, 0])).toBeLessThan(-10);
  expect(at({ view: "rear" }, [0, 1, 0.3])).toBeGreaterThan(10);
});

test("pinhole() turns the picture anticlockwise when the camera is held askew clockwise", () => {
  const see = pinhole({ ...spec.camera, rollDeg: 5 }, picture);
  const [headX] = see([0, 1.7, 0]);
  const [feetX] = see([0, 0, 0]);
  expect(headX).toBeLessThan(feetX);
});

test("trackInPlane() keeps lengths in metres, y down, forward by facing", () => {
  const truth = clipTruth(spec);
  const track = trackInPlane(truth);
  const heel = track.keypoints.indexOf("rightHeel");
  const toe = track.keypoints.indexOf("rightToe");
  const nose = track.keypoints.indexOf("nose");
  expect(track.y[nose]).toBeLessThan(track.y[heel] ?? 0);
  expect(Math.abs((track.x[toe] ?? 0) - (track.x[heel] ?? 0))).toBeLessThan(0.3);
  const left = trackInPlane({ ...truth, facing: "left", camera: { ...truth.camera, facing: "left" } });
  expect(left.x[nose]).toBeCloseTo(-(track.x[nose] ?? 0), 9);
});

test("trackInPicture() keeps the runner inside the picture", () => {
  const track = trackInPicture(clipTruth(spec));
  expect(Math.min(...track.x, ...track.y)).toBeGreaterThan(0);
  expect(Math.max(...track.x)).toBeLessThan(picture.widthPx);
  expect(Math.max(...track.y)).toBeLessThan(picture.heightPx);
});
