/**
 * Trunk lean of 40 recreational runners at 3.4 m/s: 7.2 +- 4.4 deg (Teng & Powers 2015; the spread is derived from the two
 * halves). Usual is taken as two of these on either side.
 */
export const usualTrunkLeanDeg = [-1.6, 16] as const;

/** Shank angle at contact called a long step by clinical convention (Souza 2016); no study of back pain stands behind it. */
export const longStepShankDeg = 10;

/** Peak knee flexion in stance under which a landing is called stiff in a clinical guide (Souza 2016, seen in a secondary copy). */
export const stiffKneeDeg = 40;

/** Side difference of the pelvis's drop worth a look; beyond the smallest detectable difference of manual 2D film, 2.7-2.8 deg (Dingenen 2018). */
export const pelvicDropDifferenceDeg = 3;

/** Change of trunk lean within a clip worth a look: twice the mean change of tired novices, 4 deg (Koblbauer 2014). */
export const leanDriftDeg = 8;
