import { type MeasureDefinition, perContact } from "../measure-definition.ts";

/** Contact time over the stride time of the same foot, 0-1. */
export const dutyFactor: MeasureDefinition = {
  id: "dutyFactor",
  unit: "ratio",
  views: ["side"],
  sides: "both",
  steps: (context) =>
    perContact(context, ({ initialContactS, toeOffS }) => (toeOffS - initialContactS) / context.rhythm.stridePeriodS),
};
