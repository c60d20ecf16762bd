import type { PoseTrack } from "#core/pose/pose-track.ts";
import type { OverlayFrame } from "./draw-overlay.ts";
import type { Place } from "./raster.ts";

const widthPx = 720;
const heightPx = 960;
/** Share of the picture kept free on each side; the contact bar has the lowest part. */
const margin = 0.1;

/** A sheet of paper that holds every body point of a marker trial, at one scale. */
export function trialStage(track: PoseTrack): OverlayFrame {
  const [left, right] = extent(track.x);
  const [top, bottom] = extent(track.y);
  const scale = Math.min(
    (widthPx * (1 - 2 * margin)) / (right - left || 1),
    (heightPx * (1 - 2 * margin)) / (bottom - top || 1),
  );
  const [width, height] = [widthPx / scale, heightPx / scale];
  const origin: Place = [(left + right - width) / 2, (top + bottom - height) / 2];
  const toRaster = ([x, y]: Place): Place => [(x - origin[0]) * scale, (y - origin[1]) * scale];
  const raster = { pixels: new Uint8Array(widthPx * heightPx * 4), width: widthPx, height: heightPx };
  return { raster, toRaster, origin, width, height, px: 1, isFilm: false };
}

function extent(values: Float64Array): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return Number.isFinite(least) ? [least, most] : [0, 1];
}
