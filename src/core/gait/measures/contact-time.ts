import { type MeasureDefinition, perContact } from "../measure-definition.ts";

/** Initial contact to toe-off of the same foot, s. */
export const contactTime: MeasureDefinition = {
  id: "contactTime",
  unit: "s",
  views: ["side", "rear"],
  sides: "both",
  steps: (context) => perContact(context, ({ initialContactS, toeOffS }) => toeOffS - initialContactS),
};
