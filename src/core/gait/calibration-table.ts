import type { Calibration, MeasureModel } from "./calibration-model.ts";

const identity = (modelSd: number): MeasureModel => ({
  offset: 0,
  slope: 1,
  modelSd,
  repeatSd: modelSd / 2,
  range: [-1000, 1000],
});

const measures: Record<string, MeasureModel> = {
  "cadence steps/min": identity(0.3),
  "contactTime s": identity(0.012),
  "flightTime s": identity(0.012),
  "dutyFactor ratio": identity(0.018),
  "verticalOscillation % of leg": identity(0.9),
  "verticalOscillation m": identity(0.008),
  "trunkLean deg": identity(2),
  "headForward deg": identity(4),
  "spineLine deg": identity(4),
  "overstride % of leg": identity(3),
  "overstride m": identity(0.025),
  "shankAngle deg": identity(3),
  "kneeFlexionAtContact deg": identity(5),
  "kneeFlexionPeakStance deg": identity(5),
  "thighExtensionAtToeOff deg": identity(5),
  "footAngle deg": identity(5),
  "pelvicDrop deg": identity(2),
  "trunkSideLean deg": identity(2),
  "stepWidth m": identity(0.02),
};

const markers: Calibration = {
  initialContact: {
    meanS: 0.02,
    cues: [{ cue: "heelBackHalfSpeed", meanS: 0.0235, weight: 0.7 }],
    eventSdS: 0.006,
    clipSdS: 0.008,
  },
  toeOff: { meanS: 0.279, cues: [{ cue: "toeRise", meanS: 0.3, weight: 1 }], eventSdS: 0.006, clipSdS: 0.009 },
  measures,
};

const film: Calibration = {
  initialContact: { meanS: 0.026, cues: [], eventSdS: 0.01, clipSdS: 0.01 },
  toeOff: { meanS: 0.29, cues: [{ cue: "kneeStraightLate", meanS: 0.33, weight: 1 }], eventSdS: 0.02, clipSdS: 0.02 },
  measures,
};

const rear: Calibration = {
  initialContact: { meanS: 0.2, cues: [{ cue: "ankleFall", meanS: 0.2, weight: 1 }], eventSdS: 0.02, clipSdS: 0.02 },
  toeOff: { meanS: 0.45, cues: [{ cue: "ankleRise", meanS: 0.45, weight: 1 }], eventSdS: 0.02, clipSdS: 0.02 },
  measures,
};

/** What is known of each kind of track, view and leg. */
export const calibrationTable: Readonly<Record<string, Calibration>> = {
  "markers/side/alike": markers,
  "markers/rear/alike": rear,
  ...Object.fromEntries(
    ["lite", "full", "heavy"].flatMap((model) => [
      [`blazepose-${model}/rear/alike`, rear],
      ...["near", "far", "alike"].map((sight) => [`blazepose-${model}/side/${sight}`, film]),
    ]),
  ),
};
