import type { PoseTrack, TrackProfile, View } from "#core/pose/pose-track.ts";

/** Side of a true value: the runner's own, or both. */
type TruthSide = "left" | "right" | "both";

/** What is exactly known of one clip. */
export interface ClipTruth {
  readonly contacts: readonly {
    readonly foot: "left" | "right";
    readonly initialContactS: number;
    readonly toeOffS: number;
  }[];
  /** Same ids, sides, units and signs as in a form report. */
  readonly measures: readonly {
    readonly id: string;
    readonly side: TruthSide;
    readonly value: number;
    readonly unit: string;
  }[];
}

/** One recording with its truth, as calibration and scoring see it. */
export interface ClipCase {
  readonly id: string;
  /** Constants are fitted on "fit" and figures reported on "report". */
  readonly split: "fit" | "report";
  readonly profile: TrackProfile;
  readonly view: View;
  /** Clips of the same runner and camera share a group: what differs between them is what a runner sees between two clips. */
  readonly group: string;
  readonly tags: readonly string[];
  readonly track: PoseTrack;
  readonly truth: ClipTruth;
  readonly heightM: number;
}
