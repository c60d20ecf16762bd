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
        "offset": -0.00927302,
        "slope": 1,
        "modelSd": 0.0661108,
        "repeatSd": 0.0661108,
        "range": [
          147.417,
          189.446
        ]
      },
      "contactTime s": {
        "offset": 0.0023491,
        "slope": 1,
        "modelSd": 0.00963328,
        "repeatSd": 0.00560212,
        "range": [
          0.141265,
          0.332235
        ]
      },
      "flightTime s": {
        "offset": -0.0020715,
        "slope": 1,
        "modelSd": 0.00963328,
        "repeatSd": 0.00610814,
        "range": [
          0.008705,
          0.226195
        ]
      },
      "dutyFactor ratio": {
        "offset": 0.00341669,
        "slope": 1,
        "modelSd": 0.0133795,
        "repeatSd": 0.00870825,
        "range": [
          0.195305,
          0.485595
        ]
      },
      "verticalOscillation % of leg": {
        "offset": -0.0352117,
        "slope": 1,
        "modelSd": 0.0123739,
        "repeatSd": 0.0123739,
        "range": [
          5.55929,
          12.582
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0000043352,
        "slope": 1,
        "modelSd": 0.000107439,
        "repeatSd": 0.000107439,
        "range": [
          0.04736,
          0.10664
        ]
      },
      "trunkLean deg": {
        "offset": 0.0181327,
        "slope": 1,
        "modelSd": 0.00288913,
        "repeatSd": 0.00288913,
        "range": [
          -4.18997,
          32.9066
        ]
      },
      "headForward deg": {
        "offset": -0.0183173,
        "slope": 1,
        "modelSd": 0.00556732,
        "repeatSd": 0.00553084,
        "range": [
          5.40737,
          41.3266
        ]
      },
      "spineLine deg": {
        "offset": -0.0387362,
        "slope": 1,
        "modelSd": 0.00825636,
        "repeatSd": 0.00695964,
        "range": [
          -6.64794,
          33.5284
        ]
      },
      "overstride % of leg": {
        "offset": -0.73982,
        "slope": 1.02748,
        "modelSd": 0.160207,
        "repeatSd": 0.111026,
        "range": [
          12.7488,
          41.7169
        ]
      },
      "overstride m": {
        "offset": -0.00776094,
        "slope": 1.03799,
        "modelSd": 0.000979695,
        "repeatSd": 0.000666703,
        "range": [
          0.09681,
          0.34459
        ]
      },
      "shankAngle deg": {
        "offset": 0.281968,
        "slope": 1,
        "modelSd": 0.255986,
        "repeatSd": 0.172475,
        "range": [
          -9.54045,
          17.5772
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": -0.458654,
        "slope": 1,
        "modelSd": 0.42414,
        "repeatSd": 0.266841,
        "range": [
          8.40992,
          53.5492
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0.00347011,
        "slope": 1,
        "modelSd": 0.11849,
        "repeatSd": 0.103999,
        "range": [
          29.887,
          72.8711
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0.599044,
        "slope": 1,
        "modelSd": 0.744844,
        "repeatSd": 0.665523,
        "range": [
          -9.48635,
          24.8411
        ]
      },
      "footAngle deg": {
        "offset": 0.474259,
        "slope": 1.05229,
        "modelSd": 0.454318,
        "repeatSd": 0.423792,
        "range": [
          -8.78294,
          28.8229
        ]
      }
    }
  },
  "markers/rear/alike": {
    "initialContact": {
      "meanS": 0.246476,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.705318,
          "weight": -0.0233687
        },
        {
          "cue": "heelLow",
          "meanS": 0.180964,
          "weight": 0.385326
        },
        {
          "cue": "hipLow",
          "meanS": 0.352427,
          "weight": 0.212547
        },
        {
          "cue": "hipHigh",
          "meanS": 0.52797,
          "weight": 0.111515
        },
        {
          "cue": "heelRise",
          "meanS": 0.424538,
          "weight": -0.00372236
        },
        {
          "cue": "toeRise",
          "meanS": 0.497187,
          "weight": -0.527917
        },
        {
          "cue": "ankleFall",
          "meanS": 0.212095,
          "weight": 0.276924
        },
        {
          "cue": "ankleRise",
          "meanS": 0.435026,
          "weight": 0.565886
        }
      ],
      "eventSdS": 0.00381337,
      "clipSdS": 0.0071263
    },
    "toeOff": {
      "meanS": 0.478716,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.705318,
          "weight": 0.000150883
        },
        {
          "cue": "heelLow",
          "meanS": 0.180964,
          "weight": -0.0602909
        },
        {
          "cue": "hipLow",
          "meanS": 0.352427,
          "weight": 0.0586576
        },
        {
          "cue": "hipHigh",
          "meanS": 0.52797,
          "weight": 0.0250494
        },
        {
          "cue": "heelRise",
          "meanS": 0.424538,
          "weight": 0.298053
        },
        {
          "cue": "toeRise",
          "meanS": 0.497187,
          "weight": 0.970998
        },
        {
          "cue": "ankleFall",
          "meanS": 0.212095,
          "weight": -0.0101014
        },
        {
          "cue": "ankleRise",
          "meanS": 0.435026,
          "weight": -0.314983
        }
      ],
      "eventSdS": 0.00316398,
      "clipSdS": 0.00569965
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.00927259,
        "slope": 1,
        "modelSd": 0.0661116,
        "repeatSd": 0.0661116,
        "range": [
          147.417,
          189.446
        ]
      },
      "contactTime s": {
        "offset": 0.000313895,
        "slope": 1,
        "modelSd": 0.0101308,
        "repeatSd": 0.00799748,
        "range": [
          0.141265,
          0.332235
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0.381347,
        "slope": 0.874095,
        "modelSd": 0.210807,
        "repeatSd": 0.206258,
        "range": [
          5.55929,
          12.582
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0000616393,
        "slope": 1,
        "modelSd": 0.000110181,
        "repeatSd": 0.000110181,
        "range": [
          0.04736,
          0.10664
        ]
      },
      "pelvicDrop deg": {
        "offset": -0.481114,
        "slope": 1,
        "modelSd": 0.0713639,
        "repeatSd": 0.0577481,
        "range": [
          0.17758,
          11.0752
        ]
      },
      "trunkSideLean deg": {
        "offset": -0.124145,
        "slope": 1,
        "modelSd": 0.0227325,
        "repeatSd": 0.0214221,
        "range": [
          -0.530005,
          7.1097
        ]
      },
      "stepWidth m": {
        "offset": -0.00738034,
        "slope": 1,
        "modelSd": 0.00545563,
        "repeatSd": 0.00507286,
        "range": [
          -0.0323,
          0.1055
        ]
      }
    }
  },
  "blazepose-lite/rear/alike": {
    "initialContact": {
      "meanS": 0.184373,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.704375,
          "weight": -0.175242
        },
        {
          "cue": "heelLow",
          "meanS": 0.239415,
          "weight": 0.105277
        },
        {
          "cue": "hipLow",
          "meanS": 0.246184,
          "weight": 0.0258075
        },
        {
          "cue": "hipHigh",
          "meanS": 0.420134,
          "weight": -0.0226768
        },
        {
          "cue": "heelRise",
          "meanS": 0.410092,
          "weight": 0.0940255
        },
        {
          "cue": "toeRise",
          "meanS": 0.415747,
          "weight": 0.0989437
        },
        {
          "cue": "ankleFall",
          "meanS": 0.220582,
          "weight": -0.0239152
        },
        {
          "cue": "ankleRise",
          "meanS": 0.409765,
          "weight": 0.0289958
        }
      ],
      "eventSdS": 0.0465247,
      "clipSdS": 0.0529596
    },
    "toeOff": {
      "meanS": 0.418469,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.704375,
          "weight": -0.135857
        },
        {
          "cue": "heelLow",
          "meanS": 0.239415,
          "weight": 0.20095
        },
        {
          "cue": "hipLow",
          "meanS": 0.246184,
          "weight": 0.0288209
        },
        {
          "cue": "hipHigh",
          "meanS": 0.420134,
          "weight": -0.077191
        },
        {
          "cue": "heelRise",
          "meanS": 0.410092,
          "weight": 0.22504
        },
        {
          "cue": "toeRise",
          "meanS": 0.415747,
          "weight": 0.216479
        },
        {
          "cue": "ankleFall",
          "meanS": 0.220582,
          "weight": -0.167803
        },
        {
          "cue": "ankleRise",
          "meanS": 0.409765,
          "weight": 0.00890889
        }
      ],
      "eventSdS": 0.0475846,
      "clipSdS": 0.0644036
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0.0202604,
        "slope": 1,
        "modelSd": 0.0875867,
        "repeatSd": 0.0875867,
        "range": [
          152.578,
          188.514
        ]
      },
      "verticalOscillation % of leg": {
        "offset": -3.16713,
        "slope": 1,
        "modelSd": 1.10516,
        "repeatSd": 1.10516,
        "range": [
          7.21507,
          12.1267
        ]
      },
      "verticalOscillation m": {
        "offset": -0.0203286,
        "slope": 1,
        "modelSd": 0.00949798,
        "repeatSd": 0.00949798,
        "range": [
          0.062655,
          0.102045
        ]
      },
      "pelvicDrop deg": {
        "offset": 4.30882,
        "slope": 0.4,
        "modelSd": 2.36171,
        "repeatSd": 1.36808,
        "range": [
          0.52673,
          9.80587
        ]
      },
      "trunkSideLean deg": {
        "offset": 2.42662,
        "slope": 0.4,
        "modelSd": 1.27798,
        "repeatSd": 0.977064,
        "range": [
          0.01284,
          6.98916
        ]
      },
      "stepWidth m": {
        "offset": -0.0292543,
        "slope": 1,
        "modelSd": 0.0237322,
        "repeatSd": 0.0237322,
        "range": [
          -0.026345,
          0.085845
        ]
      }
    }
  },
  "blazepose-lite/side/near": {
    "initialContact": {
      "meanS": 0.027382,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.701451,
          "weight": 0.0111576
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0402074,
          "weight": 0.102629
        },
        {
          "cue": "heelLow",
          "meanS": -0.0623659,
          "weight": 0.000172451
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0102937,
          "weight": 0.0836578
        },
        {
          "cue": "hipLow",
          "meanS": 0.137282,
          "weight": 0.0418699
        },
        {
          "cue": "hipHigh",
          "meanS": 0.30187,
          "weight": 0.105201
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.264374,
          "weight": 0.0156297
        },
        {
          "cue": "thighBack",
          "meanS": 0.29926,
          "weight": 0.00785767
        },
        {
          "cue": "legLong",
          "meanS": 0.274474,
          "weight": 0.0317128
        },
        {
          "cue": "heelRise",
          "meanS": 0.228363,
          "weight": -0.0105477
        },
        {
          "cue": "toeRise",
          "meanS": 0.257479,
          "weight": -0.0128274
        },
        {
          "cue": "toeBack",
          "meanS": 0.360429,
          "weight": -0.00934373
        }
      ],
      "eventSdS": 0.0126558,
      "clipSdS": 0.0138712
    },
    "toeOff": {
      "meanS": 0.256039,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.701451,
          "weight": -0.210093
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0402074,
          "weight": 0.0102613
        },
        {
          "cue": "heelLow",
          "meanS": -0.0623659,
          "weight": 0.0893242
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0102937,
          "weight": 0.273102
        },
        {
          "cue": "hipLow",
          "meanS": 0.137282,
          "weight": 0.151744
        },
        {
          "cue": "hipHigh",
          "meanS": 0.30187,
          "weight": 0.17819
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.264374,
          "weight": 0.12487
        },
        {
          "cue": "thighBack",
          "meanS": 0.29926,
          "weight": 0.0763377
        },
        {
          "cue": "legLong",
          "meanS": 0.274474,
          "weight": 0.133237
        },
        {
          "cue": "heelRise",
          "meanS": 0.228363,
          "weight": 0.0281529
        },
        {
          "cue": "toeRise",
          "meanS": 0.257479,
          "weight": 0.0916327
        },
        {
          "cue": "toeBack",
          "meanS": 0.360429,
          "weight": 0.158327
        }
      ],
      "eventSdS": 0.0116249,
      "clipSdS": 0.0181171
    },
    "measures": {
      "contactTime s": {
        "offset": -0.000725464,
        "slope": 1,
        "modelSd": 0.0237904,
        "repeatSd": 0.0192806,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 14.3432,
        "slope": 0.516799,
        "modelSd": 4.80366,
        "repeatSd": 3.68994,
        "range": [
          14.0045,
          40.6183
        ]
      },
      "overstride m": {
        "offset": 0.138626,
        "slope": 0.457671,
        "modelSd": 0.0437198,
        "repeatSd": 0.0335126,
        "range": [
          0.1287,
          0.3263
        ]
      },
      "shankAngle deg": {
        "offset": 4.86344,
        "slope": 0.485831,
        "modelSd": 3.37454,
        "repeatSd": 2.64649,
        "range": [
          -3.48708,
          16.7876
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 8.68875,
        "slope": 0.4,
        "modelSd": 2.66925,
        "repeatSd": 2.10552,
        "range": [
          11.5386,
          29.5629
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 16.9783,
        "slope": 0.4,
        "modelSd": 6.39142,
        "repeatSd": 5.25862,
        "range": [
          32.1259,
          57.4142
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 8.93229,
        "slope": 0.4,
        "modelSd": 7.71797,
        "repeatSd": 7.40238,
        "range": [
          -6.33069,
          22.1852
        ]
      },
      "footAngle deg": {
        "offset": 18.2466,
        "slope": 1,
        "modelSd": 9.08657,
        "repeatSd": 6.58747,
        "range": [
          -8.86614,
          28.7328
        ]
      }
    }
  },
  "blazepose-lite/side/far": {
    "initialContact": {
      "meanS": 0.0255532,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.702789,
          "weight": 0.0178654
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0410479,
          "weight": 0.256189
        },
        {
          "cue": "heelLow",
          "meanS": -0.0566938,
          "weight": -0.0206093
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0125449,
          "weight": 0.0831863
        },
        {
          "cue": "hipLow",
          "meanS": 0.120449,
          "weight": 0.144034
        },
        {
          "cue": "hipHigh",
          "meanS": 0.296718,
          "weight": 0.0423702
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.268402,
          "weight": -0.0370447
        },
        {
          "cue": "thighBack",
          "meanS": 0.295156,
          "weight": -0.00420335
        },
        {
          "cue": "legLong",
          "meanS": 0.262559,
          "weight": -0.0501445
        },
        {
          "cue": "heelRise",
          "meanS": 0.200261,
          "weight": -0.00567681
        },
        {
          "cue": "toeRise",
          "meanS": 0.235306,
          "weight": 0.0229619
        },
        {
          "cue": "toeBack",
          "meanS": 0.35418,
          "weight": -0.0537189
        }
      ],
      "eventSdS": 0.0075635,
      "clipSdS": 0.0105004
    },
    "toeOff": {
      "meanS": 0.252948,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.702789,
          "weight": -0.0708943
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0410479,
          "weight": -0.10458
        },
        {
          "cue": "heelLow",
          "meanS": -0.0566938,
          "weight": -0.00153449
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0125449,
          "weight": 0.0613833
        },
        {
          "cue": "hipLow",
          "meanS": 0.120449,
          "weight": 0.164555
        },
        {
          "cue": "hipHigh",
          "meanS": 0.296718,
          "weight": 0.116335
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.268402,
          "weight": 0.1625
        },
        {
          "cue": "thighBack",
          "meanS": 0.295156,
          "weight": 0.21257
        },
        {
          "cue": "legLong",
          "meanS": 0.262559,
          "weight": 0.187268
        },
        {
          "cue": "heelRise",
          "meanS": 0.200261,
          "weight": -0.0268638
        },
        {
          "cue": "toeRise",
          "meanS": 0.235306,
          "weight": -0.0820786
        },
        {
          "cue": "toeBack",
          "meanS": 0.35418,
          "weight": 0.0640704
        }
      ],
      "eventSdS": 0.0108447,
      "clipSdS": 0.0186797
    },
    "measures": {
      "contactTime s": {
        "offset": -0.0928442,
        "slope": 1.4,
        "modelSd": 0.0223422,
        "repeatSd": 0.0177216,
        "range": [
          0.142185,
          0.332115
        ]
      },
      "overstride % of leg": {
        "offset": 7.72078,
        "slope": 0.707047,
        "modelSd": 2.01842,
        "repeatSd": 1.90388,
        "range": [
          13.9833,
          40.9944
        ]
      },
      "overstride m": {
        "offset": 0.0775091,
        "slope": 0.692549,
        "modelSd": 0.0197575,
        "repeatSd": 0.0178783,
        "range": [
          0.128105,
          0.332595
        ]
      },
      "shankAngle deg": {
        "offset": 2.19373,
        "slope": 0.568813,
        "modelSd": 2.30474,
        "repeatSd": 1.66628,
        "range": [
          -2.08635,
          14.3011
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 11.772,
        "slope": 0.4,
        "modelSd": 2.23399,
        "repeatSd": 1.8384,
        "range": [
          12.541,
          27.4387
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 23.6012,
        "slope": 0.4,
        "modelSd": 5.45673,
        "repeatSd": 3.77986,
        "range": [
          31.8746,
          57.6329
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -0.877291,
        "slope": 1,
        "modelSd": 7.6478,
        "repeatSd": 6.86994,
        "range": [
          -9.29454,
          22.2464
        ]
      },
      "footAngle deg": {
        "offset": 14.2812,
        "slope": 0.47158,
        "modelSd": 8.57881,
        "repeatSd": 7.13541,
        "range": [
          -8.00148,
          28.5518
        ]
      }
    }
  },
  "blazepose-lite/side/alike": {
    "initialContact": {
      "meanS": 0.027382,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.701451,
          "weight": 0.0111576
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0402074,
          "weight": 0.102629
        },
        {
          "cue": "heelLow",
          "meanS": -0.0623659,
          "weight": 0.000172451
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0102937,
          "weight": 0.0836578
        },
        {
          "cue": "hipLow",
          "meanS": 0.137282,
          "weight": 0.0418699
        },
        {
          "cue": "hipHigh",
          "meanS": 0.30187,
          "weight": 0.105201
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.264374,
          "weight": 0.0156297
        },
        {
          "cue": "thighBack",
          "meanS": 0.29926,
          "weight": 0.00785767
        },
        {
          "cue": "legLong",
          "meanS": 0.274474,
          "weight": 0.0317128
        },
        {
          "cue": "heelRise",
          "meanS": 0.228363,
          "weight": -0.0105477
        },
        {
          "cue": "toeRise",
          "meanS": 0.257479,
          "weight": -0.0128274
        },
        {
          "cue": "toeBack",
          "meanS": 0.360429,
          "weight": -0.00934373
        }
      ],
      "eventSdS": 0.0126558,
      "clipSdS": 0.0138712
    },
    "toeOff": {
      "meanS": 0.256039,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.701451,
          "weight": -0.210093
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0402074,
          "weight": 0.0102613
        },
        {
          "cue": "heelLow",
          "meanS": -0.0623659,
          "weight": 0.0893242
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0102937,
          "weight": 0.273102
        },
        {
          "cue": "hipLow",
          "meanS": 0.137282,
          "weight": 0.151744
        },
        {
          "cue": "hipHigh",
          "meanS": 0.30187,
          "weight": 0.17819
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.264374,
          "weight": 0.12487
        },
        {
          "cue": "thighBack",
          "meanS": 0.29926,
          "weight": 0.0763377
        },
        {
          "cue": "legLong",
          "meanS": 0.274474,
          "weight": 0.133237
        },
        {
          "cue": "heelRise",
          "meanS": 0.228363,
          "weight": 0.0281529
        },
        {
          "cue": "toeRise",
          "meanS": 0.257479,
          "weight": 0.0916327
        },
        {
          "cue": "toeBack",
          "meanS": 0.360429,
          "weight": 0.158327
        }
      ],
      "eventSdS": 0.0116249,
      "clipSdS": 0.0181171
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.0291247,
        "slope": 1,
        "modelSd": 0.126451,
        "repeatSd": 0.0968459,
        "range": [
          151.649,
          186.526
        ]
      },
      "contactTime s": {
        "offset": -0.0910451,
        "slope": 1.39876,
        "modelSd": 0.0193446,
        "repeatSd": 0.016967,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": -0.0481311,
        "slope": 1.4,
        "modelSd": 0.0190323,
        "repeatSd": 0.0162647,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": -0.114489,
        "slope": 1.35344,
        "modelSd": 0.028113,
        "repeatSd": 0.026596,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 4.25537,
        "slope": 0.527255,
        "modelSd": 0.8764,
        "repeatSd": 0.784559,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.033634,
        "slope": 0.58835,
        "modelSd": 0.00729693,
        "repeatSd": 0.00659991,
        "range": [
          0.047375,
          0.106525
        ]
      },
      "trunkLean deg": {
        "offset": 1.39527,
        "slope": 1,
        "modelSd": 2.32761,
        "repeatSd": 1.52576,
        "range": [
          -2.10512,
          32.6345
        ]
      },
      "headForward deg": {
        "offset": -7.48776,
        "slope": 1,
        "modelSd": 4.2831,
        "repeatSd": 3.4744,
        "range": [
          6.67801,
          41.1609
        ]
      },
      "spineLine deg": {
        "offset": -8.9275,
        "slope": 1,
        "modelSd": 5.56124,
        "repeatSd": 4.00273,
        "range": [
          -6.6492,
          33.5286
        ]
      }
    }
  },
  "blazepose-full/rear/alike": {
    "initialContact": {
      "meanS": 0.176653,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.702649,
          "weight": -0.273661
        },
        {
          "cue": "heelLow",
          "meanS": 0.236661,
          "weight": -0.229138
        },
        {
          "cue": "hipLow",
          "meanS": 0.279639,
          "weight": -0.0971173
        },
        {
          "cue": "hipHigh",
          "meanS": 0.44644,
          "weight": 0.759573
        },
        {
          "cue": "heelRise",
          "meanS": 0.438126,
          "weight": 0.0480125
        },
        {
          "cue": "toeRise",
          "meanS": 0.510113,
          "weight": 0.0125718
        },
        {
          "cue": "ankleFall",
          "meanS": 0.242389,
          "weight": 0.311866
        },
        {
          "cue": "ankleRise",
          "meanS": 0.444193,
          "weight": -0.159858
        }
      ],
      "eventSdS": 0.0254176,
      "clipSdS": 0.0169316
    },
    "toeOff": {
      "meanS": 0.405699,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.702649,
          "weight": 0.210187
        },
        {
          "cue": "heelLow",
          "meanS": 0.236661,
          "weight": -0.109279
        },
        {
          "cue": "hipLow",
          "meanS": 0.279639,
          "weight": 0.143034
        },
        {
          "cue": "hipHigh",
          "meanS": 0.44644,
          "weight": 0.263418
        },
        {
          "cue": "heelRise",
          "meanS": 0.438126,
          "weight": 0.109601
        },
        {
          "cue": "toeRise",
          "meanS": 0.510113,
          "weight": 0.0450987
        },
        {
          "cue": "ankleFall",
          "meanS": 0.242389,
          "weight": -0.079353
        },
        {
          "cue": "ankleRise",
          "meanS": 0.444193,
          "weight": 0.0410176
        }
      ],
      "eventSdS": 0.0270777,
      "clipSdS": 0.029591
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.0246875,
        "slope": 1,
        "modelSd": 0.146595,
        "repeatSd": 0.146595,
        "range": [
          152.578,
          188.514
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0.955695,
        "slope": 0.696163,
        "modelSd": 1.10029,
        "repeatSd": 1.10029,
        "range": [
          5.58886,
          12.3388
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0186832,
        "slope": 0.621348,
        "modelSd": 0.00997709,
        "repeatSd": 0.00997709,
        "range": [
          0.04989,
          0.10371
        ]
      },
      "pelvicDrop deg": {
        "offset": 4.97925,
        "slope": 0.4,
        "modelSd": 2.37582,
        "repeatSd": 1.33072,
        "range": [
          0.52673,
          9.80587
        ]
      },
      "trunkSideLean deg": {
        "offset": 2.4075,
        "slope": 0.4,
        "modelSd": 1.26142,
        "repeatSd": 0.921126,
        "range": [
          0.01284,
          6.98916
        ]
      },
      "stepWidth m": {
        "offset": -0.023415,
        "slope": 1,
        "modelSd": 0.0174705,
        "repeatSd": 0.0174705,
        "range": [
          -0.02663,
          0.08803
        ]
      }
    }
  },
  "blazepose-full/side/near": {
    "initialContact": {
      "meanS": 0.027402,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700911,
          "weight": 0.0409548
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0416084,
          "weight": 0.0690064
        },
        {
          "cue": "heelLow",
          "meanS": -0.0582632,
          "weight": -0.007771
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0153843,
          "weight": 0.199565
        },
        {
          "cue": "hipLow",
          "meanS": 0.133703,
          "weight": 0.00226836
        },
        {
          "cue": "hipHigh",
          "meanS": 0.297725,
          "weight": 0.224475
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.267124,
          "weight": -0.0462093
        },
        {
          "cue": "thighBack",
          "meanS": 0.291113,
          "weight": 0.029541
        },
        {
          "cue": "legLong",
          "meanS": 0.270387,
          "weight": -0.114182
        },
        {
          "cue": "heelRise",
          "meanS": 0.210015,
          "weight": 0.0280433
        },
        {
          "cue": "toeRise",
          "meanS": 0.275586,
          "weight": -0.0344983
        },
        {
          "cue": "toeBack",
          "meanS": 0.363566,
          "weight": -0.0276509
        }
      ],
      "eventSdS": 0.00600397,
      "clipSdS": 0.00936627
    },
    "toeOff": {
      "meanS": 0.255364,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700911,
          "weight": -0.161971
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0416084,
          "weight": -0.1562
        },
        {
          "cue": "heelLow",
          "meanS": -0.0582632,
          "weight": 0.0762194
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0153843,
          "weight": 0.112093
        },
        {
          "cue": "hipLow",
          "meanS": 0.133703,
          "weight": 0.105307
        },
        {
          "cue": "hipHigh",
          "meanS": 0.297725,
          "weight": 0.0500713
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.267124,
          "weight": 0.354049
        },
        {
          "cue": "thighBack",
          "meanS": 0.291113,
          "weight": 0.0174691
        },
        {
          "cue": "legLong",
          "meanS": 0.270387,
          "weight": 0.174316
        },
        {
          "cue": "heelRise",
          "meanS": 0.210015,
          "weight": 0.0818468
        },
        {
          "cue": "toeRise",
          "meanS": 0.275586,
          "weight": 0.0570718
        },
        {
          "cue": "toeBack",
          "meanS": 0.363566,
          "weight": 0.143942
        }
      ],
      "eventSdS": 0.00904784,
      "clipSdS": 0.0169134
    },
    "measures": {
      "contactTime s": {
        "offset": -0.0015563,
        "slope": 1,
        "modelSd": 0.0193337,
        "repeatSd": 0.0174793,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 7.40988,
        "slope": 0.77331,
        "modelSd": 2.15644,
        "repeatSd": 2.15644,
        "range": [
          13.8643,
          41.6929
        ]
      },
      "overstride m": {
        "offset": 0.0656364,
        "slope": 0.785571,
        "modelSd": 0.019146,
        "repeatSd": 0.0188439,
        "range": [
          0.12852,
          0.32768
        ]
      },
      "shankAngle deg": {
        "offset": 0.255516,
        "slope": 1,
        "modelSd": 2.29892,
        "repeatSd": 2.09248,
        "range": [
          -3.48708,
          16.7876
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 9.18444,
        "slope": 0.562465,
        "modelSd": 2.2921,
        "repeatSd": 1.91894,
        "range": [
          12.0453,
          29.4968
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 23.6903,
        "slope": 0.4,
        "modelSd": 6.05964,
        "repeatSd": 4.26344,
        "range": [
          35.1601,
          57.0184
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 7.8252,
        "slope": 0.4,
        "modelSd": 6.3939,
        "repeatSd": 6.3939,
        "range": [
          -6.53946,
          23.7858
        ]
      },
      "footAngle deg": {
        "offset": 10.5621,
        "slope": 1,
        "modelSd": 5.58673,
        "repeatSd": 4.74024,
        "range": [
          -8.86614,
          28.7328
        ]
      }
    }
  },
  "blazepose-full/side/far": {
    "initialContact": {
      "meanS": 0.0240472,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700336,
          "weight": 0.0253447
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0367899,
          "weight": 0.433564
        },
        {
          "cue": "heelLow",
          "meanS": -0.0460906,
          "weight": 0.0348805
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0157877,
          "weight": 0.128454
        },
        {
          "cue": "hipLow",
          "meanS": 0.12628,
          "weight": -0.00146935
        },
        {
          "cue": "hipHigh",
          "meanS": 0.289158,
          "weight": 0.133384
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.257065,
          "weight": -0.0342188
        },
        {
          "cue": "thighBack",
          "meanS": 0.296449,
          "weight": 0.0412341
        },
        {
          "cue": "legLong",
          "meanS": 0.264506,
          "weight": -0.0640482
        },
        {
          "cue": "heelRise",
          "meanS": 0.203392,
          "weight": 0.0248303
        },
        {
          "cue": "toeRise",
          "meanS": 0.256844,
          "weight": -0.0138717
        },
        {
          "cue": "toeBack",
          "meanS": 0.361057,
          "weight": -0.053948
        }
      ],
      "eventSdS": 0.00485096,
      "clipSdS": 0.00795232
    },
    "toeOff": {
      "meanS": 0.251346,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700336,
          "weight": -0.118321
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0367899,
          "weight": -0.255625
        },
        {
          "cue": "heelLow",
          "meanS": -0.0460906,
          "weight": 0.0527466
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0157877,
          "weight": 0.180622
        },
        {
          "cue": "hipLow",
          "meanS": 0.12628,
          "weight": 0.18754
        },
        {
          "cue": "hipHigh",
          "meanS": 0.289158,
          "weight": 0.00527191
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.257065,
          "weight": 0.205473
        },
        {
          "cue": "thighBack",
          "meanS": 0.296449,
          "weight": -0.0273426
        },
        {
          "cue": "legLong",
          "meanS": 0.264506,
          "weight": 0.262959
        },
        {
          "cue": "heelRise",
          "meanS": 0.203392,
          "weight": 0.0913582
        },
        {
          "cue": "toeRise",
          "meanS": 0.256844,
          "weight": 0.0531991
        },
        {
          "cue": "toeBack",
          "meanS": 0.361057,
          "weight": 0.343274
        }
      ],
      "eventSdS": 0.00970577,
      "clipSdS": 0.0140425
    },
    "measures": {
      "contactTime s": {
        "offset": -0.00101227,
        "slope": 1,
        "modelSd": 0.0161379,
        "repeatSd": 0.0126751,
        "range": [
          0.142185,
          0.332115
        ]
      },
      "overstride % of leg": {
        "offset": 4.57483,
        "slope": 0.822868,
        "modelSd": 2.06804,
        "repeatSd": 1.88344,
        "range": [
          13.9833,
          40.9944
        ]
      },
      "overstride m": {
        "offset": 0.00916223,
        "slope": 1,
        "modelSd": 0.0184932,
        "repeatSd": 0.0156529,
        "range": [
          0.128105,
          0.332595
        ]
      },
      "shankAngle deg": {
        "offset": 2.24681,
        "slope": 0.665656,
        "modelSd": 1.6522,
        "repeatSd": 1.61405,
        "range": [
          -2.08635,
          14.3011
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 8.94391,
        "slope": 0.50651,
        "modelSd": 2.05545,
        "repeatSd": 2.05545,
        "range": [
          12.5093,
          27.6817
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 28.0161,
        "slope": 0.4,
        "modelSd": 5.90647,
        "repeatSd": 4.55685,
        "range": [
          35.4721,
          57.1637
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -0.289555,
        "slope": 1,
        "modelSd": 3.30743,
        "repeatSd": 3.30743,
        "range": [
          -9.55589,
          24.2501
        ]
      },
      "footAngle deg": {
        "offset": 7.45282,
        "slope": 1,
        "modelSd": 5.69152,
        "repeatSd": 5.66667,
        "range": [
          -8.00148,
          28.5518
        ]
      }
    }
  },
  "blazepose-full/side/alike": {
    "initialContact": {
      "meanS": 0.027402,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700911,
          "weight": 0.0409548
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0416084,
          "weight": 0.0690064
        },
        {
          "cue": "heelLow",
          "meanS": -0.0582632,
          "weight": -0.007771
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0153843,
          "weight": 0.199565
        },
        {
          "cue": "hipLow",
          "meanS": 0.133703,
          "weight": 0.00226836
        },
        {
          "cue": "hipHigh",
          "meanS": 0.297725,
          "weight": 0.224475
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.267124,
          "weight": -0.0462093
        },
        {
          "cue": "thighBack",
          "meanS": 0.291113,
          "weight": 0.029541
        },
        {
          "cue": "legLong",
          "meanS": 0.270387,
          "weight": -0.114182
        },
        {
          "cue": "heelRise",
          "meanS": 0.210015,
          "weight": 0.0280433
        },
        {
          "cue": "toeRise",
          "meanS": 0.275586,
          "weight": -0.0344983
        },
        {
          "cue": "toeBack",
          "meanS": 0.363566,
          "weight": -0.0276509
        }
      ],
      "eventSdS": 0.00600397,
      "clipSdS": 0.00936627
    },
    "toeOff": {
      "meanS": 0.255364,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700911,
          "weight": -0.161971
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0416084,
          "weight": -0.1562
        },
        {
          "cue": "heelLow",
          "meanS": -0.0582632,
          "weight": 0.0762194
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0153843,
          "weight": 0.112093
        },
        {
          "cue": "hipLow",
          "meanS": 0.133703,
          "weight": 0.105307
        },
        {
          "cue": "hipHigh",
          "meanS": 0.297725,
          "weight": 0.0500713
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.267124,
          "weight": 0.354049
        },
        {
          "cue": "thighBack",
          "meanS": 0.291113,
          "weight": 0.0174691
        },
        {
          "cue": "legLong",
          "meanS": 0.270387,
          "weight": 0.174316
        },
        {
          "cue": "heelRise",
          "meanS": 0.210015,
          "weight": 0.0818468
        },
        {
          "cue": "toeRise",
          "meanS": 0.275586,
          "weight": 0.0570718
        },
        {
          "cue": "toeBack",
          "meanS": 0.363566,
          "weight": 0.143942
        }
      ],
      "eventSdS": 0.00904784,
      "clipSdS": 0.0169134
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.0366546,
        "slope": 1,
        "modelSd": 0.169042,
        "repeatSd": 0.130452,
        "range": [
          151.616,
          186.782
        ]
      },
      "contactTime s": {
        "offset": -0.0611312,
        "slope": 1.26537,
        "modelSd": 0.015467,
        "repeatSd": 0.0100944,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": -0.029557,
        "slope": 1.25384,
        "modelSd": 0.015467,
        "repeatSd": 0.0094375,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": -0.0880592,
        "slope": 1.26872,
        "modelSd": 0.0214819,
        "repeatSd": 0.0153541,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 5.15123,
        "slope": 0.4,
        "modelSd": 0.863451,
        "repeatSd": 0.863451,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0440164,
        "slope": 0.413019,
        "modelSd": 0.00776601,
        "repeatSd": 0.00772498,
        "range": [
          0.047375,
          0.106525
        ]
      },
      "trunkLean deg": {
        "offset": 1.22985,
        "slope": 1,
        "modelSd": 1.88502,
        "repeatSd": 1.31931,
        "range": [
          -1.5362,
          28.2728
        ]
      },
      "headForward deg": {
        "offset": -15.2942,
        "slope": 1.26478,
        "modelSd": 3.00749,
        "repeatSd": 2.95016,
        "range": [
          5.56681,
          40.1043
        ]
      },
      "spineLine deg": {
        "offset": -8.81859,
        "slope": 1,
        "modelSd": 4.09636,
        "repeatSd": 3.47059,
        "range": [
          -6.6492,
          33.5286
        ]
      }
    }
  },
  "blazepose-heavy/rear/alike": {
    "initialContact": {
      "meanS": 0.190448,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.703335,
          "weight": -0.205467
        },
        {
          "cue": "heelLow",
          "meanS": 0.270316,
          "weight": 0.0266045
        },
        {
          "cue": "hipLow",
          "meanS": 0.297334,
          "weight": 0.577608
        },
        {
          "cue": "hipHigh",
          "meanS": 0.461869,
          "weight": 0.1366
        },
        {
          "cue": "heelRise",
          "meanS": 0.478288,
          "weight": 0.0500447
        },
        {
          "cue": "toeRise",
          "meanS": 0.534332,
          "weight": 0.0464219
        },
        {
          "cue": "ankleFall",
          "meanS": 0.271377,
          "weight": 0.091181
        },
        {
          "cue": "ankleRise",
          "meanS": 0.487436,
          "weight": -0.14113
        }
      ],
      "eventSdS": 0.0240206,
      "clipSdS": 0.0189467
    },
    "toeOff": {
      "meanS": 0.418018,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.703335,
          "weight": 0.223097
        },
        {
          "cue": "heelLow",
          "meanS": 0.270316,
          "weight": -0.0489729
        },
        {
          "cue": "hipLow",
          "meanS": 0.297334,
          "weight": 0.336027
        },
        {
          "cue": "hipHigh",
          "meanS": 0.461869,
          "weight": 0.220606
        },
        {
          "cue": "heelRise",
          "meanS": 0.478288,
          "weight": 0.0706607
        },
        {
          "cue": "toeRise",
          "meanS": 0.534332,
          "weight": 0.0784546
        },
        {
          "cue": "ankleFall",
          "meanS": 0.271377,
          "weight": -0.0386115
        },
        {
          "cue": "ankleRise",
          "meanS": 0.487436,
          "weight": 0.0486895
        }
      ],
      "eventSdS": 0.024152,
      "clipSdS": 0.0261625
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.0471457,
        "slope": 1,
        "modelSd": 0.13262,
        "repeatSd": 0.127942,
        "range": [
          152.578,
          188.514
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0.348157,
        "slope": 0.684256,
        "modelSd": 0.908168,
        "repeatSd": 0.87613,
        "range": [
          5.58886,
          12.3388
        ]
      },
      "verticalOscillation m": {
        "offset": -0.0257841,
        "slope": 1,
        "modelSd": 0.00662921,
        "repeatSd": 0.00639534,
        "range": [
          0.04989,
          0.10371
        ]
      },
      "pelvicDrop deg": {
        "offset": 4.65572,
        "slope": 0.4,
        "modelSd": 2.25291,
        "repeatSd": 1.3569,
        "range": [
          0.52673,
          9.80587
        ]
      },
      "trunkSideLean deg": {
        "offset": 2.09015,
        "slope": 0.452777,
        "modelSd": 1.27227,
        "repeatSd": 0.901243,
        "range": [
          0.12018,
          6.16622
        ]
      },
      "stepWidth m": {
        "offset": -0.0325075,
        "slope": 1,
        "modelSd": 0.0173457,
        "repeatSd": 0.0167338,
        "range": [
          -0.02663,
          0.08803
        ]
      }
    }
  },
  "blazepose-heavy/side/near": {
    "initialContact": {
      "meanS": 0.0291351,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700081,
          "weight": 0.00155433
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0366212,
          "weight": 0.0180623
        },
        {
          "cue": "heelLow",
          "meanS": -0.0516616,
          "weight": 0.0192224
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0189232,
          "weight": 0.00688332
        },
        {
          "cue": "hipLow",
          "meanS": 0.144738,
          "weight": 0.0128617
        },
        {
          "cue": "hipHigh",
          "meanS": 0.313806,
          "weight": 0.00616376
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.262959,
          "weight": -0.00984772
        },
        {
          "cue": "thighBack",
          "meanS": 0.285504,
          "weight": -0.00407167
        },
        {
          "cue": "legLong",
          "meanS": 0.272857,
          "weight": -0.0172263
        },
        {
          "cue": "heelRise",
          "meanS": 0.211014,
          "weight": 0.00557958
        },
        {
          "cue": "toeRise",
          "meanS": 0.285002,
          "weight": -0.00032062
        },
        {
          "cue": "toeBack",
          "meanS": 0.365957,
          "weight": -0.00531183
        }
      ],
      "eventSdS": 0.00752316,
      "clipSdS": 0.00872688
    },
    "toeOff": {
      "meanS": 0.258215,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700081,
          "weight": -0.110124
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0366212,
          "weight": -0.192377
        },
        {
          "cue": "heelLow",
          "meanS": -0.0516616,
          "weight": -0.0374059
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0189232,
          "weight": 0.310104
        },
        {
          "cue": "hipLow",
          "meanS": 0.144738,
          "weight": 0.0867728
        },
        {
          "cue": "hipHigh",
          "meanS": 0.313806,
          "weight": -0.0148905
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.262959,
          "weight": 0.442738
        },
        {
          "cue": "thighBack",
          "meanS": 0.285504,
          "weight": 0.0653828
        },
        {
          "cue": "legLong",
          "meanS": 0.272857,
          "weight": 0.278603
        },
        {
          "cue": "heelRise",
          "meanS": 0.211014,
          "weight": 0.111735
        },
        {
          "cue": "toeRise",
          "meanS": 0.285002,
          "weight": 0.0373582
        },
        {
          "cue": "toeBack",
          "meanS": 0.365957,
          "weight": 0.180442
        }
      ],
      "eventSdS": 0.00979565,
      "clipSdS": 0.0116986
    },
    "measures": {
      "contactTime s": {
        "offset": -0.000936417,
        "slope": 1,
        "modelSd": 0.014595,
        "repeatSd": 0.0129587,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 12.8141,
        "slope": 0.591481,
        "modelSd": 3.47467,
        "repeatSd": 3.47467,
        "range": [
          13.8643,
          41.6929
        ]
      },
      "overstride m": {
        "offset": 0.122695,
        "slope": 0.535836,
        "modelSd": 0.0310549,
        "repeatSd": 0.0301148,
        "range": [
          0.12852,
          0.32768
        ]
      },
      "shankAngle deg": {
        "offset": 2.93916,
        "slope": 0.597335,
        "modelSd": 2.7275,
        "repeatSd": 2.59999,
        "range": [
          -3.48708,
          16.7876
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 10.212,
        "slope": 0.477045,
        "modelSd": 1.93454,
        "repeatSd": 1.93454,
        "range": [
          12.0453,
          29.4968
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 25.4201,
        "slope": 0.4,
        "modelSd": 4.77952,
        "repeatSd": 4.73363,
        "range": [
          35.1601,
          57.0184
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -0.818506,
        "slope": 1,
        "modelSd": 1.98347,
        "repeatSd": 1.98347,
        "range": [
          -6.53946,
          23.7858
        ]
      },
      "footAngle deg": {
        "offset": 6.89297,
        "slope": 1,
        "modelSd": 6.35345,
        "repeatSd": 5.55123,
        "range": [
          -8.86614,
          28.7328
        ]
      }
    }
  },
  "blazepose-heavy/side/far": {
    "initialContact": {
      "meanS": 0.0268284,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.70015,
          "weight": 0.0248443
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0356283,
          "weight": 0.364784
        },
        {
          "cue": "heelLow",
          "meanS": -0.0439505,
          "weight": 0.0693976
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0170644,
          "weight": 0.0358991
        },
        {
          "cue": "hipLow",
          "meanS": 0.128524,
          "weight": -0.0142542
        },
        {
          "cue": "hipHigh",
          "meanS": 0.301304,
          "weight": 0.00463046
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.266653,
          "weight": -0.0133983
        },
        {
          "cue": "thighBack",
          "meanS": 0.294578,
          "weight": 0.0115604
        },
        {
          "cue": "legLong",
          "meanS": 0.260417,
          "weight": -0.00275724
        },
        {
          "cue": "heelRise",
          "meanS": 0.205745,
          "weight": 0.00531067
        },
        {
          "cue": "toeRise",
          "meanS": 0.264137,
          "weight": -0.00851378
        },
        {
          "cue": "toeBack",
          "meanS": 0.363175,
          "weight": -0.0312364
        }
      ],
      "eventSdS": 0.00266813,
      "clipSdS": 0.00613445
    },
    "toeOff": {
      "meanS": 0.254127,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.70015,
          "weight": -0.0171043
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0356283,
          "weight": -0.546696
        },
        {
          "cue": "heelLow",
          "meanS": -0.0439505,
          "weight": -0.104786
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0170644,
          "weight": 0.203715
        },
        {
          "cue": "hipLow",
          "meanS": 0.128524,
          "weight": 0.147281
        },
        {
          "cue": "hipHigh",
          "meanS": 0.301304,
          "weight": 0.126384
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.266653,
          "weight": 0.166692
        },
        {
          "cue": "thighBack",
          "meanS": 0.294578,
          "weight": 0.075808
        },
        {
          "cue": "legLong",
          "meanS": 0.260417,
          "weight": 0.120755
        },
        {
          "cue": "heelRise",
          "meanS": 0.205745,
          "weight": 0.282446
        },
        {
          "cue": "toeRise",
          "meanS": 0.264137,
          "weight": 0.00267255
        },
        {
          "cue": "toeBack",
          "meanS": 0.363175,
          "weight": 0.124087
        }
      ],
      "eventSdS": 0.00908842,
      "clipSdS": 0.0155387
    },
    "measures": {
      "contactTime s": {
        "offset": -0.0651954,
        "slope": 1.27776,
        "modelSd": 0.0167057,
        "repeatSd": 0.00887931,
        "range": [
          0.142185,
          0.332115
        ]
      },
      "overstride % of leg": {
        "offset": 4.85905,
        "slope": 0.833933,
        "modelSd": 2.02847,
        "repeatSd": 1.95622,
        "range": [
          13.9833,
          40.9944
        ]
      },
      "overstride m": {
        "offset": 0.0100332,
        "slope": 1,
        "modelSd": 0.0182962,
        "repeatSd": 0.0182962,
        "range": [
          0.128105,
          0.332595
        ]
      },
      "shankAngle deg": {
        "offset": 2.01385,
        "slope": 0.779003,
        "modelSd": 1.60258,
        "repeatSd": 1.60258,
        "range": [
          -2.08635,
          14.3011
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 6.67044,
        "slope": 0.61583,
        "modelSd": 2.07915,
        "repeatSd": 2.07915,
        "range": [
          12.5093,
          27.6817
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 2.69188,
        "slope": 1,
        "modelSd": 2.94927,
        "repeatSd": 1.85063,
        "range": [
          35.4721,
          57.1637
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0.413403,
        "slope": 1,
        "modelSd": 2.58516,
        "repeatSd": 2.44752,
        "range": [
          -9.55589,
          24.2501
        ]
      },
      "footAngle deg": {
        "offset": 4.05729,
        "slope": 1,
        "modelSd": 3.62641,
        "repeatSd": 3.62641,
        "range": [
          -8.00148,
          28.5518
        ]
      }
    }
  },
  "blazepose-heavy/side/alike": {
    "initialContact": {
      "meanS": 0.0291351,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700081,
          "weight": 0.00155433
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0366212,
          "weight": 0.0180623
        },
        {
          "cue": "heelLow",
          "meanS": -0.0516616,
          "weight": 0.0192224
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0189232,
          "weight": 0.00688332
        },
        {
          "cue": "hipLow",
          "meanS": 0.144738,
          "weight": 0.0128617
        },
        {
          "cue": "hipHigh",
          "meanS": 0.313806,
          "weight": 0.00616376
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.262959,
          "weight": -0.00984772
        },
        {
          "cue": "thighBack",
          "meanS": 0.285504,
          "weight": -0.00407167
        },
        {
          "cue": "legLong",
          "meanS": 0.272857,
          "weight": -0.0172263
        },
        {
          "cue": "heelRise",
          "meanS": 0.211014,
          "weight": 0.00557958
        },
        {
          "cue": "toeRise",
          "meanS": 0.285002,
          "weight": -0.00032062
        },
        {
          "cue": "toeBack",
          "meanS": 0.365957,
          "weight": -0.00531183
        }
      ],
      "eventSdS": 0.00752316,
      "clipSdS": 0.00872688
    },
    "toeOff": {
      "meanS": 0.258215,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700081,
          "weight": -0.110124
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0366212,
          "weight": -0.192377
        },
        {
          "cue": "heelLow",
          "meanS": -0.0516616,
          "weight": -0.0374059
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0189232,
          "weight": 0.310104
        },
        {
          "cue": "hipLow",
          "meanS": 0.144738,
          "weight": 0.0867728
        },
        {
          "cue": "hipHigh",
          "meanS": 0.313806,
          "weight": -0.0148905
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.262959,
          "weight": 0.442738
        },
        {
          "cue": "thighBack",
          "meanS": 0.285504,
          "weight": 0.0653828
        },
        {
          "cue": "legLong",
          "meanS": 0.272857,
          "weight": 0.278603
        },
        {
          "cue": "heelRise",
          "meanS": 0.211014,
          "weight": 0.111735
        },
        {
          "cue": "toeRise",
          "meanS": 0.285002,
          "weight": 0.0373582
        },
        {
          "cue": "toeBack",
          "meanS": 0.365957,
          "weight": 0.180442
        }
      ],
      "eventSdS": 0.00979565,
      "clipSdS": 0.0116986
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.0826998,
        "slope": 1,
        "modelSd": 0.13738,
        "repeatSd": 0.10728,
        "range": [
          151.616,
          186.782
        ]
      },
      "contactTime s": {
        "offset": -0.0695904,
        "slope": 1.29965,
        "modelSd": 0.0132468,
        "repeatSd": 0.0104634,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": -0.0288567,
        "slope": 1.24354,
        "modelSd": 0.0135,
        "repeatSd": 0.0112986,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": -0.0946666,
        "slope": 1.28583,
        "modelSd": 0.0193833,
        "repeatSd": 0.0164151,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 3.71495,
        "slope": 0.59134,
        "modelSd": 0.65272,
        "repeatSd": 0.551392,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0313842,
        "slope": 0.605847,
        "modelSd": 0.00516769,
        "repeatSd": 0.00475042,
        "range": [
          0.047375,
          0.106525
        ]
      },
      "trunkLean deg": {
        "offset": 1.29106,
        "slope": 1,
        "modelSd": 1.51559,
        "repeatSd": 1.42502,
        "range": [
          -1.5362,
          28.2728
        ]
      },
      "headForward deg": {
        "offset": -13.3661,
        "slope": 1.19026,
        "modelSd": 2.22863,
        "repeatSd": 2.0809,
        "range": [
          5.56681,
          40.1043
        ]
      },
      "spineLine deg": {
        "offset": -12.644,
        "slope": 1.18002,
        "modelSd": 2.47983,
        "repeatSd": 2.31432,
        "range": [
          -6.6492,
          33.5286
        ]
      }
    }
  }
};
