import type { Side } from "#core/pose/keypoints.ts";

/** L or R in the leg's colour, with its word for screen readers. */
export function SideMark({ side }: { readonly side: Side }) {
  return (
    <span className={`side-mark side-${side}`}>
      <span aria-hidden="true">{side === "left" ? "L" : "R"}</span>
      <span className="visually-hidden">{side}</span>
    </span>
  );
}
