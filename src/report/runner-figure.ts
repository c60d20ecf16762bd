import type { Side } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import type { BaseMeasureId } from "#core/report/form-report.ts";
import { svgElement } from "./element.ts";
import { type Bone, type FramePoints, frameBones, framePoints, type Point } from "./frame-points.ts";
import { arcPath, type MeasureMark, measureMark } from "./measure-mark.ts";
import { sideLetters } from "./measure-words.ts";
import type { DrawingContext } from "./paint.ts";

export interface RunnerFigureOptions {
  readonly track: PoseTrack;
  readonly frame: number;
  /** What the picture shows, for readers who cannot see it. */
  readonly alt: string;
  /** Data URL of the film's frame, upright; without it the figure stands on paper. */
  readonly picture?: string | undefined;
  /** The measure to show as an arc or a distance, with its number. */
  readonly mark?: { readonly id: BaseMeasureId; readonly side: Side | "both"; readonly label: string } | undefined;
}

/** Height of the drawing, px; strokes and letters are sized for it. */
const drawnHeightPx = 400;
/** Width to height of the picture. */
const aspect = 0.75;
/** Air around the runner, share of the runner's extent. */
const margin = 0.14;

/** What the strokes are drawn with: the context, and the length in picture units of one drawn px. */
interface Pen extends DrawingContext {
  readonly px: number;
  readonly onFilm: boolean;
}

/** The runner of one frame as a line figure, the plumb line behind, the measured angle drawn in. 3 px strokes. */
export function runnerFigure(context: DrawingContext, options: RunnerFigureOptions): SVGElement {
  const { track, frame, picture } = options;
  const points = framePoints(track, frame);
  const bones = frameBones(points);
  const box = cropBox(bones, track);
  const pen: Pen = { ...context, px: box.height / drawnHeightPx, onFilm: picture !== undefined };
  const mark = options.mark && measureMark(options.mark.id, points, options.mark.side);
  const figure = svgElement(context.document, "svg", {
    attributes: {
      viewBox: [box.x, box.y, box.width, box.height].map((value) => value.toFixed(3)).join(" "),
      width: drawnHeightPx * aspect,
      height: drawnHeightPx,
      role: "img",
      "aria-label": options.alt,
      class: "runner-figure",
      "font-family": context.paint.font,
    },
    children: [
      filmFrame(pen, track, picture),
      plumbLine(pen, points, box),
      ...bones.flatMap((bone) => boneStrokes(pen, bone, points.nearSide)),
      ...headCircle(pen, points),
      ...sideMarks(pen, points),
      ...(mark === undefined ? [] : markStrokes(pen, mark, options.mark?.label ?? "")),
    ],
  });
  // Properties, not an attribute: the app's content policy forbids inline style attributes.
  Object.assign(figure.style, { maxWidth: "100%", height: "auto" });
  return figure;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Box of fixed shape around the runner, kept inside the picture where there is one. */
function cropBox(bones: readonly Bone[], track: PoseTrack): Box {
  const places = bones.flatMap(({ from, to }) => [from, to]);
  if (places.length === 0) return { x: 0, y: 0, width: aspect, height: 1 };
  const [left, right] = extent(places.map(([x]) => x));
  const [top, bottom] = extent(places.map(([, y]) => y));
  const most = Math.min(
    track.heightPx ?? Number.POSITIVE_INFINITY,
    (track.widthPx ?? Number.POSITIVE_INFINITY) / aspect,
  );
  const wanted = Math.max(bottom - top, (right - left) / aspect) * (1 + 2 * margin);
  const height = Math.min(wanted, most);
  const width = height * aspect;
  return {
    x: clampStart((left + right - width) / 2, width, track.widthPx),
    y: clampStart((top + bottom - height) / 2, height, track.heightPx),
    width,
    height,
  };
}

const extent = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

function clampStart(start: number, length: number, whole: number | undefined): number {
  return whole === undefined ? start : Math.max(0, Math.min(start, whole - length));
}

function filmFrame({ document }: Pen, track: PoseTrack, picture: string | undefined): SVGElement | undefined {
  if (picture === undefined) return undefined;
  const attributes = {
    href: picture,
    x: 0,
    y: 0,
    width: track.widthPx,
    height: track.heightPx,
    preserveAspectRatio: "none",
  };
  return svgElement(document, "image", { attributes });
}

function plumbLine(pen: Pen, points: FramePoints, box: Box): SVGElement | undefined {
  const hip = points.middle("Hip");
  if (hip === undefined) return undefined;
  return stroke(
    pen,
    [
      [hip[0], box.y],
      [hip[0], box.y + box.height],
    ],
    { colour: pen.paint.colour("line"), widthPx: 1.5 },
  );
}

interface StrokeStyle {
  readonly colour: string;
  readonly widthPx: number;
  readonly dash?: string;
}

function stroke(pen: Pen, [from, to]: readonly [Point, Point], style: StrokeStyle): SVGElement {
  return svgElement(pen.document, "line", {
    attributes: {
      x1: from[0].toFixed(3),
      y1: from[1].toFixed(3),
      x2: to[0].toFixed(3),
      y2: to[1].toFixed(3),
      stroke: style.colour,
      "stroke-width": (style.widthPx * pen.px).toFixed(4),
      "stroke-linecap": "round",
      "stroke-dasharray": style.dash,
    },
  });
}

/** Strokes on film are double, dark under light, so that they read on any footage. */
const filmDark = "#14171A";
const filmLight = { left: "#7FB2E8", right: "#F0A36B", trunk: "#FFFFFF" } as const;

function boneStrokes(pen: Pen, { from, to, side }: Bone, nearSide: Side): readonly SVGElement[] {
  const widthPx = side !== undefined && side !== nearSide ? 2 : 3;
  if (!pen.onFilm) return [stroke(pen, [from, to], { colour: pen.paint.colour(side ?? "ink"), widthPx: 3 })];
  return [
    stroke(pen, [from, to], { colour: filmDark, widthPx: widthPx + 2.5 }),
    stroke(pen, [from, to], { colour: filmLight[side ?? "trunk"], widthPx }),
  ];
}

function sideMarks(pen: Pen, { point }: FramePoints): readonly SVGElement[] {
  const [left, right] = [point("leftKnee"), point("rightKnee")];
  const leftIsAhead = (left?.[0] ?? 0) < (right?.[0] ?? 0);
  const letter = (side: Side, knee: Point | undefined, aheadOf: boolean): readonly SVGElement[] => {
    if (knee === undefined) return [];
    const place: Point = [knee[0] + (aheadOf ? -17 : 17) * pen.px, knee[1] + 5 * pen.px];
    const colour = pen.onFilm ? filmLight[side] : pen.paint.colour(side);
    return [text(pen, place, { words: sideLetters[side], colour, sizePx: 16 })];
  };
  return [...letter("left", left, leftIsAhead), ...letter("right", right, !leftIsAhead)];
}

/** Head as a ring about the ears; its size is a share of the neck, so that it needs no more points. */
function headCircle(pen: Pen, { middle }: FramePoints): readonly SVGElement[] {
  const [ear, shoulder] = [middle("Ear"), middle("Shoulder")];
  if (pen.onFilm || ear === undefined || shoulder === undefined) return [];
  const r = 0.42 * Math.hypot(ear[0] - shoulder[0], ear[1] - shoulder[1]);
  const [cx, cy, radius, width] = [ear[0], ear[1], r, 3 * pen.px].map((value) => value.toFixed(4)) as string[];
  const colour = pen.paint.colour("ink");
  const attributes = { cx, cy, r: radius, fill: pen.paint.colour("raised"), stroke: colour, "stroke-width": width };
  return [svgElement(pen.document, "circle", { attributes })];
}

interface TextStyle {
  readonly words: string;
  readonly colour: string;
  readonly sizePx: number;
  readonly anchor?: "start" | "middle" | "end";
}

function text(pen: Pen, [x, y]: Point, { words, colour, sizePx, anchor = "middle" }: TextStyle): SVGElement {
  const halo = { stroke: pen.onFilm ? filmDark : pen.paint.colour("raised"), "stroke-width": (4 * pen.px).toFixed(4) };
  return svgElement(pen.document, "text", {
    attributes: {
      x: x.toFixed(3),
      y: y.toFixed(3),
      "font-size": (sizePx * pen.px).toFixed(4),
      "font-weight": 600,
      "text-anchor": anchor,
      fill: colour,
      "paint-order": "stroke",
      "stroke-linejoin": "round",
      ...halo,
    },
    children: [words],
  });
}

const radiusPx = 46;

function markStrokes(pen: Pen, mark: MeasureMark, label: string): readonly SVGElement[] {
  const colour = pen.onFilm ? "#FFFFFF" : pen.paint.colour("line");
  const style = { colour, widthPx: 2 };
  if (mark.kind === "span") {
    const [from, to] = mark.ends;
    const middle: Point = [(from[0] + to[0]) / 2, from[1] + 44 * pen.px];
    const tick = 6 * pen.px;
    const ends = [from, to].map(([x, y]) =>
      stroke(
        pen,
        [
          [x, y - tick],
          [x, y + tick],
        ],
        style,
      ),
    );
    return [
      ...doubled(pen, (s) => stroke(pen, [from, to], s), style),
      ...ends,
      labelText(pen, middle, { words: label }),
    ];
  }
  const { vertex, rays } = mark;
  const reference = unit(rays[0]);
  const end: Point = [vertex[0] + reference[0] * 80 * pen.px, vertex[1] + reference[1] * 80 * pen.px];
  const middle = bisector(rays);
  const place: Point = [vertex[0] + middle[0] * 62 * pen.px, vertex[1] + middle[1] * 62 * pen.px];
  const arc = (s: StrokeStyle): SVGElement =>
    svgElement(pen.document, "path", {
      attributes: {
        d: arcPath(vertex, rays, radiusPx * pen.px),
        fill: "none",
        stroke: s.colour,
        "stroke-width": (s.widthPx * pen.px).toFixed(4),
        "stroke-linecap": "round",
      },
    });
  return [
    stroke(pen, [vertex, end], {
      ...style,
      widthPx: 1.5,
      dash: [4, 4].map((part) => (part * pen.px).toFixed(3)).join(" "),
    }),
    ...doubled(pen, arc, style),
    labelText(pen, place, { words: label, anchor: middle[0] > 0 ? "start" : "end" }),
  ];
}

function doubled(pen: Pen, draw: (style: StrokeStyle) => SVGElement, style: StrokeStyle): readonly SVGElement[] {
  return pen.onFilm ? [draw({ colour: filmDark, widthPx: style.widthPx + 2.5 }), draw(style)] : [draw(style)];
}

function labelText(pen: Pen, place: Point, style: Pick<TextStyle, "words" | "anchor">): SVGElement {
  return text(pen, place, { ...style, colour: pen.onFilm ? "#FFFFFF" : pen.paint.colour("ink"), sizePx: 18 });
}

function unit([x, y]: Point): Point {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** Direction of the label: beside the arc, on the side of the measured ray. */
function bisector(rays: readonly [Point, Point]): Point {
  const [[ax, ay], [bx, by]] = rays.map(unit) as unknown as readonly [Point, Point];
  const lean = unit([ax + bx, ay + by]);
  const side = Math.sign(ax * by - ay * bx) || 1;
  return [lean[0] * 0.75 - lean[1] * 0.75 * side, lean[1] * 0.75 + lean[0] * 0.75 * side];
}
