import type { MouseEvent } from "react";
import { type BodyRegionId, bodyRegions } from "#core/story/body-regions.ts";
import { regionWords, words } from "./story-words.ts";

/** Centre and half axes of the runner's own left (or middle) places, seen from the back; the right ones are mirrored at 100. */
const places: Readonly<Record<string, readonly [x: number, y: number, rx: number, ry: number]>> = {
  neck: [100, 68, 11, 9],
  "upper-back": [82, 108, 15, 21],
  "lower-back-middle": [100, 160, 7, 19],
  "lower-back": [81, 160, 11, 19],
  "pelvis-dimple": [89, 189, 7, 7],
  tailbone: [100, 206, 6, 9],
  buttock: [82, 214, 14, 14],
  "back-of-thigh": [84, 262, 12, 27],
  calf: [84, 328, 11, 24],
  heel: [84, 382, 10, 8],
  "front-of-hip": [80, 190, 11, 10],
  groin: [91, 213, 7, 10],
  "front-of-thigh": [84, 254, 12, 25],
  knee: [84, 300, 11, 12],
  shin: [84, 344, 9, 23],
  foot: [82, 386, 11, 8],
};

/** Farthest from the edge of a place that still counts as a tap on it, in the map's units. */
const reach = 10;

interface BodyMapProps {
  readonly marked: readonly BodyRegionId[];
  readonly worst: BodyRegionId | undefined;
  readonly onToggle: (id: BodyRegionId) => void;
}

/** The body from the back and from the front, to be tapped where it hurts. For the hand only: the list beside it does the same. */
export function BodyMap(props: BodyMapProps) {
  return (
    <div className="body-map" aria-hidden="true">
      <Figure view="back" {...props} />
      <Figure view="front" {...props} />
    </div>
  );
}

function Figure({ view, marked, worst, onToggle }: BodyMapProps & { readonly view: "back" | "front" }) {
  const drawn = bodyRegions.flatMap((region) => (region.view === view ? [{ region, shape: shapeOf(region) }] : []));
  const tap = (event: MouseEvent<SVGSVGElement>) => {
    const point = mapPoint(event);
    if (point === undefined) return;
    const near = drawn
      .map(({ region, shape }) => ({ id: region.id, away: distanceTo(shape, point) }))
      .toSorted((a, b) => a.away - b.away)[0];
    if (near !== undefined && near.away <= reach) onToggle(near.id);
  };
  const [first, second] = view === "back" ? (["left", "right"] as const) : (["right", "left"] as const);
  return (
    <figure className="body-figure">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of the same places is there for the keyboard. */}
      <svg viewBox="28 8 144 400" onClick={tap}>
        <title>{words.mapAlt}</title>
        <Outline />
        <text x={36} y={28} className={`side-${first}`}>
          {words.letters[first]}
        </text>
        <text x={164} y={28} textAnchor="end" className={`side-${second}`}>
          {words.letters[second]}
        </text>
        {drawn.map(({ region, shape: [x, y, rx, ry] }) => (
          <ellipse
            key={region.id}
            {...{ cx: x, cy: y, rx, ry }}
            className="body-place"
            data-marked={marked.includes(region.id) || undefined}
            data-worst={worst === region.id || undefined}
          >
            <title>{regionWords(region)}</title>
          </ellipse>
        ))}
      </svg>
      <figcaption>{view === "back" ? words.viewBack : words.viewFront}</figcaption>
    </figure>
  );
}

/** A person of strokes, without face or gender. */
function Outline() {
  return (
    <g className="body-outline">
      {(["edge", "fill"] as const).map((layer) => (
        <g key={layer} className={`body-${layer}`}>
          <circle cx={100} cy={36} r={19} />
          <path d="M100 52V78" data-width="neck" />
          <path d="M74 88 60 148 50 208M126 88 140 148 150 208" data-width="arm" />
          <path d="M76 90H124L122 150 124 206H76L78 150Z" data-width="trunk" />
          <path d="M85 210 84 300M115 210 116 300" data-width="thigh" />
          <path d="M84 300V380M116 300V380" data-width="shin" />
          <path d="M84 384 78 390M116 384 122 390" data-width="shin" />
        </g>
      ))}
    </g>
  );
}

type Shape = readonly [x: number, y: number, rx: number, ry: number];

function shapeOf({ id, part, side, view }: (typeof bodyRegions)[number]): Shape {
  const [x, y, rx, ry] = places[id] ?? places[part] ?? [100, 200, 10, 10];
  const isMirrored = side !== "middle" && (side === "right") === (view === "back");
  return [isMirrored ? 200 - x : x, y, rx, ry];
}

/** How far a point lies outside a place, 0 inside it; roughly, by the mean of the half axes. */
function distanceTo([x, y, rx, ry]: Shape, [px, py]: readonly [number, number]): number {
  const scaled = Math.hypot((px - x) / rx, (py - y) / ry);
  return scaled <= 1 ? scaled - 1 : ((scaled - 1) * (rx + ry)) / 2;
}

function mapPoint({
  clientX,
  clientY,
  currentTarget,
}: MouseEvent<SVGSVGElement>): readonly [number, number] | undefined {
  const matrix = currentTarget.getScreenCTM();
  if (matrix === null) return undefined;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return [x, y];
}
