import type { Side } from "#core/pose/keypoints.ts";
import type { CycleCurveId } from "#core/report/form-analysis.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the film player. */
export const words = inLanguage("film", {
  player: "Film, frame by frame",
  frame: (frame: number, ground: string) => `Frame ${frame} of the film: ${ground}`,
  frameOf: (frame: number, of: number) => `frame ${frame} / ${of}`,
  scrubber: "Frame of the film",
  scrubberAt: (at: Readonly<Record<"frame" | "of", number>>, seconds: string, ground: string) =>
    `Frame ${at.frame} of ${at.of}, ${seconds} seconds, ${ground}`,
  ground: { left: "left foot on the ground", right: "right foot on the ground" } satisfies Record<Side, string>,
  noGround: "no foot on the ground",
  previousContact: "Previous contact",
  previousFrame: "Previous frame",
  nextFrame: "Next frame",
  nextContact: "Next contact",
  play: "Play",
  pause: "Pause",
  lines: "Lines",
  keys: "Keys: <kbd>←</kbd> <kbd>→</kbd> one frame, with <kbd>shift</kbd> ten; <kbd>space</kbd> play; <kbd>C</kbd> next contact, <kbd>shift</kbd>+<kbd>C</kbd> the one before.",
  speed: "Speed",
  speeds: { "0.25": "A quarter of the speed", "0.5": "Half the speed", "1": "Full speed" },
  playLoop: "Play the loop",
  pauseLoop: "Pause the loop",
  readouts: {
    caption: "Angles in this frame",
    inFrame: "In this frame",
    sides: { left: "left", right: "right" } satisfies Record<Side, string>,
    notSeen: "not seen",
    uncorrected: (names: string) => `Uncorrected, as the points of the body lie: ${names}.`,
    names: {
      trunkLean: "Trunk lean",
      headForward: "Head forward",
      thighAngle: "Thigh",
      kneeFlexion: "Knee bend",
      shankAngle: "Shank",
      footAngle: "Foot",
      hipHeight: "Hip height",
      pelvicTilt: "Hip line",
      trunkSideLean: "Side lean",
    } satisfies Record<CycleCurveId, string>,
  },
  /** One letter for each leg. */
  letters: { left: "L", right: "R" } satisfies Record<Side, string>,
});
