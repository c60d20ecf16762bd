import { bodySignals } from "#core/gait/body-signals.ts";
import { findRhythm } from "#core/gait/cadence.ts";
import type { LegSight } from "#core/gait/calibration-model.ts";
import { type StrideCues, strideCues } from "#core/gait/stride-cues.ts";
import { cameraView } from "#core/pose/camera-view.ts";
import { repairSwaps } from "#core/pose/repair-swaps.ts";
import { mendTrack } from "#core/pose/uniform-track.ts";
import type { ClipCase } from "./clip-case.ts";

/** A stride beside the true times of its contact, both after the stride's anchor. */
export interface KnownStride {
  readonly clip: string;
  /** Clips of the same runner and camera. */
  readonly group: string;
  readonly sight: LegSight;
  readonly stride: StrideCues;
  readonly initialContactS: number;
  readonly toeOffS: number;
}

/** Furthest a contact's middle may lie from where a stride's stance is expected, s. Half a fast step. */
const matchWindowS = 0.14;

/**
 * Every stride of a clip whose true contact is known. The anchors are found as in the product; the truth is the contact of
 * the same foot whose landing is nearest to the usual place after the anchor.
 */
export function readStrides(clip: ClipCase): KnownStride[] {
  const { track } = repairSwaps(clip.track);
  const camera = cameraView(track);
  const forward = camera.facing === "left" || camera.facing === "towards" ? -1 : 1;
  const signals = bodySignals(mendTrack(track, forward).uniform);
  const rhythm = findRhythm(signals, clip.view);
  if (rhythm === undefined) return [];
  const usualLandingS = clip.view === "side" ? 0.025 : 0.3 * rhythm.stridePeriodS;
  return (["left", "right"] as const).flatMap((foot) =>
    strideCues(signals, foot, { view: clip.view, stridePeriodS: rhythm.stridePeriodS }).flatMap((stride) => {
      const anchorS = stride.anchor / signals.rateHz;
      const contact = nearest(clip, foot, anchorS + usualLandingS);
      if (contact === undefined) return [];
      const isOneSided = clip.profile !== "markers" && clip.view === "side";
      const sight: LegSight = isOneSided ? (foot === camera.nearSide ? "near" : "far") : "alike";
      return [
        {
          clip: clip.id,
          group: clip.group,
          sight,
          stride,
          initialContactS: contact.initialContactS - anchorS,
          toeOffS: contact.toeOffS - anchorS,
        },
      ];
    }),
  );
}

function nearest({ truth }: ClipCase, foot: "left" | "right", timeS: number) {
  const own = truth.contacts.filter((contact) => contact.foot === foot);
  const sorted = own.toSorted((a, b) => Math.abs(a.initialContactS - timeS) - Math.abs(b.initialContactS - timeS));
  const first = sorted[0];
  return first !== undefined && Math.abs(first.initialContactS - timeS) < matchWindowS ? first : undefined;
}
