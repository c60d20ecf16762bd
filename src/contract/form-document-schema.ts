import { z } from "zod";
import { keypointNames } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { cycleCurveIds, type FormAnalysis } from "#core/report/form-analysis.ts";
import { measureIds } from "#core/report/form-report.ts";
import { formReportSchema } from "./form-report-schema.ts";

/** A number that JSON writes as null when it is not there. */
const numberOrGap = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN);

/** Frames of the track that a document draws: those of its findings. */
const mostFrames = 8;
const mostPoints = mostFrames * keypointNames.length;

const column = z
  .array(numberOrGap)
  .max(mostPoints)
  .transform((values) => Float64Array.from(values));
const side = z.enum(["left", "right"]);
const unit = z.enum(["steps/min", "s", "ratio", "m", "% of leg", "deg"]);
const cyclePoints = z.array(numberOrGap).length(101);

const track = z
  .strictObject({
    profile: z.enum(["markers", "blazepose-lite", "blazepose-full", "blazepose-heavy"]),
    timesS: z
      .array(z.number())
      .max(mostFrames)
      .transform((values) => Float64Array.from(values)),
    keypoints: z.array(z.enum(keypointNames)),
    x: column,
    y: column,
    confidence: column,
    unit: z.enum(["px", "m"]),
    widthPx: z.number().positive().exactOptional(),
    heightPx: z.number().positive().exactOptional(),
    time: z.strictObject({ startS: z.number(), frameRateHz: z.number() }),
    scene: z.strictObject({ verticalDeg: z.number().exactOptional() }),
  })
  .refine(
    ({ timesS, keypoints, x, y, confidence }) =>
      [x, y, confidence].every((values) => values.length === timesS.length * keypoints.length),
    "Every column of the track has a value for each point of each frame",
  );

const curve = z.strictObject({
  id: z.enum(cycleCurveIds),
  side,
  unit,
  mean: cyclePoints,
  sd: cyclePoints,
  toeOffPercent: z.number(),
  strides: z.int().min(0),
  correctedAs: z.enum(measureIds).exactOptional(),
});

const picture = z
  .string()
  .max(2_000_000)
  .regex(/^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/=]+$/, "A picture is a data URL of a JPEG, PNG or WebP");

/**
 * What a browser sends to have a report typeset: the report, its curves, the frames it shows and their pictures.
 * `report.findings[].frame` and `moments[].frame` count the frames of this small track.
 */
export const formDocumentSchema = z.strictObject({
  schema: z.literal("plumbline.form-document/1"),
  report: formReportSchema,
  track,
  curves: z.array(curve).max(32),
  moments: z
    .array(
      z.strictObject({
        id: z.enum(["initialContact", "midStance", "toeOff"]),
        foot: side,
        timeS: z.number(),
        frame: z.int().min(0).max(mostFrames),
      }),
    )
    .max(3)
    .default([]),
  pictures: z.array(z.strictObject({ frame: z.int().min(0).max(mostFrames), picture })).max(mostFrames),
});

/** A document as it is sent, before gaps become NaN. */
export type FormDocumentRequest = z.input<typeof formDocumentSchema>;

/** A document as it is read. */
export type FormDocument = z.output<typeof formDocumentSchema>;

/** The analysis that a document is drawn from. It has no per-frame series: a page of paper shows none. */
export function documentAnalysis({ report, track: points, curves, moments }: FormDocument): FormAnalysis {
  return { report, track: points satisfies PoseTrack, curves, series: [], moments };
}
