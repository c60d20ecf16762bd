/** Frames of a stretch we aim at: long enough that finding the runner anew costs little, short enough to share out. */
const framesPerStretch = 75;
const fewestFramesPerStretch = 24;
/** Stretches come in fours, so that 1, 2 or 4 workers get the same number each. */
const shares = 4;

/**
 * Time to decode a frame beside the time to read the runner in it: 720 x 1280 with the full model took 2 of 37 ms. A worker
 * that begins in the middle decodes from the key frame before it, and gets fewer frames to read for that.
 */
const decodingShare = 0.055;

/** Two sides that differ by less than this part of the clip's work keep an even border: so do films with frequent key frames. */
const leastDifference = 0.02;

/** First frames of each stretch, and the clip's end. Depends on the clip alone, so the track does not depend on workers. */
export function stretchBorders(frames: number, keyFrames: readonly number[]): readonly number[] {
  const wanted = shares * Math.max(1, Math.round(frames / framesPerStretch / shares));
  const count = Math.max(1, Math.min(wanted, Math.floor(frames / fewestFramesPerStretch)));
  return new BorderSearch(frames, keyFrames).borders(count);
}

/** Parts a clip where both sides take their workers the same time, then each side again. */
class BorderSearch {
  readonly #frames: number;
  /** Work of decoding up to each frame from the key frame before it, in frames read. */
  readonly #leadIn: Float64Array;
  /** Fewest frames of a stretch: half of an even one. */
  #fewest = 1;

  constructor(frames: number, keyFrames: readonly number[]) {
    this.#frames = frames;
    this.#leadIn = new Float64Array(frames + 1);
    const isKey = new Set(keyFrames);
    let key = 0;
    for (let frame = 0; frame <= frames; frame++) {
      if (isKey.has(frame)) key = frame;
      this.#leadIn[frame] = decodingShare * (frame - key);
    }
  }

  borders(count: number): readonly number[] {
    this.#fewest = Math.floor(this.#frames / count / 2);
    const even = Array.from({ length: count + 1 }, (_, border) => Math.floor((border * this.#frames) / count));
    this.#part(even, 0, count);
    return even;
  }

  /** Moves the borders between two that stand, the middle one first. */
  #part(borders: number[], from: number, to: number): void {
    if (to - from < 2) return;
    const middle = from + Math.floor((to - from) / 2);
    borders[middle] = this.#balanced(borders, { from, middle, to });
    this.#part(borders, from, middle);
    this.#part(borders, middle, to);
  }

  /** Where the middle border leaves each stretch of both sides the same work, unless the even border is nearly as good. */
  #balanced(borders: readonly number[], { from, middle, to }: { from: number; middle: number; to: number }): number {
    const [first = 0, even = 0, end = 0] = [borders[from], borders[middle], borders[to]];
    const leadIn = this.#leadIn;
    const late = (at: number) =>
      (to - middle) * (at - first + (leadIn[first] ?? 0)) - (middle - from) * (end - at + (leadIn[at] ?? 0));
    // Moved borders beside it may have left too little room for the even one.
    const isRoomy = even >= first + (middle - from) * this.#fewest && even <= end - (to - middle) * this.#fewest;
    if (isRoomy && Math.abs(late(even)) <= (leastDifference * this.#frames * (to - from)) / 2) return even;
    const least = first + (middle - from) * this.#fewest;
    const most = end - (to - middle) * this.#fewest;
    let at = least;
    while (at < most && late(at) < 0) at++;
    return at;
  }
}

/**
 * Most frames in which we look for people. `first` are few, and enough where one person stands alone in all of them; `cheap`
 * are enough to see who moves where; `thorough` are for pictures that are not clear.
 */
const mostLooks = { first: 4, cheap: 8, thorough: 12 } as const;

/** How hard to look, least first. */
export const lookEfforts = ["first", "cheap", "thorough"] as const;
export type LookEffort = (typeof lookEfforts)[number];

/** Fewest key frames that are looked at alone, and frames after each that are looked at as well when there are fewer. */
const keysAlone = { first: 2, cheap: mostLooks.cheap } as const;
const framesAfterKey = [0, 6, 12];

function evenly(items: readonly number[], most: number): readonly number[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor(((index + 0.5) * items.length) / most)] ?? 0);
}

/**
 * Frames in which to look for people. `first` and `cheap` are key frames, and a frame soon after each when key frames are few,
 * because they cost next to nothing to decode; `thorough` are spread evenly, whatever it costs.
 */
export function framesToLookAt(frames: number, keyFrames: readonly number[], effort: LookEffort): readonly number[] {
  const most = mostLooks[effort];
  if (effort === "thorough") {
    const count = Math.min(most, frames);
    return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * frames) / count));
  }
  const keys = evenly(keyFrames, most);
  if (keys.length >= keysAlone[effort]) return keys;
  const soonAfter = keys.flatMap((key) => framesAfterKey.map((after) => key + after));
  return [
    ...new Set(
      evenly(
        soonAfter.filter((index) => index < frames),
        most,
      ),
    ),
  ];
}
