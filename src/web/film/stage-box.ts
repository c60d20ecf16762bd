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

/** The whole picture of the film. */
export const filmBox = oncePerTrack((track) => ({
  left: 0,
  top: 0,
  width: track.widthPx ?? 1,
  height: track.heightPx ?? 1,
}));

/** Everywhere the runner was in the track, with some air: the sheet the figure is drawn on when there is no film. */
export const paperBox = oncePerTrack((track) => {
  const [left, right] = extent(track.x);
  const [top, bottom] = extent(track.y);
  const air = (bottom - top) * paperAir;
  return { left: left - air, top: top - air, width: right - left + 2 * air, height: bottom - top + 2 * air };
});

/** The part of the picture in which the runner is. */
export const runnerBox = oncePerTrack((track) => {
  const [paper, film] = [paperBox(track), filmBox(track)];
  const left = Math.max(0, paper.left);
  const top = Math.max(0, paper.top);
  const right = Math.min(film.width, paper.left + paper.width);
  const bottom = Math.min(film.height, paper.top + paper.height);
  return { left, top, width: right - left, height: bottom - top };
});

/** The same box object for the same track, so that a stage is repainted only when it shows something else. */
function oncePerTrack(make: (track: PoseTrack) => StageBox): (track: PoseTrack) => StageBox {
  const boxes = new WeakMap<PoseTrack, StageBox>();
  return (track) => {
    const box = boxes.get(track) ?? make(track);
    boxes.set(track, box);
    return box;
  };
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
