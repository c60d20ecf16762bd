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
      "meanS": 0.185622,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.686241,
          "weight": 0.0159342
        },
        {
          "cue": "heelLow",
          "meanS": 0.229085,
          "weight": 0.0306272
        },
        {
          "cue": "hipLow",
          "meanS": 0.27573,
          "weight": 0.0168842
        },
        {
          "cue": "hipHigh",
          "meanS": 0.434725,
          "weight": 0.0168843
        },
        {
          "cue": "heelRise",
          "meanS": 0.385714,
          "weight": 0.0263918
        },
        {
          "cue": "toeRise",
          "meanS": 0.401826,
          "weight": 0.0422299
        },
        {
          "cue": "ankleFall",
          "meanS": 0.241295,
          "weight": 0.00761032
        },
        {
          "cue": "ankleRise",
          "meanS": 0.398116,
          "weight": 0.0394675
        }
      ],
      "eventSdS": 0.048292,
      "clipSdS": 0.0181527
    },
    "toeOff": {
      "meanS": 0.388003,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.686241,
          "weight": 0.0164065
        },
        {
          "cue": "heelLow",
          "meanS": 0.229085,
          "weight": 0.023936
        },
        {
          "cue": "hipLow",
          "meanS": 0.27573,
          "weight": 0.0129961
        },
        {
          "cue": "hipHigh",
          "meanS": 0.434725,
          "weight": 0.0123581
        },
        {
          "cue": "heelRise",
          "meanS": 0.385714,
          "weight": 0.0168322
        },
        {
          "cue": "toeRise",
          "meanS": 0.401826,
          "weight": 0.0272226
        },
        {
          "cue": "ankleFall",
          "meanS": 0.241295,
          "weight": 0.0120763
        },
        {
          "cue": "ankleRise",
          "meanS": 0.398116,
          "weight": 0.0213996
        }
      ],
      "eventSdS": 0.0487294,
      "clipSdS": 0.0263818
    },
    "measures": {
      "cadence steps/min": {
        "offset": 0.0357197,
        "slope": 1,
        "modelSd": 0.0490515,
        "repeatSd": 0.0490515,
        "range": [
          165.763,
          186.794
        ]
      },
      "pelvicDrop deg": {
        "offset": 2.65269,
        "slope": 1,
        "modelSd": 4.16836,
        "repeatSd": 3.11587,
        "range": [
          0.936575,
          6.66373
        ]
      },
      "trunkSideLean deg": {
        "offset": 0.0869175,
        "slope": 1,
        "modelSd": 2.23217,
        "repeatSd": 2.03352,
        "range": [
          0.144705,
          5.9782
        ]
      }
    }
  },
  "blazepose-lite/side/near": {
    "initialContact": {
      "meanS": 0.0283195,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.709387,
          "weight": 0.0595466
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0374041,
          "weight": 0.0345138
        },
        {
          "cue": "heelLow",
          "meanS": -0.0681147,
          "weight": 0.0191941
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0123485,
          "weight": 0.130488
        },
        {
          "cue": "hipLow",
          "meanS": 0.146401,
          "weight": 0.0522412
        },
        {
          "cue": "hipHigh",
          "meanS": 0.307476,
          "weight": 0.0496275
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.269871,
          "weight": 0.016223
        },
        {
          "cue": "thighBack",
          "meanS": 0.307675,
          "weight": 0.0200771
        },
        {
          "cue": "legLong",
          "meanS": 0.278982,
          "weight": 0.014854
        },
        {
          "cue": "heelRise",
          "meanS": 0.251684,
          "weight": -0.0120545
        },
        {
          "cue": "toeRise",
          "meanS": 0.279213,
          "weight": -0.0182885
        },
        {
          "cue": "toeBack",
          "meanS": 0.368954,
          "weight": 0.00702261
        }
      ],
      "eventSdS": 0.0144877,
      "clipSdS": 0.0143568
    },
    "toeOff": {
      "meanS": 0.263856,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.709387,
          "weight": -0.221626
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0374041,
          "weight": 0.0392973
        },
        {
          "cue": "heelLow",
          "meanS": -0.0681147,
          "weight": 0.00260188
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0123485,
          "weight": 0.0949033
        },
        {
          "cue": "hipLow",
          "meanS": 0.146401,
          "weight": 0.0181803
        },
        {
          "cue": "hipHigh",
          "meanS": 0.307476,
          "weight": 0.197109
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.269871,
          "weight": 0.116044
        },
        {
          "cue": "thighBack",
          "meanS": 0.307675,
          "weight": 0.0498032
        },
        {
          "cue": "legLong",
          "meanS": 0.278982,
          "weight": 0.0784325
        },
        {
          "cue": "heelRise",
          "meanS": 0.251684,
          "weight": 0.08093
        },
        {
          "cue": "toeRise",
          "meanS": 0.279213,
          "weight": 0.146453
        },
        {
          "cue": "toeBack",
          "meanS": 0.368954,
          "weight": 0.039877
        }
      ],
      "eventSdS": 0.0125097,
      "clipSdS": 0.0206012
    },
    "measures": {
      "contactTime s": {
        "offset": -0.0011577,
        "slope": 1,
        "modelSd": 0.031807,
        "repeatSd": 0.0176956,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 3.1326,
        "slope": 1,
        "modelSd": 9.1597,
        "repeatSd": 4.17549,
        "range": [
          18.3172,
          35.5872
        ]
      },
      "overstride m": {
        "offset": 0.0364006,
        "slope": 1,
        "modelSd": 0.0799681,
        "repeatSd": 0.0382074,
        "range": [
          0.17013,
          0.29727
        ]
      },
      "shankAngle deg": {
        "offset": 4.16304,
        "slope": 1,
        "modelSd": 6.02674,
        "repeatSd": 3.96476,
        "range": [
          -3.10696,
          13.8733
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": -6.88915,
        "slope": 1,
        "modelSd": 6.5733,
        "repeatSd": 5.94258,
        "range": [
          12.7633,
          29.4032
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": -29.0024,
        "slope": 1,
        "modelSd": 25.1779,
        "repeatSd": 16.3938,
        "range": [
          35.5716,
          53.8634
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 2.25858,
        "slope": 1,
        "modelSd": 13.1745,
        "repeatSd": 9.3596,
        "range": [
          -5.96222,
          19.3602
        ]
      },
      "footAngle deg": {
        "offset": 20.3021,
        "slope": 1,
        "modelSd": 17.8792,
        "repeatSd": 7.07022,
        "range": [
          -8.86614,
          28.7328
        ]
      }
    }
  },
  "blazepose-lite/side/far": {
    "initialContact": {
      "meanS": 0.0241999,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.709529,
          "weight": 0.064192
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0390299,
          "weight": 0.387765
        },
        {
          "cue": "heelLow",
          "meanS": -0.0471005,
          "weight": 0.0800972
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0162059,
          "weight": 0.0595256
        },
        {
          "cue": "hipLow",
          "meanS": 0.120279,
          "weight": 0.0752652
        },
        {
          "cue": "hipHigh",
          "meanS": 0.301815,
          "weight": 0.0260049
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.273612,
          "weight": -0.0268813
        },
        {
          "cue": "thighBack",
          "meanS": 0.29986,
          "weight": 0.0614807
        },
        {
          "cue": "legLong",
          "meanS": 0.268405,
          "weight": -0.0466943
        },
        {
          "cue": "heelRise",
          "meanS": 0.208739,
          "weight": -0.0202038
        },
        {
          "cue": "toeRise",
          "meanS": 0.242569,
          "weight": 0.0126542
        },
        {
          "cue": "toeBack",
          "meanS": 0.361789,
          "weight": -0.0237314
        }
      ],
      "eventSdS": 0.00613793,
      "clipSdS": 0.00881353
    },
    "toeOff": {
      "meanS": 0.258507,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.709529,
          "weight": -0.260516
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0390299,
          "weight": -0.413847
        },
        {
          "cue": "heelLow",
          "meanS": -0.0471005,
          "weight": -0.0482768
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0162059,
          "weight": -0.000331812
        },
        {
          "cue": "hipLow",
          "meanS": 0.120279,
          "weight": 0.17445
        },
        {
          "cue": "hipHigh",
          "meanS": 0.301815,
          "weight": 0.317447
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.273612,
          "weight": 0.117606
        },
        {
          "cue": "thighBack",
          "meanS": 0.29986,
          "weight": 0.346148
        },
        {
          "cue": "legLong",
          "meanS": 0.268405,
          "weight": 0.163436
        },
        {
          "cue": "heelRise",
          "meanS": 0.208739,
          "weight": -0.0438411
        },
        {
          "cue": "toeRise",
          "meanS": 0.242569,
          "weight": -0.067652
        },
        {
          "cue": "toeBack",
          "meanS": 0.361789,
          "weight": 0.0720438
        }
      ],
      "eventSdS": 0.00637511,
      "clipSdS": 0.0178413
    },
    "measures": {
      "contactTime s": {
        "offset": 0.000470584,
        "slope": 1,
        "modelSd": 0.0164536,
        "repeatSd": 0.0102302,
        "range": [
          0.142185,
          0.332115
        ]
      },
      "overstride % of leg": {
        "offset": -0.955142,
        "slope": 1,
        "modelSd": 3.19384,
        "repeatSd": 2.415,
        "range": [
          20.1928,
          34.4324
        ]
      },
      "overstride m": {
        "offset": 0.00386455,
        "slope": 1,
        "modelSd": 0.0275994,
        "repeatSd": 0.0220032,
        "range": [
          0.169795,
          0.282505
        ]
      },
      "shankAngle deg": {
        "offset": 0.142514,
        "slope": 1,
        "modelSd": 1.86197,
        "repeatSd": 1.77274,
        "range": [
          -1.82717,
          12.314
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": -2.21974,
        "slope": 1,
        "modelSd": 4.30155,
        "repeatSd": 2.52008,
        "range": [
          14.0032,
          27.2479
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": -9.22954,
        "slope": 1,
        "modelSd": 11.4525,
        "repeatSd": 8.95741,
        "range": [
          35.9411,
          53.568
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -1.85977,
        "slope": 1,
        "modelSd": 5.36846,
        "repeatSd": 4.85194,
        "range": [
          -8.87894,
          19.0601
        ]
      },
      "footAngle deg": {
        "offset": 16.8648,
        "slope": 1,
        "modelSd": 15.1669,
        "repeatSd": 8.78168,
        "range": [
          -7.1452,
          28.4401
        ]
      }
    }
  },
  "blazepose-lite/side/alike": {
    "initialContact": {
      "meanS": 0.0283195,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.709387,
          "weight": 0.0595466
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0374041,
          "weight": 0.0345138
        },
        {
          "cue": "heelLow",
          "meanS": -0.0681147,
          "weight": 0.0191941
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0123485,
          "weight": 0.130488
        },
        {
          "cue": "hipLow",
          "meanS": 0.146401,
          "weight": 0.0522412
        },
        {
          "cue": "hipHigh",
          "meanS": 0.307476,
          "weight": 0.0496275
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.269871,
          "weight": 0.016223
        },
        {
          "cue": "thighBack",
          "meanS": 0.307675,
          "weight": 0.0200771
        },
        {
          "cue": "legLong",
          "meanS": 0.278982,
          "weight": 0.014854
        },
        {
          "cue": "heelRise",
          "meanS": 0.251684,
          "weight": -0.0120545
        },
        {
          "cue": "toeRise",
          "meanS": 0.279213,
          "weight": -0.0182885
        },
        {
          "cue": "toeBack",
          "meanS": 0.368954,
          "weight": 0.00702261
        }
      ],
      "eventSdS": 0.0144877,
      "clipSdS": 0.0143568
    },
    "toeOff": {
      "meanS": 0.263856,
      "cues": [
        {
          "cue": "strideS",
          "meanS": 0.709387,
          "weight": -0.221626
        },
        {
          "cue": "heelBackHalfSpeed",
          "meanS": 0.0374041,
          "weight": 0.0392973
        },
        {
          "cue": "heelLow",
          "meanS": -0.0681147,
          "weight": 0.00260188
        },
        {
          "cue": "kneeStraightAtLanding",
          "meanS": 0.0123485,
          "weight": 0.0949033
        },
        {
          "cue": "hipLow",
          "meanS": 0.146401,
          "weight": 0.0181803
        },
        {
          "cue": "hipHigh",
          "meanS": 0.307476,
          "weight": 0.197109
        },
        {
          "cue": "kneeStraightLate",
          "meanS": 0.269871,
          "weight": 0.116044
        },
        {
          "cue": "thighBack",
          "meanS": 0.307675,
          "weight": 0.0498032
        },
        {
          "cue": "legLong",
          "meanS": 0.278982,
          "weight": 0.0784325
        },
        {
          "cue": "heelRise",
          "meanS": 0.251684,
          "weight": 0.08093
        },
        {
          "cue": "toeRise",
          "meanS": 0.279213,
          "weight": 0.146453
        },
        {
          "cue": "toeBack",
          "meanS": 0.368954,
          "weight": 0.039877
        }
      ],
      "eventSdS": 0.0125097,
      "clipSdS": 0.0206012
    },
    "measures": {
      "cadence steps/min": {
        "offset": -0.067408,
        "slope": 1,
        "modelSd": 0.13731,
        "repeatSd": 0.114903,
        "range": [
          151.726,
          185.934
        ]
      },
      "contactTime s": {
        "offset": 0.0000640237,
        "slope": 1,
        "modelSd": 0.0230955,
        "repeatSd": 0.0114759,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": 0.000297743,
        "slope": 1,
        "modelSd": 0.0233202,
        "repeatSd": 0.0115332,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": 0.00072957,
        "slope": 1,
        "modelSd": 0.0335891,
        "repeatSd": 0.0165243,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 0.123279,
        "slope": 1,
        "modelSd": 1.70954,
        "repeatSd": 1.13239,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.00446782,
        "slope": 1,
        "modelSd": 0.0135231,
        "repeatSd": 0.00913141,
        "range": [
          0.050135,
          0.106165
        ]
      },
      "trunkLean deg": {
        "offset": 2.12359,
        "slope": 1,
        "modelSd": 3.37368,
        "repeatSd": 1.56504,
        "range": [
          -0.240725,
          18.3408
        ]
      },
      "headForward deg": {
        "offset": -9.58242,
        "slope": 1,
        "modelSd": 3.69815,
        "repeatSd": 2.4955,
        "range": [
          7.52812,
          34.6434
        ]
      },
      "spineLine deg": {
        "offset": -11.7367,
        "slope": 1,
        "modelSd": 6.0057,
        "repeatSd": 3.54649,
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
        "modelSd": 0.0857107,
        "repeatSd": 0.0857107,
        "range": [
          158.981,
          187.679
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
        "modelSd": 0.0198121,
        "repeatSd": 0.0159811,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 5.80242,
        "slope": 0.83702,
        "modelSd": 1.43474,
        "repeatSd": 1.43474,
        "range": [
          17.5841,
          41.2077
        ]
      },
      "overstride m": {
        "offset": 0.0574125,
        "slope": 0.827883,
        "modelSd": 0.013104,
        "repeatSd": 0.013104,
        "range": [
          0.166815,
          0.322685
        ]
      },
      "shankAngle deg": {
        "offset": 0.31019,
        "slope": 1,
        "modelSd": 2.43196,
        "repeatSd": 1.80897,
        "range": [
          -3.48708,
          16.7876
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 10.048,
        "slope": 0.510203,
        "modelSd": 2.73043,
        "repeatSd": 1.71196,
        "range": [
          12.0453,
          29.4968
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 25.2188,
        "slope": 0.4,
        "modelSd": 6.27222,
        "repeatSd": 4.56869,
        "range": [
          35.1601,
          57.0184
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 7.92304,
        "slope": 0.4,
        "modelSd": 7.71812,
        "repeatSd": 7.64087,
        "range": [
          -6.53946,
          23.7858
        ]
      },
      "footAngle deg": {
        "offset": 10.7618,
        "slope": 1,
        "modelSd": 5.55955,
        "repeatSd": 4.66444,
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
        "modelSd": 0.0163999,
        "repeatSd": 0.0115368,
        "range": [
          0.142185,
          0.332115
        ]
      },
      "overstride % of leg": {
        "offset": 4.91626,
        "slope": 0.826523,
        "modelSd": 2.26844,
        "repeatSd": 2.14061,
        "range": [
          19.4295,
          40.284
        ]
      },
      "overstride m": {
        "offset": 0.0128723,
        "slope": 1,
        "modelSd": 0.0194558,
        "repeatSd": 0.0179048,
        "range": [
          0.16387,
          0.32793
        ]
      },
      "shankAngle deg": {
        "offset": 2.39586,
        "slope": 0.694055,
        "modelSd": 2.15971,
        "repeatSd": 1.76069,
        "range": [
          -2.08635,
          14.3011
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 8.99635,
        "slope": 0.504552,
        "modelSd": 2.95743,
        "repeatSd": 2.7712,
        "range": [
          13.9715,
          27.4909
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 28.5475,
        "slope": 0.4,
        "modelSd": 7.78479,
        "repeatSd": 4.68016,
        "range": [
          35.4721,
          57.1637
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -0.452873,
        "slope": 1,
        "modelSd": 3.35558,
        "repeatSd": 2.61625,
        "range": [
          -9.55589,
          24.2501
        ]
      },
      "footAngle deg": {
        "offset": 7.66762,
        "slope": 1,
        "modelSd": 6.39331,
        "repeatSd": 4.87989,
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
        "modelSd": 0.149456,
        "repeatSd": 0.102174,
        "range": [
          151.616,
          186.782
        ]
      },
      "contactTime s": {
        "offset": -0.0000274997,
        "slope": 1,
        "modelSd": 0.013333,
        "repeatSd": 0.00859522,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": -0.0209458,
        "slope": 1.17235,
        "modelSd": 0.0123405,
        "repeatSd": 0.00739771,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": 0.000316548,
        "slope": 1,
        "modelSd": 0.0196366,
        "repeatSd": 0.0125604,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 5.15861,
        "slope": 0.404745,
        "modelSd": 1.02147,
        "repeatSd": 0.753451,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0452938,
        "slope": 0.4,
        "modelSd": 0.00886585,
        "repeatSd": 0.00630405,
        "range": [
          0.050135,
          0.106165
        ]
      },
      "trunkLean deg": {
        "offset": 1.30432,
        "slope": 1,
        "modelSd": 2.1269,
        "repeatSd": 1.271,
        "range": [
          -0.44402,
          19.8994
        ]
      },
      "headForward deg": {
        "offset": -15.2105,
        "slope": 1.2469,
        "modelSd": 3.39652,
        "repeatSd": 3.05382,
        "range": [
          5.90685,
          37.4972
        ]
      },
      "spineLine deg": {
        "offset": -9.52268,
        "slope": 1,
        "modelSd": 4.26635,
        "repeatSd": 3.47951,
        "range": [
          -4.35633,
          33.2295
        ]
      }
    }
  },
  "blazepose-heavy/rear/alike": {
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
        "modelSd": 0.128566,
        "repeatSd": 0.128566,
        "range": [
          158.981,
          187.679
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 2.2838,
        "slope": 0.615648,
        "modelSd": 1.82593,
        "repeatSd": 1.82593,
        "range": [
          6.5023,
          12.2197
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0180396,
        "slope": 0.667594,
        "modelSd": 0.0158147,
        "repeatSd": 0.0158147,
        "range": [
          0.0538,
          0.1032
        ]
      },
      "pelvicDrop deg": {
        "offset": 4.21229,
        "slope": 0.4,
        "modelSd": 3.90049,
        "repeatSd": 1.74657,
        "range": [
          0.52673,
          9.80587
        ]
      },
      "trunkSideLean deg": {
        "offset": 1.79523,
        "slope": 0.47744,
        "modelSd": 2.53687,
        "repeatSd": 1.95716,
        "range": [
          0.141585,
          6.00211
        ]
      },
      "stepWidth m": {
        "offset": -0.0166561,
        "slope": 1,
        "modelSd": 0.047725,
        "repeatSd": 0.047725,
        "range": [
          -0.026345,
          0.085845
        ]
      }
    }
  },
  "blazepose-heavy/side/near": {
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
        "modelSd": 0.0297181,
        "repeatSd": 0.0239716,
        "range": [
          0.14661,
          0.32939
        ]
      },
      "overstride % of leg": {
        "offset": 5.80242,
        "slope": 0.83702,
        "modelSd": 2.1521,
        "repeatSd": 2.1521,
        "range": [
          17.5841,
          41.2077
        ]
      },
      "overstride m": {
        "offset": 0.0574125,
        "slope": 0.827883,
        "modelSd": 0.0196559,
        "repeatSd": 0.0196559,
        "range": [
          0.166815,
          0.322685
        ]
      },
      "shankAngle deg": {
        "offset": 0.31019,
        "slope": 1,
        "modelSd": 3.64794,
        "repeatSd": 2.71345,
        "range": [
          -3.48708,
          16.7876
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 10.048,
        "slope": 0.510203,
        "modelSd": 4.09564,
        "repeatSd": 2.56794,
        "range": [
          12.0453,
          29.4968
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 25.2188,
        "slope": 0.4,
        "modelSd": 9.40833,
        "repeatSd": 6.85303,
        "range": [
          35.1601,
          57.0184
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": 7.92304,
        "slope": 0.4,
        "modelSd": 11.5772,
        "repeatSd": 11.4613,
        "range": [
          -6.53946,
          23.7858
        ]
      },
      "footAngle deg": {
        "offset": 10.7618,
        "slope": 1,
        "modelSd": 8.33933,
        "repeatSd": 6.99666,
        "range": [
          -8.86614,
          28.7328
        ]
      }
    }
  },
  "blazepose-heavy/side/far": {
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
        "modelSd": 0.0245999,
        "repeatSd": 0.0173052,
        "range": [
          0.142185,
          0.332115
        ]
      },
      "overstride % of leg": {
        "offset": 4.91626,
        "slope": 0.826523,
        "modelSd": 3.40266,
        "repeatSd": 3.21091,
        "range": [
          19.4295,
          40.284
        ]
      },
      "overstride m": {
        "offset": 0.0128723,
        "slope": 1,
        "modelSd": 0.0291837,
        "repeatSd": 0.0268572,
        "range": [
          0.16387,
          0.32793
        ]
      },
      "shankAngle deg": {
        "offset": 2.39586,
        "slope": 0.694055,
        "modelSd": 3.23956,
        "repeatSd": 2.64104,
        "range": [
          -2.08635,
          14.3011
        ]
      },
      "kneeFlexionAtContact deg": {
        "offset": 8.99635,
        "slope": 0.504552,
        "modelSd": 4.43614,
        "repeatSd": 4.15679,
        "range": [
          13.9715,
          27.4909
        ]
      },
      "kneeFlexionPeakStance deg": {
        "offset": 28.5475,
        "slope": 0.4,
        "modelSd": 11.6772,
        "repeatSd": 7.02023,
        "range": [
          35.4721,
          57.1637
        ]
      },
      "thighExtensionAtToeOff deg": {
        "offset": -0.452873,
        "slope": 1,
        "modelSd": 5.03337,
        "repeatSd": 3.92438,
        "range": [
          -9.55589,
          24.2501
        ]
      },
      "footAngle deg": {
        "offset": 7.66762,
        "slope": 1,
        "modelSd": 9.58996,
        "repeatSd": 7.31983,
        "range": [
          -8.00148,
          28.5518
        ]
      }
    }
  },
  "blazepose-heavy/side/alike": {
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
        "modelSd": 0.224184,
        "repeatSd": 0.153262,
        "range": [
          151.616,
          186.782
        ]
      },
      "contactTime s": {
        "offset": -0.0000274997,
        "slope": 1,
        "modelSd": 0.0199994,
        "repeatSd": 0.0128928,
        "range": [
          0.14416,
          0.33084
        ]
      },
      "flightTime s": {
        "offset": -0.0209458,
        "slope": 1.17235,
        "modelSd": 0.0185107,
        "repeatSd": 0.0110966,
        "range": [
          0.009395,
          0.226105
        ]
      },
      "dutyFactor ratio": {
        "offset": 0.000316548,
        "slope": 1,
        "modelSd": 0.0294549,
        "repeatSd": 0.0188405,
        "range": [
          0.19542,
          0.48558
        ]
      },
      "verticalOscillation % of leg": {
        "offset": 5.15861,
        "slope": 0.404745,
        "modelSd": 1.5322,
        "repeatSd": 1.13018,
        "range": [
          5.88453,
          12.5386
        ]
      },
      "verticalOscillation m": {
        "offset": 0.0452938,
        "slope": 0.4,
        "modelSd": 0.0132988,
        "repeatSd": 0.00945607,
        "range": [
          0.050135,
          0.106165
        ]
      },
      "trunkLean deg": {
        "offset": 1.30432,
        "slope": 1,
        "modelSd": 3.19035,
        "repeatSd": 1.90649,
        "range": [
          -0.44402,
          19.8994
        ]
      },
      "headForward deg": {
        "offset": -15.2105,
        "slope": 1.2469,
        "modelSd": 5.09478,
        "repeatSd": 4.58073,
        "range": [
          5.90685,
          37.4972
        ]
      },
      "spineLine deg": {
        "offset": -9.52268,
        "slope": 1,
        "modelSd": 6.39953,
        "repeatSd": 5.21927,
        "range": [
          -4.35633,
          33.2295
        ]
      }
    }
  }
};
