import type { PoseTrack } from "#core/pose/pose-track.ts";

/** The part of the track's plane that a stage shows, in the track's unit. */
export interface StageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Air around the runner on paper, as a share of the runner's height. */
const paperAir = 0.12;

const boxes = new WeakMap<PoseTrack, StageBox>();

/** The whole picture of the film. */
export function filmBox(track: PoseTrack): StageBox {
  return { left: 0, top: 0, width: track.widthPx ?? 1, height: track.heightPx ?? 1 };
}

/** Everywhere the runner was in the track, with some air: the sheet the figure is drawn on when there is no film. */
export function paperBox(track: PoseTrack): StageBox {
  const known = boxes.get(track);
  if (known) return known;
  const [left, right] = extent(track.x);
  const [top, bottom] = extent(track.y);
  const air = (bottom - top) * paperAir;
  const box = { left: left - air, top: top - air, width: right - left + 2 * air, height: bottom - top + 2 * air };
  boxes.set(track, box);
  return box;
}

function extent(values: Float64Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low < high ? [low, high] : [0, 1];
}
