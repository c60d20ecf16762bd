import type { Side } from "#core/pose/keypoints.ts";
import { words } from "./results-words.ts";

/** L or R in the leg's colour, with its word for screen readers. */
export function SideMark({ side }: { readonly side: Side }) {
  return (
    <span className={`side-mark side-${side}`}>
      <span aria-hidden="true">{words.letters[side]}</span>
      <span className="visually-hidden">{words.sides[side]}</span>
    </span>
  );
}
