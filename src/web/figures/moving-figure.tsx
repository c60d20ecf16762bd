import { useEffect, useRef } from "react";
import { type FigureJoint, type FigureMovement, type FigurePoints, figureAt } from "#core/figure/figure.ts";
import { useReducedMotion } from "../film/use-reduced-motion.ts";

/** Limbs, the far ones first; left and right in their colours. */
const limbs: readonly { readonly joints: readonly FigureJoint[]; readonly className: string }[] = [
  { joints: ["hip", "rightKnee", "rightAnkle", "rightToe"], className: "side-right far" },
  { joints: ["shoulder", "rightElbow", "rightHand"], className: "side-right far" },
  { joints: ["hip", "shoulder"], className: "body" },
  { joints: ["hip", "leftKnee", "leftAnkle", "leftToe"], className: "side-left" },
  { joints: ["shoulder", "leftElbow", "leftHand"], className: "side-left" },
];

/** Share of the loop that is shown when motion is reduced: the position that is meant. */
const stillShare = 0.5;

interface MovingFigureProps {
  readonly movement: FigureMovement;
  /** What the figure shows, for who cannot see it. */
  readonly alt: string;
  /** Shows the position that is meant, without moving. */
  readonly isStill?: boolean;
}

/** A line figure that does a movement again and again; a still picture when motion is reduced. */
export function MovingFigure({ movement, alt, isStill = false }: MovingFigureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const wantsLess = useReducedMotion();
  useEffect(() => {
    const paint = (share: number) => draw(svg.current, figureAt(movement, share));
    paint(stillShare);
    if (isStill || wantsLess) return;
    const start = performance.now();
    let request = requestAnimationFrame(function tick(now) {
      paint(((now - start) / 1000 / movement.seconds) % 1);
      request = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(request);
  }, [movement, isStill, wantsLess]);
  return (
    <svg ref={svg} className="moving-figure" viewBox={boxOf(movement)} role="img" aria-label={alt}>
      <path className="ground" d="M-10 2H214" />
      {movement.things.map((thing) => (
        <line key={thing.join(" ")} className="thing" x1={thing[0]} y1={thing[1]} x2={thing[2]} y2={thing[3]} />
      ))}
      {limbs.map(({ joints, className }) => (
        <polyline key={joints.join(" ")} className={className} />
      ))}
      <circle className="body" r={9} />
    </svg>
  );
}

/** Room for the whole movement, with a margin; no lower than a third of its width. */
function boxOf(movement: FigureMovement): string {
  const heights = [0, 0.25, 0.5, 0.75].flatMap((share) => Object.values(figureAt(movement, share)).map(({ y }) => y));
  const top = Math.min(-70, ...heights, ...movement.things.flatMap(([, y1, , y2]) => [y1, y2])) - 14;
  return `-16 ${top} 236 ${10 - top}`;
}

function draw(svg: SVGSVGElement | null, points: FigurePoints): void {
  const lines = svg?.querySelectorAll("polyline") ?? [];
  for (const [index, line] of [...lines].entries()) {
    const { joints } = limbs[index] ?? { joints: [] };
    line.setAttribute("points", joints.map((joint) => `${points[joint].x},${points[joint].y}`).join(" "));
  }
  const head = svg?.querySelector("circle");
  head?.setAttribute("cx", String(points.head.x));
  head?.setAttribute("cy", String(points.head.y));
}
