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
import { filmBox, paperBox } from "./stage-box.ts";

interface FilmStageProps {
  readonly analysis: FormAnalysis;
  /** Undefined: the film is not at hand, the figure is drawn on paper. */
  readonly frames: FilmFrames | undefined;
  /** Index of the frame in the track. */
  readonly frame: number;
  readonly hasOverlay: boolean;
  readonly measure?: ShownMeasure | undefined;
  readonly label: string;
}

/** One exact frame with the line figure over it. */
export function FilmStage({ analysis, frames, frame, hasOverlay, measure, label }: FilmStageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useFramePicture(frames, analysis, frame);
  const { width, height } = stageSize(analysis, frames);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    paintStage(context, { analysis, picture: picture?.picture, frame: picture?.frame ?? frame, hasOverlay, measure });
  }, [analysis, picture, frame, hasOverlay, measure]);
  return (
    <canvas
      ref={canvas}
      className="film-stage"
      width={width}
      height={height}
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

function stageSize(analysis: FormAnalysis, frames: FilmFrames | undefined): { width: number; height: number } {
  if (frames) return { width: frames.widthPx, height: frames.heightPx };
  const { width, height } = paperBox(analysis.track);
  const scale = paperHeightPx / height;
  return { width: Math.round(width * scale), height: paperHeightPx };
}

interface PaintOptions {
  readonly analysis: FormAnalysis;
  readonly picture: FramePicture | undefined;
  readonly frame: number;
  readonly hasOverlay: boolean;
  readonly measure?: ShownMeasure | undefined;
}

/** Height of the canvas when the figure stands on paper, px. */
const paperHeightPx = 1000;

/** Paints the picture (or paper) and, over it, the figure and the angle being read. */
export function paintStage(context: CanvasRenderingContext2D, options: PaintOptions): void {
  const { analysis, picture, frame, hasOverlay, measure } = options;
  const { canvas } = context;
  const points = framePoints(analysis.track, frame);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  if (picture) context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const box = picture ? filmBox(analysis.track) : paperBox(analysis.track);
  const pen = {
    colours: overlayColours(picture === undefined),
    scale: canvas.width / box.width,
    strokePx: Math.max(3, canvas.height / 210),
  };
  context.translate(-box.left * pen.scale, -box.top * pen.scale);
  if (!picture) drawPlumbLine(context, points, pen);
  if (hasOverlay || !picture) drawSkeleton(context, points, { ...pen, near: nearSide(analysis.report.source.facing) });
  const mark = measure && measureMark(baseMeasure(measure.id), points, measure.side);
  if (measure && mark) drawMeasure(context, { ...pen, mark, label: frameLabel(analysis, measure, frame) });
}
