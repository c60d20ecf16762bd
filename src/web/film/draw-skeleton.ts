import type { Side } from "#core/pose/keypoints.ts";
import { type Bone, type FramePoints, frameBones } from "#report/frame-points.ts";

/** Colours of an overlay. On film they are the dark scheme's, over a dark outline; on paper the page's own. */
export interface OverlayColours {
  readonly left: string;
  readonly right: string;
  readonly body: string;
  readonly accent: string;
  /** Drawn under every stroke; undefined = none (on paper). */
  readonly under?: string;
}

/** How track coordinates become strokes on a canvas. */
export interface OverlayPen {
  readonly colours: OverlayColours;
  /** Track unit to canvas px. */
  readonly scale: number;
  /** Width of a full stroke, canvas px. */
  readonly strokePx: number;
}

/** Share of a full stroke that the far leg is drawn with. */
const thinShare = 0.5;

/** Draws one frame's line figure: the far leg thin and first, each stroke over a darker one so that it reads on any film. */
export function drawSkeleton(
  context: CanvasRenderingContext2D,
  points: FramePoints,
  { near, ...pen }: OverlayPen & { readonly near: Side | undefined },
): void {
  const isFar = (bone: Bone) => near !== undefined && bone.side !== undefined && bone.side !== near;
  const bones = frameBones(points).toSorted((first, second) => Number(isFar(second)) - Number(isFar(first)));
  context.save();
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const bone of bones) {
    const path = new Path2D();
    path.moveTo(bone.from[0] * pen.scale, bone.from[1] * pen.scale);
    path.lineTo(bone.to[0] * pen.scale, bone.to[1] * pen.scale);
    strokeTwice(context, path, {
      pen,
      colour: pen.colours[bone.side ?? "body"],
      widthPx: pen.strokePx * (isFar(bone) ? thinShare : 1),
    });
  }
  if (!pen.colours.under) strokeHead(context, points, pen);
  context.restore();
}

/** Share of the way from shoulder to ear that the head's circle takes. Drawn by eye. */
const headShare = 0.42;

/** A head for the figure on paper; a film shows the runner's own. */
function strokeHead(context: CanvasRenderingContext2D, points: FramePoints, pen: OverlayPen): void {
  const [ear, shoulder] = [points.middle("Ear"), points.middle("Shoulder")];
  if (!ear || !shoulder) return;
  const radius = headShare * Math.hypot(ear[0] - shoulder[0], ear[1] - shoulder[1]) * pen.scale;
  context.beginPath();
  context.arc(ear[0] * pen.scale, ear[1] * pen.scale, radius, 0, 2 * Math.PI);
  context.strokeStyle = pen.colours.body;
  context.lineWidth = pen.strokePx;
  context.stroke();
}

/** The vertical through the hips, behind the figure. */
export function drawPlumbLine(context: CanvasRenderingContext2D, points: FramePoints, pen: OverlayPen): void {
  const hip = points.middle("Hip");
  if (!hip) return;
  const far = context.canvas.height * 4;
  const path = new Path2D();
  path.moveTo(hip[0] * pen.scale, hip[1] * pen.scale - far);
  path.lineTo(hip[0] * pen.scale, hip[1] * pen.scale + far);
  context.strokeStyle = pen.colours.accent;
  context.lineWidth = pen.strokePx * 0.4;
  context.stroke(path);
}

interface Stroke {
  readonly pen: OverlayPen;
  readonly colour: string;
  readonly widthPx: number;
}

/** A stroke over a wider, darker one. */
export function strokeTwice(context: CanvasRenderingContext2D, path: Path2D, { pen, colour, widthPx }: Stroke): void {
  if (pen.colours.under) {
    context.strokeStyle = pen.colours.under;
    context.lineWidth = widthPx + pen.strokePx * 0.8;
    context.stroke(path);
  }
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke(path);
}
