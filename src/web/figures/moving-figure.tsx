import { useEffect, useRef } from "react";
import { type FigureJoint, type FigureMovement, type FigurePoints, figureAt, nearSide } from "#core/figure/figure.ts";
import { useReducedMotion } from "../film/use-reduced-motion.ts";

/** The left leg is the one that is tested, so the figure faces left: then the left side is the near one. */
const [near, far] = [nearSide("left"), nearSide("right")];

type Limb = { readonly joints: readonly FigureJoint[]; readonly className: string };

const legOf = (side: "left" | "right") => ["hip", `${side}Knee`, `${side}Ankle`, `${side}Toe`] as const;
const armOf = (side: "left" | "right") => ["shoulder", `${side}Elbow`, `${side}Hand`] as const;

/** Limbs, the far ones first; left and right in their colours. */
const limbs: readonly Limb[] = [
  { joints: legOf(far), className: `side-${far} far` },
  { joints: armOf(far), className: `side-${far} far` },
  { joints: ["hip", "shoulder"], className: "body" },
  { joints: legOf(near), className: `side-${near}` },
  { joints: armOf(near), className: `side-${near}` },
];

/** Edges of the drawing along x, in a figure's own direction. */
const [fromX, toX] = [-16, 220] as const;

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
      {movement.things.map(([x1, y1, x2, y2]) => (
        <line key={`${x1} ${y1} ${x2} ${y2}`} className="thing" x1={inPicture(x1)} y1={y1} x2={inPicture(x2)} y2={y2} />
      ))}
      {limbs.map(({ joints, className }) => (
        <polyline key={joints.join(" ")} className={className} />
      ))}
      <circle className="body" r={9} />
    </svg>
  );
}

/** Where an x of the figure lies in the picture, which is mirrored because the figure faces left. */
function inPicture(x: number): number {
  return fromX + toX - x;
}

/** Room for the whole movement, with a margin; no lower than a third of its width. */
function boxOf(movement: FigureMovement): string {
  const heights = [0, 0.25, 0.5, 0.75].flatMap((share) => Object.values(figureAt(movement, share)).map(({ y }) => y));
  const top = Math.min(-70, ...heights, ...movement.things.flatMap(([, y1, , y2]) => [y1, y2])) - 14;
  return `${fromX} ${top} ${toX - fromX} ${10 - top}`;
}

function draw(svg: SVGSVGElement | null, points: FigurePoints): void {
  const lines = svg?.querySelectorAll("polyline") ?? [];
  for (const [index, line] of [...lines].entries()) {
    const { joints } = limbs[index] ?? { joints: [] };
    line.setAttribute("points", joints.map((joint) => `${inPicture(points[joint].x)},${points[joint].y}`).join(" "));
  }
  const head = svg?.querySelector("circle");
  head?.setAttribute("cx", String(inPicture(points.head.x)));
  head?.setAttribute("cy", String(points.head.y));
}
