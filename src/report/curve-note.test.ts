import { expect, test } from "vitest";
import { curveNote } from "./curve-note.ts";

test("curveNote() says of which curves the numbers may be set beside the table", () => {
  expect(curveNote([{ correctedAs: "headForward" }])).toMatch(/^Corrected like the table's number/);
  expect(curveNote([{ correctedAs: "footAngle" }])).toMatch(/read at landing/);
  expect(curveNote([{}, {}])).toMatch(/without the correction/);
});
