import type { RunDetail } from "#contract/load-api-schema.ts";
import { km } from "../load/load-words.ts";
import { words } from "./run-words.ts";

/** The way of a run as a shape without a map: nothing is asked of anybody, and it says nothing of where it is. */
export function RouteShape({ shape }: { readonly shape: NonNullable<RunDetail["shape"]> }) {
  const { eastM, northM } = shape;
  const [left, right] = [Math.min(...eastM), Math.max(...eastM)];
  const [bottom, top] = [Math.min(...northM), Math.max(...northM)];
  const size = Math.max(right - left, top - bottom, 50);
  const pad = 0.06 * size;
  const points = eastM.map((east, index) => [east, -(northM[index] ?? 0)] as const);
  const path = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  const [first, last] = [points[0], points.at(-1)];
  const said = words.shape(km(size / 1000));
  return (
    <figure className="route-shape">
      <svg
        viewBox={`${left - pad} ${-top - pad} ${right - left + 2 * pad} ${top - bottom + 2 * pad}`}
        role="img"
        aria-label={said}
      >
        <path d={path} vectorEffect="non-scaling-stroke" />
        {first && <circle className="start-mark" cx={first[0]} cy={first[1]} r={size / 50} />}
        {last && (
          <circle className="end-mark" cx={last[0]} cy={last[1]} r={size / 36} vectorEffect="non-scaling-stroke" />
        )}
      </svg>
      <figcaption className="small soft">{said}</figcaption>
    </figure>
  );
}
