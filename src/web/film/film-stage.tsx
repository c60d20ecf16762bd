import { useEffect, useRef, useState } from "react";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { framePoints } from "#report/frame-points.ts";
import { measureMark } from "#report/measure-mark.ts";
import { baseMeasure } from "#report/measure-words.ts";
import { drawMeasure } from "./draw-measure.ts";
import { drawPlumbLine, drawSkeleton } from "./draw-skeleton.ts";
import type { FilmFrames, FramePicture } from "./film-frames.ts";
import { filmIndex } from "./film-index.ts";
import { overlayColours } from "./overlay-colours.ts";
import { frameLabel, nearSide, type ShownMeasure } from "./shown-measure.ts";
import { filmBox, paperBox, runnerBox, type StageBox } from "./stage-box.ts";

interface FilmStageProps {
  readonly analysis: FormAnalysis;
  /** Undefined: the film is not at hand, the figure is drawn on paper. */
  readonly frames: FilmFrames | undefined;
  /** Index of the frame in the track. */
  readonly frame: number;
  readonly hasOverlay: boolean;
  readonly measure?: ShownMeasure | undefined;
  readonly label: string;
  /** Show only the part of the film in which the runner is. */
  readonly isClose?: boolean;
}

/** One exact frame with the line figure over it. */
export function FilmStage({ analysis, frames, frame, hasOverlay, measure, label, isClose = false }: FilmStageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useFramePicture(frames, analysis, frame);
  const { track } = analysis;
  const box = frames ? (isClose ? runnerBox(track) : filmBox(track)) : paperBox(track);
  const scale = frames ? frames.widthPx / filmBox(track).width : paperHeightPx / box.height;
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context || (frames && !picture)) return;
    const shownFrame = picture?.frame ?? frame;
    paintStage(context, { analysis, picture: picture?.picture, frame: shownFrame, hasOverlay, measure, box, scale });
  }, [analysis, frames, picture, frame, hasOverlay, measure, box, scale]);
  return (
    <canvas
      ref={canvas}
      className="film-stage"
      width={Math.round(box.width * scale)}
      height={Math.round(box.height * scale)}
      role="img"
      aria-label={label}
      data-frame={picture?.frame ?? (frames ? -1 : frame)}
    />
  );
}

interface ShownPicture {
  readonly picture: FramePicture;
  readonly frame: number;
}

/** The decoded picture of the frame; until it is there, the one before, so that nothing flickers. */
function useFramePicture(
  frames: FilmFrames | undefined,
  analysis: FormAnalysis,
  frame: number,
): ShownPicture | undefined {
  const [shown, setShown] = useState<ShownPicture>();
  useEffect(() => {
    if (!frames) return setShown(undefined);
    let isCurrent = true;
    const index = filmIndex(frames, analysis, frame);
    const show = (picture: FramePicture | undefined) => {
      if (isCurrent && picture) setShown({ picture, frame });
    };
    const atHand = frames.peek(index);
    if (atHand) show(atHand);
    else frames.frame(index).then(show, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [frames, analysis, frame]);
  return shown;
}

interface PaintOptions {
  readonly analysis: FormAnalysis;
  readonly picture: FramePicture | undefined;
  readonly frame: number;
  readonly hasOverlay: boolean;
  readonly measure: ShownMeasure | undefined;
  /** The part of the track's plane to paint, and canvas px per unit of it. */
  readonly box: StageBox;
  readonly scale: number;
}

/** Height of the canvas when the figure stands on paper, px. */
const paperHeightPx = 1000;

/** Paints the picture (or paper) and, over it, the figure and the angle being read. */
function paintStage(context: CanvasRenderingContext2D, options: PaintOptions): void {
  const { analysis, picture, frame, hasOverlay, measure, box, scale } = options;
  const { canvas } = context;
  const points = framePoints(analysis.track, frame);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.translate(-box.left * scale, -box.top * scale);
  const whole = filmBox(analysis.track);
  if (picture) context.drawImage(picture, 0, 0, whole.width * scale, whole.height * scale);
  const pen = { colours: overlayColours(picture === undefined), scale, strokePx: Math.max(3, canvas.height / 210) };
  if (!picture) drawPlumbLine(context, points, pen);
  if (hasOverlay || !picture) drawSkeleton(context, points, { ...pen, near: nearSide(analysis.report.source.facing) });
  const mark = measure && measureMark(baseMeasure(measure.id), points, measure.side);
  if (measure && mark) drawMeasure(context, { ...pen, mark, label: frameLabel(analysis, measure, frame) });
}
