/** Frames of a stretch we aim at: long enough that finding the runner anew costs little, short enough to share out. */
const framesPerStretch = 75;
const fewestFramesPerStretch = 24;
/** Stretches come in fours, so that 1, 2 or 4 workers get the same number each. */
const shares = 4;

/** First frames of each stretch, and the clip's end. Depends on the clip alone, so the track does not depend on workers. */
export function stretchBorders(frames: number): readonly number[] {
  const wanted = shares * Math.max(1, Math.round(frames / framesPerStretch / shares));
  const count = Math.max(1, Math.min(wanted, Math.floor(frames / fewestFramesPerStretch)));
  return Array.from({ length: count + 1 }, (_, border) => Math.floor((border * frames) / count));
}

/** Frames in which we look for people: enough to see who moves where, and more when the first look is not clear. */
const mostLooks = { cheap: 8, thorough: 12 } as const;

function evenly(items: readonly number[], most: number): readonly number[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor(((index + 0.5) * items.length) / most)] ?? 0);
}

/**
 * Frames in which to look for people. `cheap` are key frames, and a frame soon after each when key frames are few, because
 * they cost next to nothing to decode; `thorough` are spread evenly, whatever it costs.
 */
export function framesToLookAt(
  frames: number,
  keyFrames: readonly number[],
  effort: "cheap" | "thorough",
): readonly number[] {
  const most = mostLooks[effort];
  if (effort === "thorough") {
    const count = Math.min(most, frames);
    return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * frames) / count));
  }
  const keys = evenly(keyFrames, most);
  if (keys.length === most) return keys;
  const soonAfter = keys.flatMap((key) => [key, key + 6, key + 12]).filter((index) => index < frames);
  return [...new Set(evenly(soonAfter, most))];
}
