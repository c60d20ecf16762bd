import type { ClipSpec } from "./clip-spec.ts";
import drawn from "./grid.generated.json" with { type: "json" };

/**
 * The accuracy grid: 96 clips of 32 bodies, 64 from the side and 32 from behind, the same on every machine. Drawn by
 * `grid-recipe`, kept as a file by `node bench/synthetic/write-grid.ts`, because drawing takes a minute.
 */
export function gridClips(): readonly ClipSpec[] {
  return drawn as unknown as readonly ClipSpec[];
}

/** Clips of the quick grid: seven from the side (one each at 30 and 120 frames a second) and three from behind. */
const quickIds = [
  "side-b00-1",
  "side-b01-0",
  "side-b01-1",
  "side-b02-1",
  "side-b03-2",
  "side-b04-1",
  "side-b05-0",
  "rear-b00-3",
  "rear-b01-3",
  "rear-b03-3",
];

/** A subset that stands for the whole. */
export function quickGridClips(): readonly ClipSpec[] {
  return gridClips().filter((clip) => quickIds.includes(clip.id));
}
