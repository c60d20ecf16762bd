import type { KeypointName } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";

/** Words in the header's file name that say that pixels are written as millimetres. */
export const unknownScaleMark = "(1 px written as 1 mm, the scale is unknown)";

export interface TrcOptions {
  /** Name written into the header. */
  readonly fileName: string;
  /** Size of one pixel at the runner, m; known when the runner's height is. Ignored for tracks in metres. */
  readonly metresPerPx?: number;
}

/**
 * Writes a track as TRC text that OpenSim reads: X to the right of the picture, Y up, Z = 0, frames from 1, times in the
 * file's own clock, points not seen as NaN (older versions skip empty cells and then
 * miscount), points named as in HALPE_26 where it has them. Metres when the scale
 * is known; otherwise one pixel is written as one millimetre, and the header's file name says so.
 */
export function writeTrc(track: PoseTrack, options: TrcOptions): string {
  const metres = track.unit === "m" ? 1 : options.metresPerPx;
  const frames = track.timesS.length;
  const name = options.fileName.replace(/[\t\r\n]+/g, " ");
  const rate = String(Number(track.time.frameRateHz.toFixed(6)));
  const columns = track.keypoints.map((_, i) => `X${i + 1}\tY${i + 1}\tZ${i + 1}`);
  const header = [
    `PathFileType\t4\t(X/Y/Z)\t${metres ? name : `${name} ${unknownScaleMark}`}`,
    "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames",
    [rate, rate, frames, track.keypoints.length, metres ? "m" : "mm", rate, 1, frames].join("\t"),
    `Frame#\tTime\t${track.keypoints.map((point) => `${trcName(point)}\t\t`).join("\t")}`,
    `\t\t${columns.join("\t")}`,
    "",
  ];
  const rows = Array.from(track.timesS, (timeS, frame) =>
    [String(frame + 1), (track.time.startS + timeS).toFixed(6), ...pointCells(track, frame, metres ?? 1)].join("\t"),
  );
  return `${[...header, ...rows].join("\n")}\n`;
}

/** X, Y and Z of each point of one frame; NaN for a point not seen. */
function pointCells(track: PoseTrack, frame: number, scale: number): string[] {
  const count = track.keypoints.length;
  const floor = track.unit === "m" ? 0 : (track.heightPx ?? 0);
  return track.keypoints.flatMap((_, point) => {
    const x = (track.x[frame * count + point] ?? Number.NaN) * scale;
    const y = (floor - (track.y[frame * count + point] ?? Number.NaN)) * scale;
    return Number.isNaN(x + y) ? ["NaN", "NaN", "NaN"] : [x.toFixed(6), y.toFixed(6), "0.000000"];
  });
}

/** HALPE_26's name of a point where it has one; the same way of naming for the others. */
export function trcName(point: KeypointName): string {
  const own: Partial<Record<KeypointName, string>> = {
    leftToe: "LBigToe",
    rightToe: "RBigToe",
    headTop: "Head",
    pelvis: "Hip",
  };
  const short = point.replace(/^left/, "L").replace(/^right/, "R");
  return own[point] ?? short.charAt(0).toUpperCase() + short.slice(1);
}
