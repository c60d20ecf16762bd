import type { TimeFacts } from "#core/pose/pose-track.ts";
import type { Mp4TimeFacts } from "./mp4-time-facts.ts";

/** An edit list must stretch at least so much to count as slow motion; a trimmed film stretches by 1. */
const leastStretch = 1.5;
/** Cameras record slow motion at 100 Hz and more. */
const leastSlowMotionHz = 100;
/** Rates within this share of each other are the same rate. */
const sameRateShare = 0.1;

/** Times of the frames as they really passed, and what is known about them. */
export interface RealTimes {
  /** Seconds since the first frame. */
  readonly timesS: Float64Array;
  readonly time: TimeFacts;
}

/** How much the edit list slows the film down: played seconds to recorded seconds of the slowest edit; 1 without one. */
export function editStretch(facts: Mp4TimeFacts | undefined): number {
  const edits = facts?.edits ?? [];
  const slowest = edits.reduce((least, edit) => (edit.rate > 0 ? Math.min(least, edit.rate) : least), 1);
  const played = edits.reduce((sum, edit) => sum + (edit.fromS === undefined ? 0 : edit.playedS), 0);
  const stretchOfAll = facts?.mediaDurationS ? played / facts.mediaDurationS : 1;
  return Math.max(1, 1 / slowest, stretchOfAll);
}

interface CaptureFact {
  readonly captureRateHz: number;
  readonly captureRateFrom: "container" | "user";
  /** What the track's own times must be multiplied with to become real ones. */
  readonly scale: number;
  /** Rate the film plays at, Hz. */
  readonly frameRateHz: number;
}

function captureFact(
  mediaRateHz: number,
  facts: Mp4TimeFacts | undefined,
  userHz: number | undefined,
): CaptureFact | undefined {
  if (userHz !== undefined) {
    const scale = mediaRateHz / userHz;
    return { captureRateHz: userHz, captureRateFrom: "user", scale, frameRateHz: mediaRateHz };
  }
  const stretch = editStretch(facts);
  if (stretch >= leastStretch && mediaRateHz >= leastSlowMotionHz) {
    return { captureRateHz: mediaRateHz, captureRateFrom: "container", scale: 1, frameRateHz: mediaRateHz / stretch };
  }
  const captured = facts?.androidCaptureHz;
  if (captured === undefined) return undefined;
  const isAsCaptured = Math.abs(captured / mediaRateHz - 1) <= sameRateShare;
  if (!isAsCaptured && captured / mediaRateHz < leastStretch) return undefined;
  const scale = isAsCaptured ? 1 : mediaRateHz / captured;
  return {
    captureRateHz: isAsCaptured ? mediaRateHz : captured,
    captureRateFrom: "container",
    scale,
    frameRateHz: mediaRateHz,
  };
}

/**
 * Turns a file's presentation times (seconds, strictly increasing, at least two) into real ones. They are rescaled only
 * when the container or the user says how fast the camera captured: an iPhone keeps the true times in the track and
 * stretches them by its edit list, Android keeps stretched times and notes the capture rate.
 */
export function realTimes(
  fileTimesS: Float64Array,
  facts: Mp4TimeFacts | undefined,
  userCaptureRateHz: number | undefined,
): RealTimes {
  const startS = fileTimesS[0] ?? 0;
  const spanS = (fileTimesS.at(-1) ?? 0) - startS;
  const mediaRateHz = (fileTimesS.length - 1) / spanS;
  const capture = captureFact(mediaRateHz, facts, userCaptureRateHz);
  const scale = capture?.scale ?? 1;
  const timesS = fileTimesS.map((time) => (time - startS) * scale);
  const day = facts?.filmedOn === undefined ? {} : { filmedOn: facts.filmedOn };
  if (capture === undefined) return { timesS, time: { startS, frameRateHz: mediaRateHz, ...day } };
  const { captureRateHz, captureRateFrom, frameRateHz } = capture;
  return { timesS, time: { startS, frameRateHz, captureRateHz, captureRateFrom, ...day } };
}
