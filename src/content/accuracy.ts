import { z } from "zod";
import type { BaseMeasureId, MeasureUnit } from "#core/report/form-report.ts";
import measured from "./form-accuracy.generated.json" with { type: "json" };

const figureSchema = z.strictObject({
  profile: z.string(),
  view: z.enum(["side", "rear"]),
  leg: z.enum(["near", "far", "alike", "both", "all"]),
  id: z.custom<BaseMeasureId>((value) => typeof value === "string"),
  unit: z.custom<MeasureUnit>((value) => typeof value === "string"),
  clips: z.int().positive(),
  bias: z.number(),
  rmse: z.number().nonnegative(),
  limits: z.tuple([z.number(), z.number()]),
  coverage: z.number().min(0).max(1),
});

const recordSchema = z.strictObject({ schema: z.literal("plumbline.accuracy/1"), measures: z.array(figureSchema) });

/** Error of one measure by one kind of track, on clips that no constant was fitted on. Written by `npm run bench:accuracy`. */
export interface AccuracyFigure {
  readonly id: BaseMeasureId;
  readonly unit: MeasureUnit;
  /** Mean of measured minus true. */
  readonly bias: number;
  readonly rmse: number;
  /** 95 % limits of agreement. */
  readonly limits: readonly [number, number];
  /** Values behind the figures: one a clip and leg. */
  readonly recordings: number;
}

const figures = recordSchema.parse(measured).measures;

/**
 * Figures of every measure for one kind of track ("blazepose-full", "markers"), all legs together. A measure that both
 * views show is given for the view from the side. Empty for a kind that was not benchmarked.
 */
export function accuracyOfModel(profile: string): readonly AccuracyFigure[] {
  const own = figures.filter((figure) => figure.profile === profile && figure.leg === "all");
  const first = own.filter(
    (figure) =>
      !own.some(
        (other) =>
          other !== figure &&
          other.id === figure.id &&
          other.unit === figure.unit &&
          other.view === "side" &&
          figure.view === "rear",
      ),
  );
  return first.map(({ id, unit, bias, rmse, limits, clips }) => ({ id, unit, bias, rmse, limits, recordings: clips }));
}
