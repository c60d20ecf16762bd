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
        "offset": 0.00510795,
        "slope": 1,
        "modelSd": 0.0721048,
        "repeatSd": 0.0651888,
        "range": [
          147.417,
          189.446
        ]
      },
      "contactTime s": {
        "offset": 0.00171263,
        "slope": 1,
        "modelSd": 0.00963328,
        "repeatSd": 0.00568885,
        "range": [
          0.141265,
          0.332235
        ]
      },
      "flightTime s": {
        "offset": -0.00176392,
        "slope": 1,
        "modelSd": 0.00963328,
        "repeatSd": 0.00595413,
        "range": [
          0.008705,
          0.226195
        ]
      },
      "dutyFactor ratio": {
        "offset": 0.00277402,
        "slope": 1,
        "modelSd": 0.0133795,
        "repeatSd": 0.00872574,
        "range": [
          0.195305,
          0.485595
        ]
      },
      "verticalOscillation % of leg": {
        "offset": -0.0342132,
        "slope": 1,
        "modelSd": 0.0152391,
        "repeatSd": 0.0132108,
        "range": [
          5.88439,
          12.5396
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0000052105,
        "slope": 1,
        "modelSd": 0.000152087,
        "repeatSd": 0.000116806,
        "range": [
          0.05012,
          0.10628
        ]
      },
      "trunkLean deg": {
        "offset": 0.0167545,
        "slope": 1,
        "modelSd": 0.00345086,
        "repeatSd": 0.00305551,
        "range": [
          -2.52877,
          20.1707
        ]
      },
      "headForward deg": {
        "offset": -0.0201129,
        "slope": 1,
        "modelSd": 0.00696709,
        "repeatSd": 0.00593624,
        "range": [
          5.4323,
          41.1355
        ]
      },
      "spineLine deg": {
        "offset": -0.0381563,
        "slope": 1,
        "modelSd": 0.0102539,
        "repeatSd": 0.00709919,
        "range": [
          -4.35702,
          33.2296
        ]
      },
      "overstride % of leg": {
        "offset": 0.0499521,
        "slope": 1,
        "modelSd": 0.234858,
        "repeatSd": 0.179981,
        "range": [
          14.7871,
          41.451
        ]
      },
      "overstride m": {
        "offset": -0.00813796,
        "slope": 1.03876,
        "modelSd": 0.00136545,
        "repeatSd": 0.000643468,
        "range": [
          0.118545,
          0.341755
        ]
      },
      "shankAngle deg": {
        "offset": 0.345642,
        "slope": 1,
        "modelSd": 0.152075,
        "repeatSd": 0.117903,
        "range": [
          -3.40981,
          16.7775
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": -0.528759,
        "slope": 1,
        "modelSd": 0.335146,
        "repeatSd": 0.222481,
        "range": [
          10.7306,
          36.7745
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 0.0457188,
        "slope": 1,
        "modelSd": 0.149219,
        "repeatSd": 0.120986,
        "range": [
          34.2996,
          63.3469
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 0.452656,
        "slope": 1,
        "modelSd": 0.89074,
        "repeatSd": 0.664211,
        "range": [
          -9.48635,
          24.8411
        ]
      },
      "footAngle deg": {
        "offset": 0.563986,
        "slope": 1.04851,
        "modelSd": 0.544392,
        "repeatSd": 0.408487,
        "range": [
          -8.78294,
          28.8229
        ]
      }
    }
  },
  "markers/rear/alike": {
    "initialContact": {
      "meanS": 0.250381,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700914,
          "weight": -0.0220235
        },
        {
          "cue": "heelLow",
          "meanS": 0.181933,
          "weight": 0.47666
        },
        {
          "cue": "hipLow",
          "meanS": 0.352262,
          "weight": 0.122191
        },
        {
          "cue": "hipHigh",
          "meanS": 0.527091,
          "weight": 0.0738696
        },
        {
          "cue": "heelRise",
          "meanS": 0.425209,
          "weight": 0.259966
        },
        {
          "cue": "toeRise",
          "meanS": 0.493381,
          "weight": -0.531001
        },
        {
          "cue": "ankleFall",
          "meanS": 0.214186,
          "weight": 0.256255
        },
        {
          "cue": "ankleRise",
          "meanS": 0.435556,
          "weight": 0.34351
        }
      ],
      "eventSdS": 0.0034992,
      "clipSdS": 0.00573339
    },
    "toeOff": {
      "meanS": 0.474001,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700914,
          "weight": 0.010816
        },
        {
          "cue": "heelLow",
          "meanS": 0.181933,
          "weight": -0.142156
        },
        {
          "cue": "hipLow",
          "meanS": 0.352262,
          "weight": 0.0413894
        },
        {
          "cue": "hipHigh",
          "meanS": 0.527091,
          "weight": 0.0591859
        },
        {
          "cue": "heelRise",
          "meanS": 0.425209,
          "weight": 0.0843627
        },
        {
          "cue": "toeRise",
          "meanS": 0.493381,
          "weight": 0.854905
        },
        {
          "cue": "ankleFall",
          "meanS": 0.214186,
          "weight": 0.0312955
        },
        {
          "cue": "ankleRise",
          "meanS": 0.435556,
          "weight": -0.0138329
        }
      ],
      "eventSdS": 0.0030822,
      "clipSdS": 0.006016
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0.00510852,
        "slope": 1,
        "modelSd": 0.0721051,
        "repeatSd": 0.0651893,
        "range": [
          147.417,
          189.446
        ]
      },
      "contactTime s": {
        "offset": 0.000226706,
        "slope": 1,
        "modelSd": 0.0105461,
        "repeatSd": 0.00845251,
        "range": [
          0.141265,
          0.332235
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0.215141,
        "slope": 0.889719,
        "modelSd": 0.215398,
        "repeatSd": 0.169692,
        "range": [
          5.88439,
          12.5396
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0000471425,
        "slope": 1,
        "modelSd": 0.000132406,
        "repeatSd": 0.000112762,
        "range": [
          0.05012,
          0.10628
        ]
      },
      "pelvicDrop deg": {
        "offset": -0.496406,
        "slope": 1,
        "modelSd": 0.119235,
        "repeatSd": 0.0749387,
        "range": [
          0.418195,
          9.9585
        ]
      },
      "trunkSideLean deg": {
        "offset": -0.123956,
        "slope": 1,
        "modelSd": 0.0287904,
        "repeatSd": 0.0222859,
        "range": [
          -0.530005,
          7.1097
        ]
      },
      "stepWidth m": {
        "offset": -0.00765671,
        "slope": 1,
        "modelSd": 0.0065017,
        "repeatSd": 0.00484301,
        "range": [
          -0.0323,
          0.1055
        ]
      }
    }
  },
  "blazepose-lite/rear/alike": {
    "initialContact": {
      "meanS": 0.173411,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.686612,
          "weight": -0.379092
        },
        {
          "cue": "heelLow",
          "meanS": 0.235324,
          "weight": 0.124381
        },
        {
          "cue": "hipLow",
          "meanS": 0.256769,
          "weight": 0.231799
        },
        {
          "cue": "hipHigh",
          "meanS": 0.429261,
          "weight": 0.217312
        },
        {
          "cue": "heelRise",
          "meanS": 0.397018,
          "weight": -0.0113938
        },
        {
          "cue": "toeRise",
          "meanS": 0.404658,
          "weight": 0.223931
        },
        {
          "cue": "ankleFall",
          "meanS": 0.241968,
          "weight": -0.355516
        },
        {
          "cue": "ankleRise",
          "meanS": 0.404164,
          "weight": 0.00605224
        }
      ],
      "eventSdS": 0.0441041,
      "clipSdS": 0.0291683
    },
    "toeOff": {
      "meanS": 0.386164,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.686612,
          "weight": -0.328356
        },
        {
          "cue": "heelLow",
          "meanS": 0.235324,
          "weight": 0.19709
        },
        {
          "cue": "hipLow",
          "meanS": 0.256769,
          "weight": 0.120956
        },
        {
          "cue": "hipHigh",
          "meanS": 0.429261,
          "weight": 0.196457
        },
        {
          "cue": "heelRise",
          "meanS": 0.397018,
          "weight": 0.0464724
        },
        {
          "cue": "toeRise",
          "meanS": 0.404658,
          "weight": 0.281833
        },
        {
          "cue": "ankleFall",
          "meanS": 0.241968,
          "weight": -0.444668
        },
        {
          "cue": "ankleRise",
          "meanS": 0.404164,
          "weight": 0.0539165
        }
      ],
      "eventSdS": 0.0448162,
      "clipSdS": 0.0316558
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0.0051174,
        "slope": 1,
        "modelSd": 0.0905156,
        "repeatSd": 0.0905156,
        "range": [
          158.981,
          187.679
        ]
      },
      "verticalOscillation % of leg": {
        "offset": -3.42745,
        "slope": 1,
        "modelSd": 1.51933,
        "repeatSd": 1.51933,
        "range": [
          6.5023,
          12.2197
        ]
      },
      "verticalOscillation m": {
        "offset": -0.0215554,
        "slope": 1,
        "modelSd": 0.0137931,
        "repeatSd": 0.0137931,
        "range": [
          0.0538,
          0.1032
        ]
      },
      "pelvicDrop deg": {
        "offset": 3.97188,
        "slope": 0.4,
        "modelSd": 3.06999,
        "repeatSd": 1.6411,
        "range": [
          0.52673,
          9.80587
        ]
      },
      "trunkSideLean deg": {
        "offset": 2.0531,
        "slope": 0.4,
        "modelSd": 1.81105,
        "repeatSd": 1.40331,
        "range": [
          0.141585,
          6.00211
        ]
      },
      "stepWidth m": {
        "offset": -0.031517,
        "slope": 1,
        "modelSd": 0.0299721,
        "repeatSd": 0.0299721,
        "range": [
          -0.026345,
          0.085845
        ]
      }
    }
  },
  "blazepose-lite/side/near": {
    "initialContact": {
      "meanS": 0.0230842,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.691309,
          "weight": 0.148113
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0367699,
          "weight": 0.242443
        },
        {
          "cue": "heelLow",
          "meanS": -0.068805,
          "weight": -0.152298
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.00775757,
          "weight": 0.104998
        },
        {
          "cue": "hipLow",
          "meanS": 0.132894,
          "weight": 0.177293
        },
        {
          "cue": "hipHigh",
          "meanS": 0.297791,
          "weight": 0.418503
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.261127,
          "weight": 0.114502
        },
        {
          "cue": "thighBack",
          "meanS": 0.293772,
          "weight": -0.0443916
        },
        {
          "cue": "legLong",
          "meanS": 0.268811,
          "weight": 0.00190967
        },
        {
          "cue": "heelRise",
          "meanS": 0.231972,
          "weight": -0.135319
        },
        {
          "cue": "toeRise",
          "meanS": 0.262491,
          "weight": 0.0090061
        },
        {
          "cue": "toeBack",
          "meanS": 0.354084,
          "weight": -0.0812454
        }
      ],
      "eventSdS": 0.0130719,
      "clipSdS": 0.0215031
    },
    "toeOff": {
      "meanS": 0.252791,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.691309,
          "weight": -0.0107338
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0367699,
          "weight": -0.0251344
        },
        {
          "cue": "heelLow",
          "meanS": -0.068805,
          "weight": 0.0398796
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.00775757,
          "weight": 0.106498
        },
        {
          "cue": "hipLow",
          "meanS": 0.132894,
          "weight": 0.0929067
        },
        {
          "cue": "hipHigh",
          "meanS": 0.297791,
          "weight": 0.100838
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.261127,
          "weight": 0.103946
        },
        {
          "cue": "thighBack",
          "meanS": 0.293772,
          "weight": 0.0616537
        },
        {
          "cue": "legLong",
          "meanS": 0.268811,
          "weight": 0.0863621
        },
        {
          "cue": "heelRise",
          "meanS": 0.231972,
          "weight": 0.0549648
        },
        {
          "cue": "toeRise",
          "meanS": 0.262491,
          "weight": 0.103318
        },
        {
          "cue": "toeBack",
          "meanS": 0.354084,
          "weight": 0.064306
        }
      ],
      "eventSdS": 0.0120304,
      "clipSdS": 0.0215501
    },
    "measures": {
      "contactTime s": {
        "offset": -0.091214,
        "slope": 1.4,
        "modelSd": 0.0304432,
        "repeatSd": 0.022018,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 10.1657,
        "slope": 0.683298,
        "modelSd": 2.96142,
        "repeatSd": 2.14211,
        "range": [
          17.7243,
          40.1331
        ]
      },
      "overstride m": {
        "offset": 0.102549,
        "slope": 0.636539,
        "modelSd": 0.0273332,
        "repeatSd": 0.0195513,
        "range": [
          0.166995,
          0.321305
        ]
      },
      "shankAngle deg": {
        "offset": 3.64029,
        "slope": 1,
        "modelSd": 2.43473,
        "repeatSd": 2.01408,
        "range": [
          -3.48708,
          16.7876
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 8.62355,
        "slope": 0.4,
        "modelSd": 3.79154,
        "repeatSd": 2.82099,
        "range": [
          12.0453,
          29.4968
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 17.1645,
        "slope": 0.4,
        "modelSd": 7.9437,
        "repeatSd": 4.98083,
        "range": [
          35.3593,
          55.4912
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 7.11771,
        "slope": 0.4,
        "modelSd": 8.68904,
        "repeatSd": 7.71459,
        "range": [
          -6.33069,
          22.1852
        ]
      },
      "footAngle deg": {
        "offset": 15.3356,
        "slope": 0.4,
        "modelSd": 10.8694,
        "repeatSd": 6.04343,
        "range": [
          -8.86614,
          28.7328
        ]
      }
    }
  },
  "blazepose-lite/side/far": {
    "initialContact": {
      "meanS": 0.0259532,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.686496,
          "weight": 0.120648
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0420867,
          "weight": 0.651598
        },
        {
          "cue": "heelLow",
          "meanS": -0.0568692,
          "weight": 0.00508993
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0157129,
          "weight": 0.062543
        },
        {
          "cue": "hipLow",
          "meanS": 0.119195,
          "weight": 0.233117
        },
        {
          "cue": "hipHigh",
          "meanS": 0.295335,
          "weight": -0.125468
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.259316,
          "weight": 0.0208508
        },
        {
          "cue": "thighBack",
          "meanS": 0.286603,
          "weight": 0.0371398
        },
        {
          "cue": "legLong",
          "meanS": 0.252738,
          "weight": -0.0351877
        },
        {
          "cue": "heelRise",
          "meanS": 0.197263,
          "weight": -0.0427363
        },
        {
          "cue": "toeRise",
          "meanS": 0.228016,
          "weight": 0.0216833
        },
        {
          "cue": "toeBack",
          "meanS": 0.339319,
          "weight": -0.0271616
        }
      ],
      "eventSdS": 0.00607266,
      "clipSdS": 0.00792566
    },
    "toeOff": {
      "meanS": 0.253886,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.686496,
          "weight": -0.442168
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0420867,
          "weight": -0.566425
        },
        {
          "cue": "heelLow",
          "meanS": -0.0568692,
          "weight": 0.111521
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0157129,
          "weight": -0.156193
        },
        {
          "cue": "hipLow",
          "meanS": 0.119195,
          "weight": 0.0427873
        },
        {
          "cue": "hipHigh",
          "meanS": 0.295335,
          "weight": 0.655919
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.259316,
          "weight": -0.0021582
        },
        {
          "cue": "thighBack",
          "meanS": 0.286603,
          "weight": 0.341096
        },
        {
          "cue": "legLong",
          "meanS": 0.252738,
          "weight": 0.187429
        },
        {
          "cue": "heelRise",
          "meanS": 0.197263,
          "weight": -0.0671894
        },
        {
          "cue": "toeRise",
          "meanS": 0.228016,
          "weight": -0.0471789
        },
        {
          "cue": "toeBack",
          "meanS": 0.339319,
          "weight": -0.00072057
        }
      ],
      "eventSdS": 0.00956306,
      "clipSdS": 0.023377
    },
    "measures": {
      "contactTime s": {
        "offset": -0.000626541,
        "slope": 1,
        "modelSd": 0.024684,
        "repeatSd": 0.00924521,
        "range": [
          0.142185,
          0.332115
        ]
      },
      "overstride % of leg": {
        "offset": 4.20987,
        "slope": 0.819841,
        "modelSd": 2.16102,
        "repeatSd": 1.96192,
        "range": [
          19.4295,
          40.284
        ]
      },
      "overstride m": {
        "offset": 0.00495763,
        "slope": 1,
        "modelSd": 0.0195847,
        "repeatSd": 0.0195847,
        "range": [
          0.16387,
          0.32793
        ]
      },
      "shankAngle deg": {
        "offset": 1.59735,
        "slope": 0.736721,
        "modelSd": 1.98153,
        "repeatSd": 1.86578,
        "range": [
          -2.08635,
          14.3011
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 9.28762,
        "slope": 0.490687,
        "modelSd": 2.49416,
        "repeatSd": 1.7364,
        "range": [
          14.0032,
          27.2479
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 24.4285,
        "slope": 0.4,
        "modelSd": 4.9754,
        "repeatSd": 3.69789,
        "range": [
          35.7584,
          54.969
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -1.9726,
        "slope": 1,
        "modelSd": 4.221,
        "repeatSd": 4.221,
        "range": [
          -9.29454,
          22.2464
        ]
      },
      "footAngle deg": {
        "offset": 14.4478,
        "slope": 0.4,
        "modelSd": 10.1465,
        "repeatSd": 6.50637,
        "range": [
          -8.00148,
          28.5518
        ]
      }
    }
  },
  "blazepose-lite/side/alike": {
    "initialContact": {
      "meanS": 0.0230842,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.691309,
          "weight": 0.148113
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0367699,
          "weight": 0.242443
        },
        {
          "cue": "heelLow",
          "meanS": -0.068805,
          "weight": -0.152298
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.00775757,
          "weight": 0.104998
        },
        {
          "cue": "hipLow",
          "meanS": 0.132894,
          "weight": 0.177293
        },
        {
          "cue": "hipHigh",
          "meanS": 0.297791,
          "weight": 0.418503
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.261127,
          "weight": 0.114502
        },
        {
          "cue": "thighBack",
          "meanS": 0.293772,
          "weight": -0.0443916
        },
        {
          "cue": "legLong",
          "meanS": 0.268811,
          "weight": 0.00190967
        },
        {
          "cue": "heelRise",
          "meanS": 0.231972,
          "weight": -0.135319
        },
        {
          "cue": "toeRise",
          "meanS": 0.262491,
          "weight": 0.0090061
        },
        {
          "cue": "toeBack",
          "meanS": 0.354084,
          "weight": -0.0812454
        }
      ],
      "eventSdS": 0.0130719,
      "clipSdS": 0.0215031
    },
    "toeOff": {
      "meanS": 0.252791,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.691309,
          "weight": -0.0107338
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0367699,
          "weight": -0.0251344
        },
        {
          "cue": "heelLow",
          "meanS": -0.068805,
          "weight": 0.0398796
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.00775757,
          "weight": 0.106498
        },
        {
          "cue": "hipLow",
          "meanS": 0.132894,
          "weight": 0.0929067
        },
        {
          "cue": "hipHigh",
          "meanS": 0.297791,
          "weight": 0.100838
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.261127,
          "weight": 0.103946
        },
        {
          "cue": "thighBack",
          "meanS": 0.293772,
          "weight": 0.0616537
        },
        {
          "cue": "legLong",
          "meanS": 0.268811,
          "weight": 0.0863621
        },
        {
          "cue": "heelRise",
          "meanS": 0.231972,
          "weight": 0.0549648
        },
        {
          "cue": "toeRise",
          "meanS": 0.262491,
          "weight": 0.103318
        },
        {
          "cue": "toeBack",
          "meanS": 0.354084,
          "weight": 0.064306
        }
      ],
      "eventSdS": 0.0120304,
      "clipSdS": 0.0215501
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.030651,
        "slope": 1,
        "modelSd": 0.142422,
        "repeatSd": 0.13052,
        "range": [
          151.649,
          186.526
        ]
      },
      "contactTime s": {
        "offset": -0.0894612,
        "slope": 1.4,
        "modelSd": 0.0243546,
        "repeatSd": 0.015148,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": -0.0427012,
        "slope": 1.33862,
        "modelSd": 0.0243546,
        "repeatSd": 0.0127814,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": -0.127174,
        "slope": 1.4,
        "modelSd": 0.0338258,
        "repeatSd": 0.0234505,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 4.45527,
        "slope": 0.499588,
        "modelSd": 1.14795,
        "repeatSd": 0.89835,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.039276,
        "slope": 0.503693,
        "modelSd": 0.00933865,
        "repeatSd": 0.0075625,
        "range": [
          0.050135,
          0.106165
        ]
      },
      "trunkLean deg": {
        "offset": 1.72206,
        "slope": 1,
        "modelSd": 2.48048,
        "repeatSd": 1.41689,
        "range": [
          -0.44402,
          19.8994
        ]
      },
      "headForward deg": {
        "offset": -8.74916,
        "slope": 1,
        "modelSd": 3.88562,
        "repeatSd": 3.29017,
        "range": [
          7.17749,
          37.3315
        ]
      },
      "spineLine deg": {
        "offset": -10.518,
        "slope": 1,
        "modelSd": 5.09531,
        "repeatSd": 3.8799,
        "range": [
          -4.35633,
          33.2295
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
        "modelSd": 0.099865,
        "repeatSd": 0.099865,
        "range": [
          158.981,
          187.679
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 2.2838,
        "slope": 0.615648,
        "modelSd": 1.21971,
        "repeatSd": 1.21971,
        "range": [
          6.5023,
          12.2197
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0180396,
        "slope": 0.667594,
        "modelSd": 0.0105955,
        "repeatSd": 0.0105955,
        "range": [
          0.0538,
          0.1032
        ]
      },
      "pelvicDrop deg": {
        "offset": 4.21229,
        "slope": 0.4,
        "modelSd": 2.61415,
        "repeatSd": 1.18578,
        "range": [
          0.52673,
          9.80587
        ]
      },
      "trunkSideLean deg": {
        "offset": 1.79523,
        "slope": 0.47744,
        "modelSd": 1.69842,
        "repeatSd": 1.31125,
        "range": [
          0.141585,
          6.00211
        ]
      },
      "stepWidth m": {
        "offset": -0.0166561,
        "slope": 1,
        "modelSd": 0.0331041,
        "repeatSd": 0.0331041,
        "range": [
          -0.026345,
          0.085845
        ]
      }
    }
  },
  "blazepose-full/side/near": {
    "initialContact": {
      "meanS": 0.0268843,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.701417,
          "weight": 0.0481269
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0406655,
          "weight": 0.301993
        },
        {
          "cue": "heelLow",
          "meanS": -0.0582775,
          "weight": 0.0096043
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0142782,
          "weight": 0.237181
        },
        {
          "cue": "hipLow",
          "meanS": 0.133665,
          "weight": -0.0126761
        },
        {
          "cue": "hipHigh",
          "meanS": 0.296053,
          "weight": 0.117632
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.262395,
          "weight": -0.0730692
        },
        {
          "cue": "thighBack",
          "meanS": 0.290434,
          "weight": 0.021044
        },
        {
          "cue": "legLong",
          "meanS": 0.265475,
          "weight": -0.057219
        },
        {
          "cue": "heelRise",
          "meanS": 0.210126,
          "weight": -0.0254598
        },
        {
          "cue": "toeRise",
          "meanS": 0.260938,
          "weight": -0.00477282
        },
        {
          "cue": "toeBack",
          "meanS": 0.362731,
          "weight": -0.0125219
        }
      ],
      "eventSdS": 0.0067261,
      "clipSdS": 0.00778355
    },
    "toeOff": {
      "meanS": 0.250133,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.701417,
          "weight": -0.209403
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0406655,
          "weight": -0.0792697
        },
        {
          "cue": "heelLow",
          "meanS": -0.0582775,
          "weight": 0.00845011
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0142782,
          "weight": 0.0202676
        },
        {
          "cue": "hipLow",
          "meanS": 0.133665,
          "weight": 0.0906151
        },
        {
          "cue": "hipHigh",
          "meanS": 0.296053,
          "weight": -0.054393
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.262395,
          "weight": 0.369643
        },
        {
          "cue": "thighBack",
          "meanS": 0.290434,
          "weight": 0.0738117
        },
        {
          "cue": "legLong",
          "meanS": 0.265475,
          "weight": 0.246125
        },
        {
          "cue": "heelRise",
          "meanS": 0.210126,
          "weight": 0.0924842
        },
        {
          "cue": "toeRise",
          "meanS": 0.260938,
          "weight": 0.105029
        },
        {
          "cue": "toeBack",
          "meanS": 0.362731,
          "weight": 0.232979
        }
      ],
      "eventSdS": 0.00809063,
      "clipSdS": 0.0151864
    },
    "measures": {
      "contactTime s": {
        "offset": -0.00327453,
        "slope": 1,
        "modelSd": 0.0203633,
        "repeatSd": 0.0164901,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 5.80242,
        "slope": 0.83702,
        "modelSd": 2.3136,
        "repeatSd": 2.3136,
        "range": [
          17.5841,
          41.2077
        ]
      },
      "overstride m": {
        "offset": 0.0574125,
        "slope": 0.827883,
        "modelSd": 0.0206441,
        "repeatSd": 0.0203432,
        "range": [
          0.166815,
          0.322685
        ]
      },
      "shankAngle deg": {
        "offset": 0.31019,
        "slope": 1,
        "modelSd": 2.83869,
        "repeatSd": 2.20735,
        "range": [
          -3.48708,
          16.7876
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 10.048,
        "slope": 0.510203,
        "modelSd": 3.01836,
        "repeatSd": 2.02117,
        "range": [
          12.0453,
          29.4968
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 25.2188,
        "slope": 0.4,
        "modelSd": 6.61922,
        "repeatSd": 4.89821,
        "range": [
          35.1601,
          57.0184
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 7.92304,
        "slope": 0.4,
        "modelSd": 8.16029,
        "repeatSd": 7.95481,
        "range": [
          -6.53946,
          23.7858
        ]
      },
      "footAngle deg": {
        "offset": 10.7618,
        "slope": 1,
        "modelSd": 5.88955,
        "repeatSd": 4.95752,
        "range": [
          -8.86614,
          28.7328
        ]
      }
    }
  },
  "blazepose-full/side/far": {
    "initialContact": {
      "meanS": 0.0216333,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700425,
          "weight": 0.039748
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.03484,
          "weight": 0.45995
        },
        {
          "cue": "heelLow",
          "meanS": -0.0500141,
          "weight": 0.0232175
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0111303,
          "weight": 0.178292
        },
        {
          "cue": "hipLow",
          "meanS": 0.123184,
          "weight": 0.0273251
        },
        {
          "cue": "hipHigh",
          "meanS": 0.285726,
          "weight": 0.101334
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.246169,
          "weight": -0.0357416
        },
        {
          "cue": "thighBack",
          "meanS": 0.292551,
          "weight": 0.0728221
        },
        {
          "cue": "legLong",
          "meanS": 0.258707,
          "weight": -0.047272
        },
        {
          "cue": "heelRise",
          "meanS": 0.20188,
          "weight": -0.00571526
        },
        {
          "cue": "toeRise",
          "meanS": 0.253753,
          "weight": -0.015553
        },
        {
          "cue": "toeBack",
          "meanS": 0.355155,
          "weight": -0.0635428
        }
      ],
      "eventSdS": 0.00736977,
      "clipSdS": 0.00901998
    },
    "toeOff": {
      "meanS": 0.244963,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700425,
          "weight": -0.0905342
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.03484,
          "weight": -0.401149
        },
        {
          "cue": "heelLow",
          "meanS": -0.0500141,
          "weight": 0.0417676
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0111303,
          "weight": -0.0470174
        },
        {
          "cue": "hipLow",
          "meanS": 0.123184,
          "weight": 0.195919
        },
        {
          "cue": "hipHigh",
          "meanS": 0.285726,
          "weight": -0.0237762
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.246169,
          "weight": 0.222175
        },
        {
          "cue": "thighBack",
          "meanS": 0.292551,
          "weight": 0.10321
        },
        {
          "cue": "legLong",
          "meanS": 0.258707,
          "weight": 0.361596
        },
        {
          "cue": "heelRise",
          "meanS": 0.20188,
          "weight": 0.318849
        },
        {
          "cue": "toeRise",
          "meanS": 0.253753,
          "weight": 0.0280577
        },
        {
          "cue": "toeBack",
          "meanS": 0.355155,
          "weight": 0.098669
        }
      ],
      "eventSdS": 0.00969609,
      "clipSdS": 0.0136848
    },
    "measures": {
      "contactTime s": {
        "offset": -0.0006508,
        "slope": 1,
        "modelSd": 0.0166267,
        "repeatSd": 0.0117766,
        "range": [
          0.142185,
          0.332115
        ]
      },
      "overstride % of leg": {
        "offset": 4.91626,
        "slope": 0.826523,
        "modelSd": 2.34435,
        "repeatSd": 2.19691,
        "range": [
          19.4295,
          40.284
        ]
      },
      "overstride m": {
        "offset": 0.0128723,
        "slope": 1,
        "modelSd": 0.0200778,
        "repeatSd": 0.0184102,
        "range": [
          0.16387,
          0.32793
        ]
      },
      "shankAngle deg": {
        "offset": 2.39586,
        "slope": 0.694055,
        "modelSd": 2.21569,
        "repeatSd": 1.80855,
        "range": [
          -2.08635,
          14.3011
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 8.99635,
        "slope": 0.504552,
        "modelSd": 3.03903,
        "repeatSd": 2.8321,
        "range": [
          13.9715,
          27.4909
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 28.5475,
        "slope": 0.4,
        "modelSd": 7.84343,
        "repeatSd": 4.74794,
        "range": [
          35.4721,
          57.1637
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -0.452873,
        "slope": 1,
        "modelSd": 3.45867,
        "repeatSd": 2.71462,
        "range": [
          -9.55589,
          24.2501
        ]
      },
      "footAngle deg": {
        "offset": 7.66762,
        "slope": 1,
        "modelSd": 6.56146,
        "repeatSd": 5.04373,
        "range": [
          -8.00148,
          28.5518
        ]
      }
    }
  },
  "blazepose-full/side/alike": {
    "initialContact": {
      "meanS": 0.0268843,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.701417,
          "weight": 0.0481269
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0406655,
          "weight": 0.301993
        },
        {
          "cue": "heelLow",
          "meanS": -0.0582775,
          "weight": 0.0096043
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0142782,
          "weight": 0.237181
        },
        {
          "cue": "hipLow",
          "meanS": 0.133665,
          "weight": -0.0126761
        },
        {
          "cue": "hipHigh",
          "meanS": 0.296053,
          "weight": 0.117632
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.262395,
          "weight": -0.0730692
        },
        {
          "cue": "thighBack",
          "meanS": 0.290434,
          "weight": 0.021044
        },
        {
          "cue": "legLong",
          "meanS": 0.265475,
          "weight": -0.057219
        },
        {
          "cue": "heelRise",
          "meanS": 0.210126,
          "weight": -0.0254598
        },
        {
          "cue": "toeRise",
          "meanS": 0.260938,
          "weight": -0.00477282
        },
        {
          "cue": "toeBack",
          "meanS": 0.362731,
          "weight": -0.0125219
        }
      ],
      "eventSdS": 0.0067261,
      "clipSdS": 0.00778355
    },
    "toeOff": {
      "meanS": 0.250133,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.701417,
          "weight": -0.209403
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0406655,
          "weight": -0.0792697
        },
        {
          "cue": "heelLow",
          "meanS": -0.0582775,
          "weight": 0.00845011
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0142782,
          "weight": 0.0202676
        },
        {
          "cue": "hipLow",
          "meanS": 0.133665,
          "weight": 0.0906151
        },
        {
          "cue": "hipHigh",
          "meanS": 0.296053,
          "weight": -0.054393
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.262395,
          "weight": 0.369643
        },
        {
          "cue": "thighBack",
          "meanS": 0.290434,
          "weight": 0.0738117
        },
        {
          "cue": "legLong",
          "meanS": 0.265475,
          "weight": 0.246125
        },
        {
          "cue": "heelRise",
          "meanS": 0.210126,
          "weight": 0.0924842
        },
        {
          "cue": "toeRise",
          "meanS": 0.260938,
          "weight": 0.105029
        },
        {
          "cue": "toeBack",
          "meanS": 0.362731,
          "weight": 0.232979
        }
      ],
      "eventSdS": 0.00809063,
      "clipSdS": 0.0151864
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.068129,
        "slope": 1,
        "modelSd": 0.160187,
        "repeatSd": 0.113665,
        "range": [
          151.616,
          186.782
        ]
      },
      "contactTime s": {
        "offset": -0.0000274997,
        "slope": 1,
        "modelSd": 0.0139803,
        "repeatSd": 0.00933144,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": -0.0209458,
        "slope": 1.17235,
        "modelSd": 0.0136519,
        "repeatSd": 0.00805762,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": 0.000316548,
        "slope": 1,
        "modelSd": 0.0205893,
        "repeatSd": 0.0136516,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 5.15861,
        "slope": 0.404745,
        "modelSd": 1.13669,
        "repeatSd": 0.860876,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0452938,
        "slope": 0.4,
        "modelSd": 0.00969434,
        "repeatSd": 0.00710384,
        "range": [
          0.050135,
          0.106165
        ]
      },
      "trunkLean deg": {
        "offset": 1.30432,
        "slope": 1,
        "modelSd": 2.13617,
        "repeatSd": 1.28255,
        "range": [
          -0.44402,
          19.8994
        ]
      },
      "headForward deg": {
        "offset": -15.2105,
        "slope": 1.2469,
        "modelSd": 3.42422,
        "repeatSd": 3.07532,
        "range": [
          5.90685,
          37.4972
        ]
      },
      "spineLine deg": {
        "offset": -9.52268,
        "slope": 1,
        "modelSd": 4.29323,
        "repeatSd": 3.5041,
        "range": [
          -4.35633,
          33.2295
        ]
      }
    }
  },
  "blazepose-heavy/rear/alike": {
    "initialContact": {
      "meanS": 0.18104,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.687025,
          "weight": -0.0468638
        },
        {
          "cue": "heelLow",
          "meanS": 0.264275,
          "weight": 0.329927
        },
        {
          "cue": "hipLow",
          "meanS": 0.282469,
          "weight": 0.112266
        },
        {
          "cue": "hipHigh",
          "meanS": 0.441029,
          "weight": 1.00474
        },
        {
          "cue": "heelRise",
          "meanS": 0.462156,
          "weight": -0.378041
        },
        {
          "cue": "toeRise",
          "meanS": 0.51143,
          "weight": -0.0422242
        },
        {
          "cue": "ankleFall",
          "meanS": 0.262902,
          "weight": -0.561056
        },
        {
          "cue": "ankleRise",
          "meanS": 0.474643,
          "weight": 0.462969
        }
      ],
      "eventSdS": 0.0234977,
      "clipSdS": 0.0180616
    },
    "toeOff": {
      "meanS": 0.389782,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.687025,
          "weight": 0.252067
        },
        {
          "cue": "heelLow",
          "meanS": 0.264275,
          "weight": 0.0361414
        },
        {
          "cue": "hipLow",
          "meanS": 0.282469,
          "weight": 0.216886
        },
        {
          "cue": "hipHigh",
          "meanS": 0.441029,
          "weight": 0.361859
        },
        {
          "cue": "heelRise",
          "meanS": 0.462156,
          "weight": -0.0515302
        },
        {
          "cue": "toeRise",
          "meanS": 0.51143,
          "weight": 0.0619548
        },
        {
          "cue": "ankleFall",
          "meanS": 0.262902,
          "weight": -0.0263906
        },
        {
          "cue": "ankleRise",
          "meanS": 0.474643,
          "weight": 0.197825
        }
      ],
      "eventSdS": 0.0237185,
      "clipSdS": 0.0244151
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.0248094,
        "slope": 1,
        "modelSd": 0.188944,
        "repeatSd": 0.188944,
        "range": [
          158.981,
          187.679
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 2.042,
        "slope": 0.52844,
        "modelSd": 1.41974,
        "repeatSd": 1.41974,
        "range": [
          6.5023,
          12.2197
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0107708,
        "slope": 0.617691,
        "modelSd": 0.0119255,
        "repeatSd": 0.0119255,
        "range": [
          0.0538,
          0.1032
        ]
      },
      "pelvicDrop deg": {
        "offset": 4.45167,
        "slope": 0.4,
        "modelSd": 2.65986,
        "repeatSd": 1.1051,
        "range": [
          0.52673,
          9.80587
        ]
      },
      "trunkSideLean deg": {
        "offset": 1.45754,
        "slope": 0.571915,
        "modelSd": 1.6261,
        "repeatSd": 1.21549,
        "range": [
          0.141585,
          6.00211
        ]
      },
      "stepWidth m": {
        "offset": -0.0297151,
        "slope": 1,
        "modelSd": 0.0259724,
        "repeatSd": 0.0259724,
        "range": [
          -0.026345,
          0.085845
        ]
      }
    }
  },
  "blazepose-heavy/side/near": {
    "initialContact": {
      "meanS": 0.0300755,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700401,
          "weight": -0.00574373
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0365954,
          "weight": -0.00554971
        },
        {
          "cue": "heelLow",
          "meanS": -0.0564718,
          "weight": -0.00201674
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0177235,
          "weight": -0.00146229
        },
        {
          "cue": "hipLow",
          "meanS": 0.144638,
          "weight": -0.00522903
        },
        {
          "cue": "hipHigh",
          "meanS": 0.315297,
          "weight": -0.00409573
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.260887,
          "weight": -0.0195804
        },
        {
          "cue": "thighBack",
          "meanS": 0.286748,
          "weight": -0.011605
        },
        {
          "cue": "legLong",
          "meanS": 0.271382,
          "weight": -0.0162726
        },
        {
          "cue": "heelRise",
          "meanS": 0.214261,
          "weight": 0.00503089
        },
        {
          "cue": "toeRise",
          "meanS": 0.284843,
          "weight": -0.00221693
        },
        {
          "cue": "toeBack",
          "meanS": 0.364838,
          "weight": -0.0125801
        }
      ],
      "eventSdS": 0.00868816,
      "clipSdS": 0.00966238
    },
    "toeOff": {
      "meanS": 0.25551,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700401,
          "weight": -0.0978955
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0365954,
          "weight": -0.072818
        },
        {
          "cue": "heelLow",
          "meanS": -0.0564718,
          "weight": 0.0676297
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0177235,
          "weight": 0.211494
        },
        {
          "cue": "hipLow",
          "meanS": 0.144638,
          "weight": 0.0681774
        },
        {
          "cue": "hipHigh",
          "meanS": 0.315297,
          "weight": 0.0890546
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.260887,
          "weight": 0.262283
        },
        {
          "cue": "thighBack",
          "meanS": 0.286748,
          "weight": 0.246354
        },
        {
          "cue": "legLong",
          "meanS": 0.271382,
          "weight": 0.234074
        },
        {
          "cue": "heelRise",
          "meanS": 0.214261,
          "weight": 0.0938498
        },
        {
          "cue": "toeRise",
          "meanS": 0.284843,
          "weight": 0.0699535
        },
        {
          "cue": "toeBack",
          "meanS": 0.364838,
          "weight": 0.160584
        }
      ],
      "eventSdS": 0.00931455,
      "clipSdS": 0.0136408
    },
    "measures": {
      "contactTime s": {
        "offset": -0.0739064,
        "slope": 1.32163,
        "modelSd": 0.0185146,
        "repeatSd": 0.0139609,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 18.5037,
        "slope": 0.413974,
        "modelSd": 5.842,
        "repeatSd": 4.68162,
        "range": [
          17.5841,
          41.2077
        ]
      },
      "overstride m": {
        "offset": 0.16047,
        "slope": 0.4,
        "modelSd": 0.0425292,
        "repeatSd": 0.0358039,
        "range": [
          0.166815,
          0.322685
        ]
      },
      "shankAngle deg": {
        "offset": 4.86869,
        "slope": 0.4,
        "modelSd": 5.07208,
        "repeatSd": 3.60824,
        "range": [
          -3.48708,
          16.7876
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 10.08,
        "slope": 0.479834,
        "modelSd": 3.04416,
        "repeatSd": 2.17236,
        "range": [
          12.0453,
          29.4968
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 24.9581,
        "slope": 0.4,
        "modelSd": 6.42218,
        "repeatSd": 4.89907,
        "range": [
          35.1601,
          57.0184
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -0.958706,
        "slope": 1,
        "modelSd": 2.36028,
        "repeatSd": 2.06091,
        "range": [
          -6.53946,
          23.7858
        ]
      },
      "footAngle deg": {
        "offset": 7.55465,
        "slope": 1,
        "modelSd": 7.69911,
        "repeatSd": 6.02726,
        "range": [
          -8.86614,
          28.7328
        ]
      }
    }
  },
  "blazepose-heavy/side/far": {
    "initialContact": {
      "meanS": 0.0258893,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.721477,
          "weight": 0.000085894
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0347294,
          "weight": 0.43851
        },
        {
          "cue": "heelLow",
          "meanS": -0.0453296,
          "weight": 0.0499152
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0163148,
          "weight": 0.0263307
        },
        {
          "cue": "hipLow",
          "meanS": 0.129316,
          "weight": -0.00697565
        },
        {
          "cue": "hipHigh",
          "meanS": 0.308895,
          "weight": -0.00489988
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.278531,
          "weight": -0.00548801
        },
        {
          "cue": "thighBack",
          "meanS": 0.299156,
          "weight": -0.00403939
        },
        {
          "cue": "legLong",
          "meanS": 0.272158,
          "weight": -0.00396157
        },
        {
          "cue": "heelRise",
          "meanS": 0.204217,
          "weight": -0.00543975
        },
        {
          "cue": "toeRise",
          "meanS": 0.27579,
          "weight": -0.00166605
        },
        {
          "cue": "toeBack",
          "meanS": 0.366976,
          "weight": -0.0050469
        }
      ],
      "eventSdS": 0.00277639,
      "clipSdS": 0.00524599
    },
    "toeOff": {
      "meanS": 0.25087,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.721477,
          "weight": -0.00356016
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0347294,
          "weight": -0.223632
        },
        {
          "cue": "heelLow",
          "meanS": -0.0453296,
          "weight": 0.0370288
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0163148,
          "weight": -0.000178972
        },
        {
          "cue": "hipLow",
          "meanS": 0.129316,
          "weight": 0.00145047
        },
        {
          "cue": "hipHigh",
          "meanS": 0.308895,
          "weight": -0.00110371
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.278531,
          "weight": -0.00148592
        },
        {
          "cue": "thighBack",
          "meanS": 0.299156,
          "weight": 0.000309122
        },
        {
          "cue": "legLong",
          "meanS": 0.272158,
          "weight": -0.00100829
        },
        {
          "cue": "heelRise",
          "meanS": 0.204217,
          "weight": 0.121191
        },
        {
          "cue": "toeRise",
          "meanS": 0.27579,
          "weight": -0.00201221
        },
        {
          "cue": "toeBack",
          "meanS": 0.366976,
          "weight": 0.000459709
        }
      ],
      "eventSdS": 0.00432412,
      "clipSdS": 0.140901
    },
    "measures": {
      "overstride % of leg": {
        "offset": 0.379732,
        "slope": 1,
        "modelSd": 2.23984,
        "repeatSd": 1.91145,
        "range": [
          19.4295,
          40.284
        ]
      },
      "overstride m": {
        "offset": 0.0112166,
        "slope": 1,
        "modelSd": 0.0185194,
        "repeatSd": 0.0164128,
        "range": [
          0.16387,
          0.32793
        ]
      },
      "shankAngle deg": {
        "offset": 1.86175,
        "slope": 0.800447,
        "modelSd": 2.04514,
        "repeatSd": 1.77283,
        "range": [
          -2.08635,
          14.3011
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 6.36076,
        "slope": 0.646335,
        "modelSd": 2.77186,
        "repeatSd": 2.56072,
        "range": [
          13.9715,
          27.4909
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 2.46082,
        "slope": 1,
        "modelSd": 6.22629,
        "repeatSd": 5.71941,
        "range": [
          35.4721,
          57.1637
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 5.65254,
        "slope": 0.585575,
        "modelSd": 6.33046,
        "repeatSd": 4.64482,
        "range": [
          -9.55589,
          24.2501
        ]
      },
      "footAngle deg": {
        "offset": 4.44499,
        "slope": 1,
        "modelSd": 4.46922,
        "repeatSd": 4.02157,
        "range": [
          -8.00148,
          28.5518
        ]
      }
    }
  },
  "blazepose-heavy/side/alike": {
    "initialContact": {
      "meanS": 0.0300755,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700401,
          "weight": -0.00574373
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0365954,
          "weight": -0.00554971
        },
        {
          "cue": "heelLow",
          "meanS": -0.0564718,
          "weight": -0.00201674
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0177235,
          "weight": -0.00146229
        },
        {
          "cue": "hipLow",
          "meanS": 0.144638,
          "weight": -0.00522903
        },
        {
          "cue": "hipHigh",
          "meanS": 0.315297,
          "weight": -0.00409573
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.260887,
          "weight": -0.0195804
        },
        {
          "cue": "thighBack",
          "meanS": 0.286748,
          "weight": -0.011605
        },
        {
          "cue": "legLong",
          "meanS": 0.271382,
          "weight": -0.0162726
        },
        {
          "cue": "heelRise",
          "meanS": 0.214261,
          "weight": 0.00503089
        },
        {
          "cue": "toeRise",
          "meanS": 0.284843,
          "weight": -0.00221693
        },
        {
          "cue": "toeBack",
          "meanS": 0.364838,
          "weight": -0.0125801
        }
      ],
      "eventSdS": 0.00868816,
      "clipSdS": 0.00966238
    },
    "toeOff": {
      "meanS": 0.25551,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.700401,
          "weight": -0.0978955
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0365954,
          "weight": -0.072818
        },
        {
          "cue": "heelLow",
          "meanS": -0.0564718,
          "weight": 0.0676297
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0177235,
          "weight": 0.211494
        },
        {
          "cue": "hipLow",
          "meanS": 0.144638,
          "weight": 0.0681774
        },
        {
          "cue": "hipHigh",
          "meanS": 0.315297,
          "weight": 0.0890546
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.260887,
          "weight": 0.262283
        },
        {
          "cue": "thighBack",
          "meanS": 0.286748,
          "weight": 0.246354
        },
        {
          "cue": "legLong",
          "meanS": 0.271382,
          "weight": 0.234074
        },
        {
          "cue": "heelRise",
          "meanS": 0.214261,
          "weight": 0.0938498
        },
        {
          "cue": "toeRise",
          "meanS": 0.284843,
          "weight": 0.0699535
        },
        {
          "cue": "toeBack",
          "meanS": 0.364838,
          "weight": 0.160584
        }
      ],
      "eventSdS": 0.00931455,
      "clipSdS": 0.0136408
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.0873908,
        "slope": 1,
        "modelSd": 0.185188,
        "repeatSd": 0.134674,
        "range": [
          151.616,
          186.782
        ]
      },
      "contactTime s": {
        "offset": -0.0869377,
        "slope": 1.4,
        "modelSd": 0.0304012,
        "repeatSd": 0.0235118,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": -0.0488689,
        "slope": 1.4,
        "modelSd": 0.0243318,
        "repeatSd": 0.0185541,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": -0.124021,
        "slope": 1.4,
        "modelSd": 0.0443744,
        "repeatSd": 0.0357276,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 3.35306,
        "slope": 0.632259,
        "modelSd": 0.726057,
        "repeatSd": 0.482041,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.029508,
        "slope": 0.631327,
        "modelSd": 0.00603341,
        "repeatSd": 0.00428716,
        "range": [
          0.050135,
          0.106165
        ]
      },
      "trunkLean deg": {
        "offset": 1.1878,
        "slope": 1,
        "modelSd": 1.99722,
        "repeatSd": 1.66014,
        "range": [
          -0.44402,
          19.8994
        ]
      },
      "headForward deg": {
        "offset": -14.4415,
        "slope": 1.2328,
        "modelSd": 2.68242,
        "repeatSd": 2.17109,
        "range": [
          5.90685,
          37.4972
        ]
      },
      "spineLine deg": {
        "offset": -13.4643,
        "slope": 1.21467,
        "modelSd": 3.27651,
        "repeatSd": 2.61987,
        "range": [
          -4.35633,
          33.2295
        ]
      }
    }
  }
};
