// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import cadence from "#data/measures/cadence.json" with { type: "json" };
import contactTime from "#data/measures/contactTime.json" with { type: "json" };
import dutyFactor from "#data/measures/dutyFactor.json" with { type: "json" };
import flightTime from "#data/measures/flightTime.json" with { type: "json" };
import footAngle from "#data/measures/footAngle.json" with { type: "json" };
import headForward from "#data/measures/headForward.json" with { type: "json" };
import kneeFlexionAtContact from "#data/measures/kneeFlexionAtContact.json" with { type: "json" };
import kneeFlexionPeakStance from "#data/measures/kneeFlexionPeakStance.json" with { type: "json" };
import overstride from "#data/measures/overstride.json" with { type: "json" };
import pelvicDrop from "#data/measures/pelvicDrop.json" with { type: "json" };
import shankAngle from "#data/measures/shankAngle.json" with { type: "json" };
import spineLine from "#data/measures/spineLine.json" with { type: "json" };
import stepWidth from "#data/measures/stepWidth.json" with { type: "json" };
import thighExtensionAtToeOff from "#data/measures/thighExtensionAtToeOff.json" with { type: "json" };
import trunkLean from "#data/measures/trunkLean.json" with { type: "json" };
import trunkSideLean from "#data/measures/trunkSideLean.json" with { type: "json" };
import verticalOscillation from "#data/measures/verticalOscillation.json" with { type: "json" };

/** Every record of `data/measures`. */
export const measuresRecords = [
  cadence,
  contactTime,
  dutyFactor,
  flightTime,
  footAngle,
  headForward,
  kneeFlexionAtContact,
  kneeFlexionPeakStance,
  overstride,
  pelvicDrop,
  shankAngle,
  spineLine,
  stepWidth,
  thighExtensionAtToeOff,
  trunkLean,
  trunkSideLean,
  verticalOscillation,
];
