import type { FormDocumentRequest } from "#contract/form-document-schema.ts";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { pictureFrames, shownMoments } from "#report/shown-moments.ts";

/**
 * What the server needs to typeset a report: the report, its curves and the few frames it shows, of its findings or of one step. The rest of the
 * track, and the film, stay on the device.
 */
export function formDocument(analysis: FormAnalysis, pictures: ReadonlyMap<number, string>): FormDocumentRequest {
  const { report, track } = analysis;
  const frames = pictureFrames(analysis);
  const moments = report.findings.length > 0 ? [] : shownMoments(analysis);
  const columns = track.keypoints.length;
  const rows = (values: Float64Array): (number | null)[] =>
    frames.flatMap((frame) => [...values.subarray(frame * columns, (frame + 1) * columns)].map(orGap));
  return {
    schema: "plumbline.form-document/1",
    report: {
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, frame: frames.indexOf(finding.frame) })),
    } as FormDocumentRequest["report"],
    track: {
      profile: track.profile,
      timesS: frames.map((frame) => track.timesS[frame] ?? 0),
      keypoints: [...track.keypoints],
      x: rows(track.x),
      y: rows(track.y),
      confidence: rows(track.confidence),
      unit: track.unit,
      ...(track.widthPx === undefined ? {} : { widthPx: track.widthPx }),
      ...(track.heightPx === undefined ? {} : { heightPx: track.heightPx }),
      time: { startS: track.time.startS, frameRateHz: track.time.frameRateHz },
      scene: track.scene.verticalDeg === undefined ? {} : { verticalDeg: track.scene.verticalDeg },
    },
    curves: analysis.curves.map((curve) => ({ ...curve, mean: curve.mean.map(orGap), sd: curve.sd.map(orGap) })),
    moments: moments.map((moment) => ({ ...moment, frame: frames.indexOf(moment.frame) })),
    pictures: frames.flatMap((frame, index) => {
      const picture = pictures.get(frame);
      return picture === undefined ? [] : [{ frame: index, picture }];
    }),
  };
}

function orGap(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
