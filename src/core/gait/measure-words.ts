import type { NotMeasurableCode } from "../report/form-report.ts";

/** What is said when a measure cannot be made: what was found and what to do, in one line. */
export const notMeasurableWords = {
  "other-view": "This is seen from the other direction. Film from there to see it.",
  "side-not-seen": "This leg was hidden too much of the time, so we left it out. Film from its side to see it.",
  "height-unknown": "Metres need your height. Tell us your height, and we work them out.",
  "too-few-steps": "Too few whole steps were seen. Film at least ten seconds.",
  "frame-rate-too-low": "The film has too few pictures a second for this. Record at 60 frames a second or more.",
  "events-uncertain": "We could not tell well enough when the feet leave the ground.",
  "points-not-seen": "The body points it needs were not seen. Check that nothing hides them.",
  "one-side-only":
    "From one side the far leg is measured less well than the near one, so a difference would not be fair. Film both sides, or from behind.",
  "outside-tested-range": "The value lies outside everything this was tested on, so we do not show it.",
  "not-calibrated": "This was never tested for this kind of recording, so we do not show it.",
} satisfies Record<NotMeasurableCode, string>;
