import { describe, expect, test } from "vitest";
import { logRows } from "./log-rows.ts";

const clinicId = "7b0d7a3e-4a0e-4d5a-9a70-5a8f2f3b6c11";
const line = { seq: 1, at: "2026-03-10T08:15:10.000Z", who: "runner", what: "record-exported", detail: {}, hash: "" };
const read = { ...line, who: "account-1", what: "read-entries", detail: { clinicId } };

describe("logRows()", () => {
  test("logRows() puts what one person did within a minute into one row, and keeps what differs apart", () => {
    const lines = [
      read,
      { ...read, at: "2026-03-10T08:15:50.000Z" },
      { ...read, at: "2026-03-10T08:16:01.000Z" },
      { ...read, who: "account-2" },
      { ...read, what: "read-runs" },
      line,
    ];
    const rows = logRows(lines, [{ clinicId, name: "Riverside" }]);
    expect(rows.map(([, who, what]) => `${who} ${what}`)).toEqual([
      "a clinician of Riverside read what you told (2 times)",
      "a clinician of Riverside read what you told",
      "a clinician of Riverside read what you told",
      "a clinician of Riverside read your runs",
      "you took the record away as a zip",
    ]);
    expect(rows[0]?.[0]).toContain("10 Mar 2026");
  });

  test("logRows() names nobody whom it does not know, and tells what it has no words for as it is", () => {
    expect(logRows([{ ...read, what: "new-thing" }], []).map(([, ...cells]) => cells)).toEqual([
      ["a clinician", "new-thing"],
    ]);
  });
});
