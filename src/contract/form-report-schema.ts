import { z } from "zod";
import { type FormReport, measureIds, notMeasurableCodes } from "#core/report/form-report.ts";
import type { RefusalCode } from "#core/report/refusal-codes.ts";
import { refusalWords } from "#core/report/refusal-words.ts";

const finite = z.number();
const share = z.number().min(0).max(1);
const side = z.enum(["left", "right", "both"]);
const foot = z.enum(["left", "right"]);
const unit = z.enum(["steps/min", "s", "ratio", "m", "% of leg", "deg"]);
const baseMeasureId = z.enum(measureIds);
const measureId = z.union([baseMeasureId, z.templateLiteral(["asymmetry:", baseMeasureId])]);

/** 95 % interval, low end first. */
const interval = z
  .tuple([finite, finite])
  .refine(([low, high]) => low <= high, "An interval goes from low to high")
  .readonly();

const source = z
  .strictObject({
    file: z.string(),
    kind: z.enum(["video", "markers"]),
    startS: finite,
    frames: z.int().min(0),
    durationS: finite.min(0),
    frameRateHz: finite.min(0),
    filmedOn: z.iso.date().exactOptional(),
    view: z.enum(["side", "rear"]).exactOptional(),
    facing: z.enum(["left", "right", "away", "towards"]).exactOptional(),
    speedMPerS: finite.min(0).exactOptional(),
  })
  .readonly();

const reason = z
  .strictObject({ code: z.enum(Object.keys(refusalWords) as [RefusalCode]), message: z.string(), fix: z.string() })
  .readonly();

const contact = z
  .strictObject({ foot, initialContactS: finite, toeOffS: finite, confidence: share })
  .refine((value) => value.toeOffS > value.initialContactS, "Toe-off comes after initial contact")
  .readonly();

const measured = z
  .strictObject({
    id: measureId,
    side,
    value: finite,
    unit,
    interval,
    n: z.int().min(1),
    smallestRealChange: finite.min(0),
    quality: z.enum(["high", "moderate", "low"]),
    class: z.enum(["rearfoot", "midfoot", "forefoot"]).exactOptional(),
  })
  .readonly();

const notMeasured = z
  .strictObject({
    id: measureId,
    side,
    unit: unit.exactOptional(),
    notMeasurable: z.strictObject({ code: z.enum(notMeasurableCodes), message: z.string() }).readonly(),
  })
  .readonly();

const finding = z
  .strictObject({
    id: z.string(),
    measure: measureId,
    side,
    sentence: z.string(),
    contributors: z.array(z.string()).readonly(),
    evidence: z.array(z.string()).readonly(),
    frame: z.int().min(0),
  })
  .readonly();

const drift = z
  .strictObject({
    id: baseMeasureId,
    side,
    firstThird: finite,
    lastThird: finite,
    change: finite,
    interval,
    unit,
    real: z.boolean(),
  })
  .readonly();

/**
 * The form report as JSON, the one document that leaves the program. Strict: an unknown key is an error, so that a
 * change of the report is a change of this contract. Numbers are finite: what could not be measured is a reason.
 */
export const formReportSchema = z
  .strictObject({
    schema: z.literal("plumbline.form-report/1"),
    source,
    verdict: z.enum(["ok", "not-usable"]),
    reasons: z.array(reason).readonly(),
    contacts: z.array(contact).readonly(),
    measures: z.array(z.union([measured, notMeasured])).readonly(),
    findings: z.array(finding).max(3).readonly(),
    drift: z.array(drift).readonly(),
    repairs: z
      .strictObject({ swapsRepaired: z.int().min(0), gapsFilledShare: share, outliersRemoved: z.int().min(0) })
      .readonly(),
    model: z.strictObject({ name: z.string(), version: z.string() }).readonly(),
    analysedOn: z.iso.date().exactOptional(),
    timing: z
      .strictObject({
        decodeS: finite.min(0),
        inferenceS: finite.min(0),
        totalS: finite.min(0),
        framesPerS: finite.min(0),
      })
      .readonly(),
  })
  .refine((report) => report.verdict === "ok" || report.reasons.length > 0, "A refusal names its reason")
  .readonly() satisfies z.ZodType<FormReport>;
