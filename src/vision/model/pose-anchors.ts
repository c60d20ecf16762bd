/** Side of the detector's input, px. Source: MediaPipe pose_detection graph, as are all figures below. */
export const detectorInputPx = 224;

/** Grids the anchors sit on: cells per side and anchors in each cell. Strides 8, 16, and 32 three times. */
const anchorGrids = [
  { cells: 28, perCell: 2 },
  { cells: 14, perCell: 2 },
  { cells: 7, perCell: 6 },
] as const;

/** Centres of the detector's anchors, x and y in turn, 0-1 of its input. All anchors have the same size. */
export function poseAnchors(): Float32Array {
  const centres: number[] = [];
  for (const { cells, perCell } of anchorGrids) {
    for (let cell = 0; cell < cells * cells; cell++) {
      const x = ((cell % cells) + 0.5) / cells;
      const y = (Math.floor(cell / cells) + 0.5) / cells;
      for (let anchor = 0; anchor < perCell; anchor++) centres.push(x, y);
    }
  }
  return Float32Array.from(centres);
}
