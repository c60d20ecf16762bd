import { type MeasureDefinition, perContact, signalAt } from "../measure-definition.ts";

/** Thigh against the vertical at toe-off, deg, + knee behind the hip. */
export const thighExtensionAtToeOff: MeasureDefinition = {
  id: "thighExtensionAtToeOff",
  unit: "deg",
  views: ["side"],
  sides: "foot",
  steps: (context) =>
    perContact(
      context,
      ({ foot, toeOffS }) => -signalAt(context.signals.legs[foot].thighAngle, toeOffS, context.signals.rateHz),
    ),
};
