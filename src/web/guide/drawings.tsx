import type { ReactNode } from "react";
import { strideFigure } from "../start/stride-figure.ts";
import { words } from "./guide-words.ts";

interface DrawingFrameProps {
  readonly label: string;
  readonly children: ReactNode;
}

function DrawingFrame({ label, children }: DrawingFrameProps) {
  return (
    <svg className="guide-drawing" viewBox="0 0 360 240" role="img" aria-label={label}>
      {children}
    </svg>
  );
}

/** The line figure of the first page at the moment before landing, at a place and size. */
function Runner({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) {
  const figure = strideFigure(0.96);
  return (
    <g className="runner" transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className="side-left" d={figure.leftArm} />
      <path className="side-left" d={figure.leftLeg} />
      <path className="body" d={figure.trunk} />
      <path className="body" d={figure.head} />
      <path className="side-right" d={figure.rightLeg} />
      <path className="side-right" d={figure.rightArm} />
    </g>
  );
}

/** Seen from above: the phone at a right angle to the running. */
export function SidePlaceDrawing() {
  return (
    <DrawingFrame label={words.drawings.side}>
      <rect className="thing" x="92" y="28" width="176" height="56" rx="6" />
      <path className="thing" d="M268 36h14v40h-14" />
      <circle className="body-dot" cx="168" cy="56" r="11" />
      <path className="body" d="M188 56h40M219 48l10 8-10 8" />
      <path className="accent" d="M168 74V182" />
      <path className="accent" d="M168 92h14V106M162 84l6-9 6 9M162 174l6 9 6-9" />
      <path className="phone" d="M146 190h44v12h-44z" />
      <path className="sight" d="M168 190 112 96M168 190 224 96" />
      <text x="236" y="140">
        {words.inDrawings.sideDistance}
      </text>
      <text x="204" y="202">
        {words.inDrawings.phone}
      </text>
    </DrawingFrame>
  );
}

/** Seen from above: the phone straight behind. */
export function RearPlaceDrawing() {
  return (
    <DrawingFrame label={words.drawings.rear}>
      <rect className="thing" x="170" y="86" width="156" height="68" rx="6" />
      <path className="thing" d="M326 96h14v48h-14" />
      <circle className="body-dot" cx="232" cy="120" r="11" />
      <path className="body" d="M252 120h40M283 112l10 8-10 8" />
      <path className="accent" d="M212 120H66M203 114l9 6-9 6M75 114l-9 6 9 6" />
      <path className="phone" d="M40 98v44h12V98z" />
      <path className="sight" d="M52 120 200 76M52 120 200 164" />
      <text x="84" y="70">
        {words.inDrawings.rearDistance}
      </text>
      <text x="26" y="166">
        {words.inDrawings.phone}
      </text>
    </DrawingFrame>
  );
}

/** Seen from the side: the phone at the height of the hips, upright. */
export function HeightDrawing() {
  return (
    <DrawingFrame label={words.drawings.height}>
      <path className="ground" d="M20 214H340" />
      <Runner x={16} y={-2} scale={0.52} />
      <path className="accent dashed" d="M120 124H262" />
      <path className="phone" d="M264 100h12v48h-12z" />
      <path className="thing" d="M270 148V180M270 180 248 214M270 180 292 214" />
      <text x="150" y="114">
        {words.inDrawings.hipHeight}
      </text>
    </DrawingFrame>
  );
}

/** What the phone should see: head and feet with a hand's width of room. */
export function FramingDrawing() {
  return (
    <DrawingFrame label={words.drawings.framing}>
      <rect className="phone-screen" x="112" y="8" width="136" height="224" rx="12" />
      <path className="ground" d="M116 204H244" />
      <Runner x={96} y={28} scale={0.42} />
      <path className="accent dashed" d="M112 68H248M112 212H248" />
      <path className="accent" d="M262 10v56M257 18l5-8 5 8M257 58l5 8 5-8" />
      <text x="274" y="34">
        {words.inDrawings.room[0]}
      </text>
      <text x="274" y="50">
        {words.inDrawings.room[1]}
      </text>
      <text x="274" y="218">
        {words.inDrawings.feet}
      </text>
    </DrawingFrame>
  );
}

/** Seen from above: the light behind the phone, not behind the runner. */
export function LightDrawing() {
  return (
    <DrawingFrame label={words.drawings.light}>
      <circle className="light" cx="300" cy="44" r="20" />
      <path className="light-ray" d="M276 62 190 118M284 70 214 138M268 50 186 92" />
      <path className="ground" d="M20 214H340" />
      <Runner x={16} y={-2} scale={0.52} />
      <path className="phone" d="M286 116h12v48h-12z" />
      <path className="thing" d="M292 164V190M292 190 276 214M292 190 308 214" />
    </DrawingFrame>
  );
}
