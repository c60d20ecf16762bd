import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { frameBones, framePoints } from "#report/frame-points.ts";
import { colours } from "#report/tokens.ts";
import { type Colour, colourOf, drawStroke, type Place, type Raster } from "./raster.ts";

/** Where a place of the upright picture lies in the raster, and how large a drawn px is there. */
export interface OverlayFrame {
  readonly raster: Raster;
  readonly toRaster: (place: Place) => Place;
  /** Upper left corner of the upright picture, in its own unit. */
  readonly origin: Place;
  /** Size of the upright picture in its own unit. */
  readonly width: number;
  readonly height: number;
  /** Raster px of one stroke px. */
  readonly px: number;
  /** On film strokes are double, dark under light; on paper they are single. */
  readonly isFilm: boolean;
}

const scheme = (isFilm: boolean): 0 | 1 => (isFilm ? 1 : 0);
const filmDark = colourOf("#14171A");
const white: Colour = [255, 255, 255];

function strokeColour(side: "left" | "right" | undefined, isFilm: boolean): Colour {
  if (side === undefined) return isFilm ? white : colourOf(colours.ink[0]);
  return colourOf(colours[side][scheme(isFilm)]);
}

interface DoubleStroke {
  readonly from: Place;
  readonly to: Place;
  readonly widthPx: number;
  readonly colour: Colour;
}

function doubleStroke(frame: OverlayFrame, { from, to, widthPx, colour }: DoubleStroke): void {
  const ends = { from: frame.toRaster(from), to: frame.toRaster(to) };
  if (frame.isFilm) drawStroke(frame.raster, { ...ends, widthPx: (widthPx + 3) * frame.px, colour: filmDark });
  drawStroke(frame.raster, { ...ends, widthPx: widthPx * frame.px, colour });
}

/** Draws the figure of one analysed frame: near leg full, far leg thin. */
export function drawFigure(frame: OverlayFrame, { track }: FormAnalysis, index: number): void {
  const points = framePoints(track, index);
  for (const { from, to, side } of frameBones(points)) {
    const widthPx = side !== undefined && side !== points.nearSide ? 2 : 4;
    doubleStroke(frame, { from, to, widthPx, colour: strokeColour(side, frame.isFilm) });
  }
}

/** Time that the bar spans, s: three to four strides of each foot. */
const barSpanS = 3;

/**
 * Draws the contact bar along the lower edge: L above R, the shown moment at the white line in the middle, three seconds
 * wide.
 */
export function drawContactBar(frame: OverlayFrame, { report }: FormAnalysis, timeS: number): void {
  const { width, height, px, isFilm } = frame;
  const [left, top] = frame.origin;
  const unit = height / 100;
  const bottom = top + height;
  const rows = { left: bottom - 5 * unit, right: bottom - 2 * unit };
  const barPx = (1.8 * unit * rasterScale(frame)) / px;
  const at = (s: number): number => left + width * (0.5 + (s - timeS) / barSpanS);
  shade(frame, {
    from: [left, bottom - 3.5 * unit],
    to: [left + width, bottom - 3.5 * unit],
    widthPx: (7 * unit * rasterScale(frame)) / px,
  });
  for (const { foot, initialContactS, toeOffS } of report.contacts) {
    const [start, end] = [Math.max(left + 4 * unit, at(initialContactS)), Math.min(left + width, at(toeOffS))];
    if (end <= start) continue;
    const place = { from: [start, rows[foot]] as const, to: [end, rows[foot]] as const };
    drawStroke(frame.raster, {
      from: frame.toRaster(place.from),
      to: frame.toRaster(place.to),
      widthPx: barPx * px,
      colour: strokeColour(foot, isFilm),
    });
  }
  drawLetter(frame, "L", [left + 1.5 * unit, rows.left]);
  drawLetter(frame, "R", [left + 1.5 * unit, rows.right]);
  const now = {
    from: [left + width / 2, bottom - 6.6 * unit] as const,
    to: [left + width / 2, bottom - 0.4 * unit] as const,
  };
  doubleStroke(frame, { ...now, widthPx: 2, colour: isFilm ? white : colourOf(colours.line[0]) });
}

function rasterScale({ toRaster }: OverlayFrame): number {
  const [a, b] = [toRaster([0, 0]), toRaster([1, 0])];
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function shade(frame: OverlayFrame, { from, to, widthPx }: Pick<DoubleStroke, "from" | "to" | "widthPx">): void {
  if (!frame.isFilm) return;
  const ends = { from: frame.toRaster(from), to: frame.toRaster(to) };
  drawStroke(frame.raster, { ...ends, widthPx: widthPx * frame.px, colour: filmDark, opacity: 0.6 });
}

/** L and R as strokes, in a cell one wide and two high about its middle. */
const letterStrokes = {
  L: [
    [-0.5, -1, -0.5, 1],
    [-0.5, 1, 0.5, 1],
  ],
  R: [
    [-0.5, -1, -0.5, 1],
    [-0.5, -1, 0.4, -0.8],
    [0.4, -0.8, 0.4, -0.2],
    [0.4, -0.2, -0.5, 0],
    [-0.3, 0, 0.5, 1],
  ],
} as const;

function drawLetter(frame: OverlayFrame, letter: "L" | "R", [x, y]: Place): void {
  const size = frame.height / 130;
  const colour = strokeColour(letter === "L" ? "left" : "right", frame.isFilm);
  for (const [x1, y1, x2, y2] of letterStrokes[letter]) {
    const from: Place = [x + x1 * size, y + y1 * size];
    const to: Place = [x + x2 * size, y + y2 * size];
    doubleStroke(frame, { from, to, widthPx: 1.5, colour });
  }
}
