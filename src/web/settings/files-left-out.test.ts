import { expect, test } from "vitest";
import { filesLeftOut } from "./files-left-out.ts";

const line = (what: string, detail: Readonly<Record<string, unknown>> = {}) => ({
  ...{ seq: 1, at: "2026-03-10T08:15:10.000Z", who: "runner", hash: "", what },
  detail: { ...detail },
});
const lack = line("files-left-out", { files: 2 });

test("filesLeftOut() tells of the last download alone, whatever else was done since", () => {
  const told = { at: lack.at, files: 2 };
  expect(filesLeftOut([line("read-runs"), lack, line("record-exported")])).toEqual(told);
  expect(filesLeftOut([line("record-exported", { as: "fhir" }), lack, line("record-exported")])).toEqual(told);
  expect(filesLeftOut([line("record-exported"), lack, line("record-exported")])).toBeUndefined();
  expect(filesLeftOut([line("record-exported")])).toBeUndefined();
  expect(filesLeftOut([])).toBeUndefined();
});
