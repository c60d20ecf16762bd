import type { PoseTrack } from "#core/pose/pose-track.ts";
import type { CameraSpec } from "./clip-spec.ts";
import type { ClipTruth } from "./clip-truth.ts";
import { length, radians, scale, subtract, type Vector3 } from "./vector.ts";

const cross = (a: Vector3, b: Vector3): Vector3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const dot = (a: Vector3, b: Vector3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vector3): Vector3 => scale(a, 1 / length(a));

/** Where the camera stands: square-on by view and facing, turned by yaw around the runner. */
export function cameraPlace(camera: CameraSpec): Vector3 {
  const yaw = radians(camera.yawDeg);
  const d = camera.distanceM;
  if (camera.view === "rear") return [-d * Math.cos(yaw), camera.heightM, d * Math.sin(yaw)];
  return [d * Math.sin(yaw), camera.heightM, (camera.facing === "right" ? 1 : -1) * d * Math.cos(yaw)];
}

/** Maps points in the scene to pixels, y down. `followM`: how far along a turning camera looks. */
export function pinhole(
  camera: CameraSpec,
  picture: { readonly widthPx: number; readonly heightPx: number },
  followM = 0,
): (point: Vector3) => readonly [xPx: number, yPx: number] {
  const place = cameraPlace(camera);
  const forward = unit(subtract([followM, camera.aimHeightM, 0], place));
  const right = unit(cross(forward, [0, 1, 0]));
  const up = cross(right, forward);
  const roll = radians(-camera.rollDeg);
  const focalPx = picture.heightPx / 2 / Math.tan(radians(camera.verticalFovDeg) / 2);
  return (point) => {
    const away = subtract(point, place);
    const [r, u, f] = [dot(away, right), dot(away, up), dot(away, forward)];
    const x = r * Math.cos(roll) + u * Math.sin(roll);
    const y = u * Math.cos(roll) - r * Math.sin(roll);
    return [picture.widthPx / 2 + (focalPx * x) / f, picture.heightPx / 2 - (focalPx * y) / f];
  };
}

function trackOf(
  truth: ClipTruth,
  place: (point: Vector3, frame: number) => readonly [number, number],
): Pick<PoseTrack, "timesS" | "keypoints" | "x" | "y" | "confidence"> {
  const { points } = truth;
  if (points === undefined) throw new RangeError(`Clip ${truth.id} has no runner`);
  const count = points.keypoints.length;
  const placed = points.x.map((x, i) =>
    place([x, points.y[i] ?? Number.NaN, points.z[i] ?? Number.NaN], Math.floor(i / count)),
  );
  return {
    timesS: Float64Array.from(points.timesS),
    keypoints: points.keypoints,
    x: Float64Array.from(placed, ([x]) => x),
    y: Float64Array.from(placed, ([, y]) => y),
    confidence: new Float64Array(placed.length).fill(1),
  };
}

const sceneAndTime = (truth: ClipTruth) =>
  ({ time: { startS: 0, frameRateHz: truth.captureRateHz }, scene: { verticalDeg: 0, verticalSdDeg: 0.1 } }) as const;

/** The figure's exact points as the clip's camera sees them, pixels: what a perfect pose model would give. */
export function trackInPicture(truth: ClipTruth): PoseTrack {
  const rate = truth.runner?.gait.speedMPerS ?? 0;
  const see = (frame: number) => {
    const alongM = truth.camera.isPanning ? rate * ((truth.points?.timesS[frame] ?? 0) - truth.durationS / 2) : 0;
    return pinhole(truth.camera, truth.picture, alongM);
  };
  const still = see(0);
  return {
    ...trackOf(truth, (point, frame) => (truth.camera.isPanning ? see(frame) : still)(point)),
    ...sceneAndTime(truth),
    profile: "markers",
    unit: "px",
    widthPx: truth.picture.widthPx,
    heightPx: truth.picture.heightPx,
  };
}

/** The figure's exact points projected square-on without perspective, metres: the plane the measures are defined in. */
export function trackInPlane(truth: ClipTruth): PoseTrack {
  const mirror = truth.camera.facing === "right" ? 1 : -1;
  return {
    ...trackOf(truth, ([x, y, z]) => [truth.view === "rear" ? z : mirror * x, -y]),
    ...sceneAndTime(truth),
    profile: "markers",
    unit: "m",
  };
}
