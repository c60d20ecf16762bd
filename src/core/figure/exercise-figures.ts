import type { BodyMovement } from "./body-movement.ts";
import { backFigures } from "./exercises/back-and-hip.table.ts";
import { hipFigures } from "./exercises/hip-and-calf.table.ts";
import { kneeFigures } from "./exercises/knee.table.ts";
import { mobilityFigures } from "./exercises/mobility.table.ts";
import { trunkFigures } from "./exercises/trunk.table.ts";
import { wholeBodyFigures } from "./exercises/whole-body.table.ts";

/** How each exercise is done, by its id: one movement for each step of its ladder, the easiest first. */
export const exerciseFigures: Readonly<Record<string, readonly BodyMovement[]>> = {
  ...trunkFigures,
  ...backFigures,
  ...kneeFigures,
  ...hipFigures,
  ...mobilityFigures,
  ...wholeBodyFigures,
};
