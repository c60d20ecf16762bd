import type { Contact } from "#core/report/form-report.ts";
import { nearestIndex } from "./frame-times.ts";
import type { Playhead } from "./use-playhead.ts";

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Frames a shifted arrow key moves. */
const longStepFrames = 10;

/** Does what a key asks for; false when the key means nothing here. */
export function pressPlayerKey(press: KeyPress, playhead: Playhead, contactFrames: readonly number[]): boolean {
  const step = press.shiftKey ? longStepFrames : 1;
  const actions: Record<string, () => void> = {
    ArrowRight: () => playhead.seek(playhead.frame + step),
    ArrowLeft: () => playhead.seek(playhead.frame - step),
    ArrowUp: () => playhead.seek(playhead.frame + step),
    ArrowDown: () => playhead.seek(playhead.frame - step),
    Home: () => playhead.seek(0),
    End: () => playhead.seek(Number.MAX_SAFE_INTEGER),
    " ": playhead.toggle,
    c: () => playhead.seek(neighbour(contactFrames, playhead.frame, 1)),
    C: () => playhead.seek(neighbour(contactFrames, playhead.frame, -1)),
  };
  const action = actions[press.key];
  action?.();
  return action !== undefined;
}

/** The frame of the next (+1) or previous (-1) contact; the frame itself when there is none. */
export function neighbour(contactFrames: readonly number[], frame: number, direction: 1 | -1): number {
  const beyond = contactFrames.filter((candidate) => (candidate - frame) * direction > 0);
  if (beyond.length === 0) return frame;
  return direction > 0 ? Math.min(...beyond) : Math.max(...beyond);
}

/** Frame nearest to each initial contact, in order of time. */
export function contactFrames(contacts: readonly Contact[], timesS: Float64Array): readonly number[] {
  return contacts
    .map((contact) => nearestIndex(timesS, contact.initialContactS))
    .sort((first, second) => first - second);
}
