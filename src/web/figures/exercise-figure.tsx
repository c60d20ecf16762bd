import { useEffect, useMemo, useRef } from "react";
import type { BodyMovement } from "#core/figure/body-movement.ts";
import { furthestShare } from "#core/figure/end-poses.ts";
import { frameOf } from "#core/figure/figure-scene.ts";
import { useReducedMotion } from "../film/use-reduced-motion.ts";
import { drawFigure } from "./draw-figure.ts";
import "../styles/exercise-figure.css";

interface ExerciseFigureProps {
  readonly movement: BodyMovement;
  /** What the figure shows, for who cannot see it. */
  readonly alt: string;
  /** Shows the position that is meant, without moving. */
  readonly isStill?: boolean;
  /** Of an exercise of one side: the side that works here. */
  readonly works?: "left" | "right";
}

/** A figure that does an exercise again and again; when motion is reduced, its two end poses beside each other. */
export function ExerciseFigure({ movement, alt, isStill = false, works }: ExerciseFigureProps) {
  const wantsLess = useReducedMotion();
  const isMirrored = works !== undefined && movement.side !== undefined && works !== movement.side;
  const far = useMemo(() => furthestShare(movement), [movement]);
  const shares = isStill ? [far] : wantsLess ? [0, far] : [undefined];
  return (
    <div className="exercise-figure" role="img" aria-label={alt}>
      {shares.map((share) => (
        <Drawing key={share ?? "moving"} movement={movement} isMirrored={isMirrored} share={share} />
      ))}
    </div>
  );
}

interface DrawingProps {
  readonly movement: BodyMovement;
  readonly isMirrored: boolean;
  /** Moves when left out. */
  readonly share: number | undefined;
}

function Drawing({ movement, isMirrored, share }: DrawingProps) {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const place = group.current;
    if (place === null) return;
    const paint = (now: number) => drawFigure(place, movement, { share: now, isMirrored });
    paint(share ?? 0);
    if (share !== undefined) return;
    const start = performance.now();
    let request = requestAnimationFrame(function tick(now) {
      paint((Math.max(0, now - start) / 1000 / movement.seconds) % 1);
      request = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(request);
  }, [movement, isMirrored, share]);
  const { box, plumb } = useMemo(() => boxOf(movement, isMirrored), [movement, isMirrored]);
  return (
    <svg viewBox={box} aria-hidden="true">
      <path className="figure-plumb" d={plumb} />
      <g ref={group} />
    </svg>
  );
}

/** Room round the figure, and the least that is shown, so that a lying body is not drawn larger than a standing one. */
const margin = 8;
const least = { width: 130, height: 96 } as const;

function boxOf(movement: BodyMovement, isMirrored: boolean) {
  const { left, top, width, height } = frameOf(movement, isMirrored);
  const [wide, high] = [Math.max(least.width, width + 2 * margin), Math.max(least.height, height + 2 * margin)];
  const [x, y] = [left - (wide - width) / 2, top + height + margin - high];
  const middle = x + wide / 2;
  return {
    box: [x, y, wide, high].map((value) => value.toFixed(1)).join(" "),
    plumb: `M${middle.toFixed(1)} ${y.toFixed(1)}V${(top + height).toFixed(1)}`,
  };
}
