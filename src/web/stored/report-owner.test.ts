import { expect, test } from "vitest";
import { isReportOf, reportDatabase } from "./report-owner.ts";

test("isReportOf() keeps the film that comes with the app out of the runner's own record", () => {
  expect(isReportOf({ origin: "sample" }, "own")).toBe(false);
  expect(isReportOf({ origin: "sample" }, "sample")).toBe(true);
  expect(isReportOf({ origin: "file" }, "own")).toBe(true);
  expect(isReportOf({ origin: "camera" }, "own")).toBe(true);
});

test("isReportOf() takes a report of which it was not written down for the runner's own", () => {
  expect(isReportOf({}, "own")).toBe(true);
});

test("reportDatabase() keeps the two runners of a browser apart", () => {
  expect(reportDatabase("own")).not.toBe(reportDatabase("sample"));
});
