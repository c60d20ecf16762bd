import type { Point } from "#report/frame-points.ts";
import type { MeasureMark } from "#report/measure-mark.ts";
import { type OverlayPen, strokeTwice } from "./draw-skeleton.ts";

interface MeasureDrawing extends OverlayPen {
  readonly mark: MeasureMark;
  /** The number beside it, with its unit; absent when the frame has none. */
  readonly label: string | undefined;
}

/** Draws the measured angle as an arc from its reference, or the measured distance from the plumb line. */
export function drawMeasure(context: CanvasRenderingContext2D, drawing: MeasureDrawing): void {
  context.save();
  context.lineCap = "round";
  const anchor =
    drawing.mark.kind === "angle"
      ? drawAngle(context, drawing.mark, drawing)
      : drawSpan(context, drawing.mark, drawing);
  if (drawing.label) writeLabel(context, anchor, drawing);
  context.restore();
}

type Angle = Extract<MeasureMark, { kind: "angle" }>;
type Span = Extract<MeasureMark, { kind: "span" }>;

function drawAngle(context: CanvasRenderingContext2D, { vertex, rays }: Angle, pen: OverlayPen): Point {
  const [x, y] = [vertex[0] * pen.scale, vertex[1] * pen.scale];
  const length = Math.max(pen.strokePx * 9, Math.hypot(...rays[1]) * pen.scale * 0.62);
  const [from, to] = rays.map(([dx, dy]) => Math.atan2(dy, dx)) as [number, number];
  const turn = Math.atan2(Math.sin(to - from), Math.cos(to - from));
  const reference = new Path2D();
  reference.moveTo(x, y);
  reference.lineTo(x + Math.cos(from) * length * 1.3, y + Math.sin(from) * length * 1.3);
  const arc = new Path2D();
  arc.arc(x, y, length, from, from + turn, turn < 0);
  const colour = pen.colours.accent;
  strokeTwice(context, reference, { pen, colour, widthPx: pen.strokePx * 0.5 });
  strokeTwice(context, arc, { pen, colour, widthPx: pen.strokePx * 0.9 });
  const middle = from + turn / 2;
  return [x + Math.cos(middle) * length, y + Math.sin(middle) * length];
}

function drawSpan(context: CanvasRenderingContext2D, { ends }: Span, pen: OverlayPen): Point {
  const [from, to] = ends.map(([x, y]): Point => [x * pen.scale, y * pen.scale]) as unknown as readonly [Point, Point];
  const tick = pen.strokePx * 2.5;
  const line = new Path2D();
  line.moveTo(...from);
  line.lineTo(...to);
  for (const [x, y] of [from, to]) {
    line.moveTo(x, y - tick);
    line.lineTo(x, y + tick);
  }
  strokeTwice(context, line, { pen, colour: pen.colours.accent, widthPx: pen.strokePx * 0.8 });
  return [Math.max(from[0], to[0]), from[1]];
}

function writeLabel(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  { label = "", colours, strokePx }: MeasureDrawing,
): void {
  const size = strokePx * 4.8;
  context.font = `600 ${size}px "Inter Variable", system-ui, sans-serif`;
  context.textBaseline = "middle";
  const width = context.measureText(label).width + size * 0.9;
  const height = size * 1.6;
  const { e: shiftX, f: shiftY } = context.getTransform();
  const left = clamp(x + size * 0.6, 4 - shiftX, context.canvas.width - width - 4 - shiftX);
  const top = clamp(y - height / 2, 4 - shiftY, context.canvas.height - height - 4 - shiftY);
  if (colours.under) {
    context.fillStyle = colours.under;
    context.beginPath();
    context.roundRect(left, top, width, height, size * 0.35);
    context.fill();
  }
  context.fillStyle = colours.accent;
  context.fillText(label, left + size * 0.45, top + height / 2);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
