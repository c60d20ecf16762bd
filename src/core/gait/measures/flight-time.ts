import { type MeasureDefinition, perStep } from "../measure-definition.ts";

/** Toe-off of one foot to initial contact of the other, s; listed under the foot that left. */
export const flightTime: MeasureDefinition = {
  id: "flightTime",
  unit: "s",
  views: ["side"],
  sides: "both",
  steps: (context) => perStep(context, ({ toeOffS }, next) => next.initialContactS - toeOffS),
};
