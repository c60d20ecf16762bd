import type { FormAnalysis, KeyMoment } from "#core/report/form-analysis.ts";
import { framePoints } from "./frame-points.ts";

const order = ["initialContact", "midStance", "toeOff"] as const satisfies readonly KeyMoment["id"][];

/** Landing, mid-stance and toe-off of one step of the leg that was seen better. */
export function shownMoments({ moments, track }: FormAnalysis): readonly KeyMoment[] {
  const [first] = moments;
  if (first === undefined) return [];
  const { nearSide } = framePoints(track, first.frame);
  const own = moments.filter(({ foot }) => foot === nearSide);
  const seen = own.length > 0 ? own : moments;
  return order.flatMap((id) => seen.find((moment) => moment.id === id) ?? []);
}

/** Frames that a report shows: those of its findings, or three moments of a step when nothing stands out. */
export function pictureFrames(analysis: FormAnalysis): readonly number[] {
  const { findings } = analysis.report;
  const shown = findings.length > 0 ? findings : shownMoments(analysis);
  return [...new Set(shown.map(({ frame }) => frame))];
}
