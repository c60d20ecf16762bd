import { expect, test } from "vitest";
import { dayNumber } from "../load/calendar.ts";
import type { SessionKind, SessionOfDay } from "../plan/session-plan.ts";
import { exposureColumns } from "./exposure-columns.ts";
import { exposed } from "./strata.ts";

const session = (day: string, kind: SessionKind, skipped?: "tired"): SessionOfDay => ({
  day,
  log: { session: "free", kind, items: [], ...(skipped === undefined ? {} : { skipped }) },
});

test("exposureColumns() takes strength and the warm-up from sessions too, and what the check-in says of a warm-up first", () => {
  const days = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"];
  const ran = { ran: true } as const;
  const record = {
    today: "2026-03-06",
    runs: [],
    checkIns: [
      { day: "2026-03-02", checkIn: { ...ran, strength: false } },
      { day: "2026-03-03", checkIn: { ...ran, strength: false } },
      { day: "2026-03-04", checkIn: ran },
      { day: "2026-03-05", checkIn: { ran: true, run: { warmedUp: false } } },
      { day: "2026-03-06", checkIn: { ran: false } },
    ],
    sessions: [
      session("2026-03-02", "strength"),
      session("2026-03-02", "warm-up"),
      session("2026-03-03", "warm-up", "tired"),
      session("2026-03-05", "warm-up"),
      session("2026-03-06", "warm-up", "tired"),
    ],
  };
  const columns = exposureColumns(record, dayNumber("2026-03-02"), days.length);
  const { yes, no, unknown } = exposed;
  expect([...columns.strength]).toEqual([yes, no, unknown, unknown, unknown]);
  expect([...columns["no-warm-up"]]).toEqual([no, yes, unknown, yes, no]);
});
