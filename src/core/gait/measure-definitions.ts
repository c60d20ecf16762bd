import type { MeasureDefinition } from "./measure-definition.ts";
import { contactTime } from "./measures/contact-time.ts";
import { dutyFactor } from "./measures/duty-factor.ts";
import { flightTime } from "./measures/flight-time.ts";
import { footAngle } from "./measures/foot-angle.ts";
import { headForward } from "./measures/head-forward.ts";
import { kneeFlexionAtContact } from "./measures/knee-flexion-at-contact.ts";
import { kneeFlexionPeakStance } from "./measures/knee-flexion-peak-stance.ts";
import { overstride, overstrideM } from "./measures/overstride.ts";
import { pelvicDrop } from "./measures/pelvic-drop.ts";
import { shankAngle } from "./measures/shank-angle.ts";
import { spineLine } from "./measures/spine-line.ts";
import { stepWidth } from "./measures/step-width.ts";
import { thighExtensionAtToeOff } from "./measures/thigh-extension-at-toe-off.ts";
import { trunkLean } from "./measures/trunk-lean.ts";
import { trunkSideLean } from "./measures/trunk-side-lean.ts";
import { verticalOscillation, verticalOscillationM } from "./measures/vertical-oscillation.ts";

/**
 * Every measure that is read step by step, in the order of the report. Cadence is not among them: it comes from the
 * rhythm of the whole clip.
 */
export const measureDefinitions: readonly MeasureDefinition[] = [
  contactTime,
  flightTime,
  dutyFactor,
  verticalOscillation,
  verticalOscillationM,
  trunkLean,
  headForward,
  spineLine,
  overstride,
  overstrideM,
  shankAngle,
  kneeFlexionAtContact,
  kneeFlexionPeakStance,
  thighExtensionAtToeOff,
  footAngle,
  pelvicDrop,
  trunkSideLean,
  stepWidth,
];
