import type { LumaThumbnail } from "../picture/luma-thumbnail.ts";
import type { Place } from "./person-path.ts";

/** Side of a block whose shift is looked for, and how far it is looked for, thumbnail px. */
const blockPx = 12;
const reachPx = 16;
/** Blocks with a smaller standard deviation of brightness have nothing to hold on to. */
const leastTexture = 6;
/** Fewer blocks than this say nothing about the background. */
const leastBlocks = 4;

interface Block {
  readonly left: number;
  readonly top: number;
}

function texture({ luma, widthPx }: LumaThumbnail, { left, top }: Block): number {
  let sum = 0;
  let squares = 0;
  for (let y = top; y < top + blockPx; y++) {
    for (let x = left; x < left + blockPx; x++) {
      const value = luma[y * widthPx + x] ?? 0;
      sum += value;
      squares += value * value;
    }
  }
  const count = blockPx * blockPx;
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

/** Mean difference of a block and the other picture's block moved by `shift` px to the right. */
function difference(from: LumaThumbnail, to: LumaThumbnail, at: Block & { readonly shift: number }): number {
  let sum = 0;
  for (let y = at.top; y < at.top + blockPx; y++) {
    const row = y * from.widthPx;
    for (let x = at.left; x < at.left + blockPx; x++) {
      sum += Math.abs((from.luma[row + x] ?? 0) - (to.luma[row + x + at.shift] ?? 0));
    }
  }
  return sum / (blockPx * blockPx);
}

/** Sideways shift of one block, px to a fraction; undefined when no shift fits clearly. */
function blockShift(from: LumaThumbnail, to: LumaThumbnail, block: Block): number | undefined {
  const lowest = Math.max(-reachPx, -block.left);
  const highest = Math.min(reachPx, from.widthPx - blockPx - block.left);
  let best = lowest;
  let least = Number.POSITIVE_INFINITY;
  const costs = new Map<number, number>();
  for (let shift = lowest; shift <= highest; shift++) {
    const cost = difference(from, to, { ...block, shift });
    costs.set(shift, cost);
    if (cost < least) {
      least = cost;
      best = shift;
    }
  }
  const before = costs.get(best - 1);
  const after = costs.get(best + 1);
  if (before === undefined || after === undefined) return undefined;
  const curve = before + after - 2 * least;
  return curve <= 0 ? undefined : best + (before - after) / (2 * curve);
}

function isOnPerson({ left, top }: Block, person: Place | undefined): boolean {
  if (person === undefined) return false;
  const { hipX, hipY, radiusPx } = person;
  const isBeside = left + blockPx < hipX - radiusPx || left > hipX + radiusPx;
  const isAboveOrBelow = top + blockPx < hipY - radiusPx || top > hipY + radiusPx;
  return !isBeside && !isAboveOrBelow;
}

/**
 * Sideways shift of the background between two thumbnails, in picture widths, + to the right: the median over textured
 * blocks outside the person, so that neither the person nor a treadmill's belt decides. `person` is in thumbnail px.
 * Undefined when too little of the background has texture.
 */
export function backgroundShift(from: LumaThumbnail, to: LumaThumbnail, person: Place | undefined): number | undefined {
  const shifts: number[] = [];
  for (let top = 0; top + blockPx <= from.heightPx; top += blockPx) {
    for (let left = 0; left + blockPx <= from.widthPx; left += blockPx) {
      const block = { left, top };
      if (isOnPerson(block, person) || texture(from, block) < leastTexture) continue;
      const shift = blockShift(from, to, block);
      if (shift !== undefined) shifts.push(shift);
    }
  }
  if (shifts.length < leastBlocks) return undefined;
  shifts.sort((a, b) => a - b);
  return (shifts[shifts.length >> 1] ?? 0) / from.widthPx;
}
