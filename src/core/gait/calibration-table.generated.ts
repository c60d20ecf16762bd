import type { CalibrationTable } from "./calibration-model.ts";

/** Timing, corrections and errors by kind of track, view and leg. Written by `npm run bench:accuracy -- --fit`; do not edit by hand. */
export const calibrationTable: CalibrationTable = {
  "markers/side/alike": {
    "initialContact": {
      "meanS": 0.02,
      "cues": [
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0235,
          "weight": 0.7
        }
      ],
      "eventSdS": 0.006,
      "clipSdS": 0.008
    },
    "toeOff": {
      "meanS": 0.279,
      "cues": [
        {
          "cue": "toeRise",
          "meanS": 0.3,
          "weight": 1
        }
      ],
      "eventSdS": 0.006,
      "clipSdS": 0.009
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0.000362455,
        "slope": 1,
        "modelSd": 0.0714914,
        "repeatSd": 0.0609432,
        "range": [
          147.703,
          187.249
        ]
      },
      "contactTime s": {
        "offset": 0.00137223,
        "slope": 1,
        "modelSd": 0.00824705,
        "repeatSd": 0.00529908,
        "range": [
          0.141265,
          0.332235
        ]
      },
      "flightTime s": {
        "offset": -0.00136299,
        "slope": 1,
        "modelSd": 0.00838445,
        "repeatSd": 0.00600217,
        "range": [
          0.008705,
          0.226195
        ]
      },
      "dutyFactor ratio": {
        "offset": 0.00219729,
        "slope": 1,
        "modelSd": 0.0119326,
        "repeatSd": 0.00861118,
        "range": [
          0.195305,
          0.485595
        ]
      },
      "verticalOscillation % of leg": {
        "offset": -0.0391581,
        "slope": 1,
        "modelSd": 0.0225627,
        "repeatSd": 0.012324,
        "range": [
          5.88439,
          12.5396
        ]
      },
      "verticalOscillation m": {
        "offset": -0.0000582723,
        "slope": 1,
        "modelSd": 0.000167869,
        "repeatSd": 0.0000973551,
        "range": [
          0.05012,
          0.10628
        ]
      },
      "trunkLean deg": {
        "offset": 0.0172172,
        "slope": 1,
        "modelSd": 0.00367982,
        "repeatSd": 0.00351508,
        "range": [
          -0.444045,
          19.8987
        ]
      },
      "headForward deg": {
        "offset": -0.0239157,
        "slope": 1,
        "modelSd": 0.0073715,
        "repeatSd": 0.00618314,
        "range": [
          5.90685,
          37.4972
        ]
      },
      "spineLine deg": {
        "offset": -0.0386996,
        "slope": 1,
        "modelSd": 0.0103303,
        "repeatSd": 0.00822429,
        "range": [
          -4.35702,
          33.2296
        ]
      },
      "overstride % of leg": {
        "offset": 0.0185173,
        "slope": 1,
        "modelSd": 0.258642,
        "repeatSd": 0.214561,
        "range": [
          14.7871,
          41.451
        ]
      },
      "overstride m": {
        "offset": -0.00805261,
        "slope": 1.03801,
        "modelSd": 0.0017716,
        "repeatSd": 0.00120649,
        "range": [
          0.11964,
          0.33336
        ]
      },
      "shankAngle deg": {
        "offset": 0.284543,
        "slope": 1,
        "modelSd": 0.134374,
        "repeatSd": 0.105513,
        "range": [
          -3.40981,
          16.7775
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": -0.460166,
        "slope": 1,
        "modelSd": 0.200501,
        "repeatSd": 0.149645,
        "range": [
          10.7306,
          36.7745
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0.0255953,
        "slope": 1,
        "modelSd": 0.161071,
        "repeatSd": 0.101062,
        "range": [
          34.2996,
          63.3469
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0.421652,
        "slope": 1,
        "modelSd": 0.783094,
        "repeatSd": 0.564067,
        "range": [
          -9.48635,
          24.8411
        ]
      },
      "footAngle deg": {
        "offset": 0.752267,
        "slope": 1.03448,
        "modelSd": 0.506365,
        "repeatSd": 0.379755,
        "range": [
          -8.78294,
          28.8229
        ]
      }
    }
  },
  "markers/rear/alike": {
    "initialContact": {
      "meanS": 0.255902,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.688536,
          "weight": -0.0462531
        },
        {
          "cue": "heelLow",
          "meanS": 0.183039,
          "weight": 0.584859
        },
        {
          "cue": "hipLow",
          "meanS": 0.35198,
          "weight": 0.12291
        },
        {
          "cue": "hipHigh",
          "meanS": 0.522818,
          "weight": 0.0361161
        },
        {
          "cue": "heelRise",
          "meanS": 0.425781,
          "weight": -0.228655
        },
        {
          "cue": "toeRise",
          "meanS": 0.484697,
          "weight": -0.199436
        },
        {
          "cue": "ankleFall",
          "meanS": 0.217067,
          "weight": 0.0738731
        },
        {
          "cue": "ankleRise",
          "meanS": 0.434446,
          "weight": 0.68906
        }
      ],
      "eventSdS": 0.00313614,
      "clipSdS": 0.00964301
    },
    "toeOff": {
      "meanS": 0.465396,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.688536,
          "weight": 0.121
        },
        {
          "cue": "heelLow",
          "meanS": 0.183039,
          "weight": 0.0422805
        },
        {
          "cue": "hipLow",
          "meanS": 0.35198,
          "weight": 0.112889
        },
        {
          "cue": "hipHigh",
          "meanS": 0.522818,
          "weight": 0.0529067
        },
        {
          "cue": "heelRise",
          "meanS": 0.425781,
          "weight": 0.134749
        },
        {
          "cue": "toeRise",
          "meanS": 0.484697,
          "weight": 0.205573
        },
        {
          "cue": "ankleFall",
          "meanS": 0.217067,
          "weight": 0.0836838
        },
        {
          "cue": "ankleRise",
          "meanS": 0.434446,
          "weight": 0.114278
        }
      ],
      "eventSdS": 0.00317818,
      "clipSdS": 0.00824034
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0.0193459,
        "slope": 1,
        "modelSd": 0.0626114,
        "repeatSd": 0.0626114,
        "range": [
          158.779,
          187.964
        ]
      },
      "contactTime s": {
        "offset": 0.00018923,
        "slope": 1,
        "modelSd": 0.0111183,
        "repeatSd": 0.0021809,
        "range": [
          0.177305,
          0.236195
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0.0114916,
        "slope": 0.908859,
        "modelSd": 0.217514,
        "repeatSd": 0.217514,
        "range": [
          6.5024,
          12.2198
        ]
      },
      "verticalOscillation m": {
        "offset": 0.000247463,
        "slope": 1,
        "modelSd": 0.000119622,
        "repeatSd": 0.000119622,
        "range": [
          0.0538,
          0.1032
        ]
      },
      "pelvicDrop deg": {
        "offset": -0.483376,
        "slope": 1,
        "modelSd": 0.0635538,
        "repeatSd": 0.0594774,
        "range": [
          0.433435,
          9.84166
        ]
      },
      "trunkSideLean deg": {
        "offset": -0.122292,
        "slope": 1,
        "modelSd": 0.0277645,
        "repeatSd": 0.0277645,
        "range": [
          -0.016105,
          6.152
        ]
      },
      "stepWidth m": {
        "offset": -0.00877026,
        "slope": 1,
        "modelSd": 0.0076818,
        "repeatSd": 0.0076818,
        "range": [
          -0.02861,
          0.08761
        ]
      }
    }
  },
  "blazepose-lite/rear/alike": {
    "initialContact": {
      "meanS": 0.2,
      "cues": [
        {
          "cue": "ankleFall",
          "meanS": 0.2,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "toeOff": {
      "meanS": 0.45,
      "cues": [
        {
          "cue": "ankleRise",
          "meanS": 0.45,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.3,
        "repeatSd": 0.15,
        "range": [
          -1000,
          1000
        ]
      },
      "contactTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "flightTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "dutyFactor ratio": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.018,
        "repeatSd": 0.009,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.9,
        "repeatSd": 0.45,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.008,
        "repeatSd": 0.004,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "headForward deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "spineLine deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.025,
        "repeatSd": 0.0125,
        "range": [
          -1000,
          1000
        ]
      },
      "shankAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "footAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "pelvicDrop deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkSideLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "stepWidth m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.02,
        "repeatSd": 0.01,
        "range": [
          -1000,
          1000
        ]
      }
    }
  },
  "blazepose-lite/side/near": {
    "initialContact": {
      "meanS": 0.026,
      "cues": [],
      "eventSdS": 0.01,
      "clipSdS": 0.01
    },
    "toeOff": {
      "meanS": 0.29,
      "cues": [
        {
          "cue": "kneeStraightLate",
          "meanS": 0.33,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.3,
        "repeatSd": 0.15,
        "range": [
          -1000,
          1000
        ]
      },
      "contactTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "flightTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "dutyFactor ratio": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.018,
        "repeatSd": 0.009,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.9,
        "repeatSd": 0.45,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.008,
        "repeatSd": 0.004,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "headForward deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "spineLine deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.025,
        "repeatSd": 0.0125,
        "range": [
          -1000,
          1000
        ]
      },
      "shankAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "footAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "pelvicDrop deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkSideLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "stepWidth m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.02,
        "repeatSd": 0.01,
        "range": [
          -1000,
          1000
        ]
      }
    }
  },
  "blazepose-lite/side/far": {
    "initialContact": {
      "meanS": 0.026,
      "cues": [],
      "eventSdS": 0.01,
      "clipSdS": 0.01
    },
    "toeOff": {
      "meanS": 0.29,
      "cues": [
        {
          "cue": "kneeStraightLate",
          "meanS": 0.33,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.3,
        "repeatSd": 0.15,
        "range": [
          -1000,
          1000
        ]
      },
      "contactTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "flightTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "dutyFactor ratio": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.018,
        "repeatSd": 0.009,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.9,
        "repeatSd": 0.45,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.008,
        "repeatSd": 0.004,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "headForward deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "spineLine deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.025,
        "repeatSd": 0.0125,
        "range": [
          -1000,
          1000
        ]
      },
      "shankAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "footAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "pelvicDrop deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkSideLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "stepWidth m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.02,
        "repeatSd": 0.01,
        "range": [
          -1000,
          1000
        ]
      }
    }
  },
  "blazepose-lite/side/alike": {
    "initialContact": {
      "meanS": 0.026,
      "cues": [],
      "eventSdS": 0.01,
      "clipSdS": 0.01
    },
    "toeOff": {
      "meanS": 0.29,
      "cues": [
        {
          "cue": "kneeStraightLate",
          "meanS": 0.33,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.3,
        "repeatSd": 0.15,
        "range": [
          -1000,
          1000
        ]
      },
      "contactTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "flightTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "dutyFactor ratio": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.018,
        "repeatSd": 0.009,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.9,
        "repeatSd": 0.45,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.008,
        "repeatSd": 0.004,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "headForward deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "spineLine deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.025,
        "repeatSd": 0.0125,
        "range": [
          -1000,
          1000
        ]
      },
      "shankAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "footAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "pelvicDrop deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkSideLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "stepWidth m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.02,
        "repeatSd": 0.01,
        "range": [
          -1000,
          1000
        ]
      }
    }
  },
  "blazepose-full/rear/alike": {
    "initialContact": {
      "meanS": 0.178621,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.686457,
          "weight": 0.283439
        },
        {
          "cue": "heelLow",
          "meanS": 0.244619,
          "weight": -0.00479302
        },
        {
          "cue": "hipLow",
          "meanS": 0.273884,
          "weight": 0.077128
        },
        {
          "cue": "hipHigh",
          "meanS": 0.435346,
          "weight": 0.175002
        },
        {
          "cue": "heelRise",
          "meanS": 0.433188,
          "weight": 0.0341165
        },
        {
          "cue": "toeRise",
          "meanS": 0.490753,
          "weight": 0.11996
        },
        {
          "cue": "ankleFall",
          "meanS": 0.247396,
          "weight": 0.0195158
        },
        {
          "cue": "ankleRise",
          "meanS": 0.439692,
          "weight": -0.0224511
        }
      ],
      "eventSdS": 0.0298793,
      "clipSdS": 0.0235767
    },
    "toeOff": {
      "meanS": 0.387512,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.686457,
          "weight": 0.340983
        },
        {
          "cue": "heelLow",
          "meanS": 0.244619,
          "weight": 0.0207326
        },
        {
          "cue": "hipLow",
          "meanS": 0.273884,
          "weight": 0.00958051
        },
        {
          "cue": "hipHigh",
          "meanS": 0.435346,
          "weight": 0.12056
        },
        {
          "cue": "heelRise",
          "meanS": 0.433188,
          "weight": 0.0540468
        },
        {
          "cue": "toeRise",
          "meanS": 0.490753,
          "weight": 0.122855
        },
        {
          "cue": "ankleFall",
          "meanS": 0.247396,
          "weight": 0.0292389
        },
        {
          "cue": "ankleRise",
          "meanS": 0.439692,
          "weight": -0.00235716
        }
      ],
      "eventSdS": 0.0312599,
      "clipSdS": 0.0294607
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.0132071,
        "slope": 1,
        "modelSd": 0.0857107,
        "repeatSd": 0.0857107,
        "range": [
          158.981,
          187.679
        ]
      },
      "contactTime s": {
        "offset": -0.125232,
        "slope": 1.6,
        "modelSd": 0.0160688,
        "repeatSd": 0.00286516,
        "range": [
          0.1765,
          0.2363
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 2.2838,
        "slope": 0.615648,
        "modelSd": 1.21729,
        "repeatSd": 1.21729,
        "range": [
          6.5023,
          12.2197
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0180396,
        "slope": 0.667594,
        "modelSd": 0.0105431,
        "repeatSd": 0.0105431,
        "range": [
          0.0538,
          0.1032
        ]
      },
      "pelvicDrop deg": {
        "offset": 4.21229,
        "slope": 0.4,
        "modelSd": 2.60032,
        "repeatSd": 1.16438,
        "range": [
          0.52673,
          9.80587
        ]
      },
      "trunkSideLean deg": {
        "offset": 1.79523,
        "slope": 0.47744,
        "modelSd": 1.69125,
        "repeatSd": 1.30477,
        "range": [
          0.141585,
          6.00211
        ]
      },
      "stepWidth m": {
        "offset": -0.0166561,
        "slope": 1,
        "modelSd": 0.0318167,
        "repeatSd": 0.0318167,
        "range": [
          -0.026345,
          0.085845
        ]
      }
    }
  },
  "blazepose-full/side/near": {
    "initialContact": {
      "meanS": 0.026349,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700725,
          "weight": 0.0387568
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0434803,
          "weight": 0.064712
        },
        {
          "cue": "heelLow",
          "meanS": -0.0608462,
          "weight": 0.0128517
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.014003,
          "weight": 0.268325
        },
        {
          "cue": "hipLow",
          "meanS": 0.133248,
          "weight": -0.0241026
        },
        {
          "cue": "hipHigh",
          "meanS": 0.295882,
          "weight": 0.26872
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.261127,
          "weight": -0.0819853
        },
        {
          "cue": "thighBack",
          "meanS": 0.287893,
          "weight": 0.0589418
        },
        {
          "cue": "legLong",
          "meanS": 0.266025,
          "weight": -0.11724
        },
        {
          "cue": "heelRise",
          "meanS": 0.205866,
          "weight": 0.0610344
        },
        {
          "cue": "toeRise",
          "meanS": 0.262636,
          "weight": -0.0336211
        },
        {
          "cue": "toeBack",
          "meanS": 0.364829,
          "weight": -0.118
        }
      ],
      "eventSdS": 0.00614067,
      "clipSdS": 0.00851704
    },
    "toeOff": {
      "meanS": 0.250697,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700725,
          "weight": -0.0684794
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0434803,
          "weight": 0.101043
        },
        {
          "cue": "heelLow",
          "meanS": -0.0608462,
          "weight": 0.0159228
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.014003,
          "weight": 0.0653217
        },
        {
          "cue": "hipLow",
          "meanS": 0.133248,
          "weight": 0.0951567
        },
        {
          "cue": "hipHigh",
          "meanS": 0.295882,
          "weight": -0.0992531
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.261127,
          "weight": 0.338203
        },
        {
          "cue": "thighBack",
          "meanS": 0.287893,
          "weight": 0.242706
        },
        {
          "cue": "legLong",
          "meanS": 0.266025,
          "weight": 0.172898
        },
        {
          "cue": "heelRise",
          "meanS": 0.205866,
          "weight": 0.148721
        },
        {
          "cue": "toeRise",
          "meanS": 0.262636,
          "weight": 0.0153725
        },
        {
          "cue": "toeBack",
          "meanS": 0.364829,
          "weight": 0.189061
        }
      ],
      "eventSdS": 0.00852136,
      "clipSdS": 0.0152617
    },
    "measures": {
      "contactTime s": {
        "offset": -0.000718798,
        "slope": 1,
        "modelSd": 0.0150392,
        "repeatSd": 0.0119821,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 5.6668,
        "slope": 0.849852,
        "modelSd": 1.52473,
        "repeatSd": 1.28481,
        "range": [
          17.5841,
          41.2077
        ]
      },
      "overstride m": {
        "offset": 0.057189,
        "slope": 0.836997,
        "modelSd": 0.0147044,
        "repeatSd": 0.0127636,
        "range": [
          0.166815,
          0.322685
        ]
      },
      "shankAngle deg": {
        "offset": 0.289219,
        "slope": 1,
        "modelSd": 2.70958,
        "repeatSd": 1.9677,
        "range": [
          -3.48708,
          16.7876
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 9.18715,
        "slope": 0.569314,
        "modelSd": 2.53328,
        "repeatSd": 1.7663,
        "range": [
          12.0453,
          29.4968
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 24.1164,
        "slope": 0.4,
        "modelSd": 1.89393,
        "repeatSd": 1.27943,
        "range": [
          35.1601,
          57.0184
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 7.1636,
        "slope": 0.4,
        "modelSd": 7.09659,
        "repeatSd": 6.49248,
        "range": [
          -6.53946,
          23.7858
        ]
      },
      "footAngle deg": {
        "offset": 11.0413,
        "slope": 1,
        "modelSd": 6.18699,
        "repeatSd": 5.05316,
        "range": [
          -8.86614,
          28.7328
        ]
      }
    }
  },
  "blazepose-full/side/far": {
    "initialContact": {
      "meanS": 0.0233988,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700425,
          "weight": 0.0397092
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0360732,
          "weight": 0.293969
        },
        {
          "cue": "heelLow",
          "meanS": -0.0478374,
          "weight": 0.000915577
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0126352,
          "weight": 0.114135
        },
        {
          "cue": "hipLow",
          "meanS": 0.125718,
          "weight": 0.00865909
        },
        {
          "cue": "hipHigh",
          "meanS": 0.28851,
          "weight": 0.0372481
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.252013,
          "weight": -0.0219651
        },
        {
          "cue": "thighBack",
          "meanS": 0.295508,
          "weight": -0.00303763
        },
        {
          "cue": "legLong",
          "meanS": 0.260559,
          "weight": -0.0216004
        },
        {
          "cue": "heelRise",
          "meanS": 0.198617,
          "weight": -0.0108894
        },
        {
          "cue": "toeRise",
          "meanS": 0.251325,
          "weight": -0.0145706
        },
        {
          "cue": "toeBack",
          "meanS": 0.358023,
          "weight": -0.0349124
        }
      ],
      "eventSdS": 0.00846274,
      "clipSdS": 0.0070079
    },
    "toeOff": {
      "meanS": 0.246729,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700425,
          "weight": -0.0708212
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0360732,
          "weight": -0.0686022
        },
        {
          "cue": "heelLow",
          "meanS": -0.0478374,
          "weight": 0.0268358
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0126352,
          "weight": -0.017619
        },
        {
          "cue": "hipLow",
          "meanS": 0.125718,
          "weight": 0.169552
        },
        {
          "cue": "hipHigh",
          "meanS": 0.28851,
          "weight": 0.0713226
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.252013,
          "weight": 0.190432
        },
        {
          "cue": "thighBack",
          "meanS": 0.295508,
          "weight": 0.171756
        },
        {
          "cue": "legLong",
          "meanS": 0.260559,
          "weight": 0.25332
        },
        {
          "cue": "heelRise",
          "meanS": 0.198617,
          "weight": 0.201108
        },
        {
          "cue": "toeRise",
          "meanS": 0.251325,
          "weight": 0.0802732
        },
        {
          "cue": "toeBack",
          "meanS": 0.358023,
          "weight": 0.142191
        }
      ],
      "eventSdS": 0.011053,
      "clipSdS": 0.0145692
    },
    "measures": {
      "contactTime s": {
        "offset": -0.0562488,
        "slope": 1.248,
        "modelSd": 0.0161166,
        "repeatSd": 0.0112923,
        "range": [
          0.142185,
          0.332115
        ]
      },
      "overstride % of leg": {
        "offset": 6.941,
        "slope": 0.764449,
        "modelSd": 2.85487,
        "repeatSd": 2.61072,
        "range": [
          19.4295,
          40.284
        ]
      },
      "overstride m": {
        "offset": 0.0152625,
        "slope": 1,
        "modelSd": 0.0258387,
        "repeatSd": 0.0231831,
        "range": [
          0.16387,
          0.32793
        ]
      },
      "shankAngle deg": {
        "offset": 2.5527,
        "slope": 0.683013,
        "modelSd": 2.2296,
        "repeatSd": 1.88995,
        "range": [
          -2.08635,
          14.3011
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 9.05118,
        "slope": 0.499056,
        "modelSd": 2.97942,
        "repeatSd": 2.84007,
        "range": [
          13.9715,
          27.4909
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 28.8264,
        "slope": 0.4,
        "modelSd": 3.8742,
        "repeatSd": 1.12397,
        "range": [
          35.4721,
          57.1637
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -0.358145,
        "slope": 1,
        "modelSd": 2.71332,
        "repeatSd": 2.20414,
        "range": [
          -9.55589,
          24.2501
        ]
      },
      "footAngle deg": {
        "offset": 7.50155,
        "slope": 1,
        "modelSd": 5.91821,
        "repeatSd": 4.65746,
        "range": [
          -8.00148,
          28.5518
        ]
      }
    }
  },
  "blazepose-full/side/alike": {
    "initialContact": {
      "meanS": 0.026349,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700725,
          "weight": 0.0387568
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0434803,
          "weight": 0.064712
        },
        {
          "cue": "heelLow",
          "meanS": -0.0608462,
          "weight": 0.0128517
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.014003,
          "weight": 0.268325
        },
        {
          "cue": "hipLow",
          "meanS": 0.133248,
          "weight": -0.0241026
        },
        {
          "cue": "hipHigh",
          "meanS": 0.295882,
          "weight": 0.26872
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.261127,
          "weight": -0.0819853
        },
        {
          "cue": "thighBack",
          "meanS": 0.287893,
          "weight": 0.0589418
        },
        {
          "cue": "legLong",
          "meanS": 0.266025,
          "weight": -0.11724
        },
        {
          "cue": "heelRise",
          "meanS": 0.205866,
          "weight": 0.0610344
        },
        {
          "cue": "toeRise",
          "meanS": 0.262636,
          "weight": -0.0336211
        },
        {
          "cue": "toeBack",
          "meanS": 0.364829,
          "weight": -0.118
        }
      ],
      "eventSdS": 0.00614067,
      "clipSdS": 0.00851704
    },
    "toeOff": {
      "meanS": 0.250697,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700725,
          "weight": -0.0684794
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0434803,
          "weight": 0.101043
        },
        {
          "cue": "heelLow",
          "meanS": -0.0608462,
          "weight": 0.0159228
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.014003,
          "weight": 0.0653217
        },
        {
          "cue": "hipLow",
          "meanS": 0.133248,
          "weight": 0.0951567
        },
        {
          "cue": "hipHigh",
          "meanS": 0.295882,
          "weight": -0.0992531
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.261127,
          "weight": 0.338203
        },
        {
          "cue": "thighBack",
          "meanS": 0.287893,
          "weight": 0.242706
        },
        {
          "cue": "legLong",
          "meanS": 0.266025,
          "weight": 0.172898
        },
        {
          "cue": "heelRise",
          "meanS": 0.205866,
          "weight": 0.148721
        },
        {
          "cue": "toeRise",
          "meanS": 0.262636,
          "weight": 0.0153725
        },
        {
          "cue": "toeBack",
          "meanS": 0.364829,
          "weight": 0.189061
        }
      ],
      "eventSdS": 0.00852136,
      "clipSdS": 0.0152617
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.0681288,
        "slope": 1,
        "modelSd": 0.149456,
        "repeatSd": 0.102174,
        "range": [
          151.616,
          186.782
        ]
      },
      "contactTime s": {
        "offset": -0.0547794,
        "slope": 1.24541,
        "modelSd": 0.0134448,
        "repeatSd": 0.0093807,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": -0.0326627,
        "slope": 1.26566,
        "modelSd": 0.0142043,
        "repeatSd": 0.00859568,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": -0.0876463,
        "slope": 1.27613,
        "modelSd": 0.0192825,
        "repeatSd": 0.0126811,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 5.17532,
        "slope": 0.403348,
        "modelSd": 1.02216,
        "repeatSd": 0.742416,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0453241,
        "slope": 0.4,
        "modelSd": 0.00883854,
        "repeatSd": 0.00623476,
        "range": [
          0.050135,
          0.106165
        ]
      },
      "trunkLean deg": {
        "offset": 1.26718,
        "slope": 1,
        "modelSd": 2.20529,
        "repeatSd": 1.4021,
        "range": [
          -0.44402,
          19.8994
        ]
      },
      "headForward deg": {
        "offset": -16.5966,
        "slope": 1.30184,
        "modelSd": 3.20644,
        "repeatSd": 2.8832,
        "range": [
          5.90685,
          37.4972
        ]
      },
      "spineLine deg": {
        "offset": -14.6504,
        "slope": 1.26351,
        "modelSd": 4.31027,
        "repeatSd": 3.71614,
        "range": [
          -4.35633,
          33.2295
        ]
      }
    }
  },
  "blazepose-heavy/rear/alike": {
    "initialContact": {
      "meanS": 0.2,
      "cues": [
        {
          "cue": "ankleFall",
          "meanS": 0.2,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "toeOff": {
      "meanS": 0.45,
      "cues": [
        {
          "cue": "ankleRise",
          "meanS": 0.45,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.3,
        "repeatSd": 0.15,
        "range": [
          -1000,
          1000
        ]
      },
      "contactTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "flightTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "dutyFactor ratio": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.018,
        "repeatSd": 0.009,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.9,
        "repeatSd": 0.45,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.008,
        "repeatSd": 0.004,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "headForward deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "spineLine deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.025,
        "repeatSd": 0.0125,
        "range": [
          -1000,
          1000
        ]
      },
      "shankAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "footAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "pelvicDrop deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkSideLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "stepWidth m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.02,
        "repeatSd": 0.01,
        "range": [
          -1000,
          1000
        ]
      }
    }
  },
  "blazepose-heavy/side/near": {
    "initialContact": {
      "meanS": 0.026,
      "cues": [],
      "eventSdS": 0.01,
      "clipSdS": 0.01
    },
    "toeOff": {
      "meanS": 0.29,
      "cues": [
        {
          "cue": "kneeStraightLate",
          "meanS": 0.33,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.3,
        "repeatSd": 0.15,
        "range": [
          -1000,
          1000
        ]
      },
      "contactTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "flightTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "dutyFactor ratio": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.018,
        "repeatSd": 0.009,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.9,
        "repeatSd": 0.45,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.008,
        "repeatSd": 0.004,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "headForward deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "spineLine deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.025,
        "repeatSd": 0.0125,
        "range": [
          -1000,
          1000
        ]
      },
      "shankAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "footAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "pelvicDrop deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkSideLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "stepWidth m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.02,
        "repeatSd": 0.01,
        "range": [
          -1000,
          1000
        ]
      }
    }
  },
  "blazepose-heavy/side/far": {
    "initialContact": {
      "meanS": 0.026,
      "cues": [],
      "eventSdS": 0.01,
      "clipSdS": 0.01
    },
    "toeOff": {
      "meanS": 0.29,
      "cues": [
        {
          "cue": "kneeStraightLate",
          "meanS": 0.33,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.3,
        "repeatSd": 0.15,
        "range": [
          -1000,
          1000
        ]
      },
      "contactTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "flightTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "dutyFactor ratio": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.018,
        "repeatSd": 0.009,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.9,
        "repeatSd": 0.45,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.008,
        "repeatSd": 0.004,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "headForward deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "spineLine deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.025,
        "repeatSd": 0.0125,
        "range": [
          -1000,
          1000
        ]
      },
      "shankAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "footAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "pelvicDrop deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkSideLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "stepWidth m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.02,
        "repeatSd": 0.01,
        "range": [
          -1000,
          1000
        ]
      }
    }
  },
  "blazepose-heavy/side/alike": {
    "initialContact": {
      "meanS": 0.026,
      "cues": [],
      "eventSdS": 0.01,
      "clipSdS": 0.01
    },
    "toeOff": {
      "meanS": 0.29,
      "cues": [
        {
          "cue": "kneeStraightLate",
          "meanS": 0.33,
          "weight": 1
        }
      ],
      "eventSdS": 0.02,
      "clipSdS": 0.02
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.3,
        "repeatSd": 0.15,
        "range": [
          -1000,
          1000
        ]
      },
      "contactTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "flightTime s": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.012,
        "repeatSd": 0.006,
        "range": [
          -1000,
          1000
        ]
      },
      "dutyFactor ratio": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.018,
        "repeatSd": 0.009,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.9,
        "repeatSd": 0.45,
        "range": [
          -1000,
          1000
        ]
      },
      "verticalOscillation m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.008,
        "repeatSd": 0.004,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "headForward deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "spineLine deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 4,
        "repeatSd": 2,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride % of leg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "overstride m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.025,
        "repeatSd": 0.0125,
        "range": [
          -1000,
          1000
        ]
      },
      "shankAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 3,
        "repeatSd": 1.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "footAngle deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 5,
        "repeatSd": 2.5,
        "range": [
          -1000,
          1000
        ]
      },
      "pelvicDrop deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "trunkSideLean deg": {
        "offset": 0,
        "slope": 1,
        "modelSd": 2,
        "repeatSd": 1,
        "range": [
          -1000,
          1000
        ]
      },
      "stepWidth m": {
        "offset": 0,
        "slope": 1,
        "modelSd": 0.02,
        "repeatSd": 0.01,
        "range": [
          -1000,
          1000
        ]
      }
    }
  }
};
