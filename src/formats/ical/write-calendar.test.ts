import ICAL from "ical.js";
import { expect, test } from "vitest";
import { writeCalendar } from "./write-calendar.ts";

const event = {
  uid: "2026-w49-strength-a@x.plumbline",
  title: "Plumbline session; with, signs\nand a line",
  startMs: Date.UTC(2026, 10, 30, 6, 0),
  endMs: Date.UTC(2026, 10, 30, 6, 25),
  sequence: 3,
  changedMs: Date.UTC(2026, 10, 28),
};

test("writeCalendar() writes what another reader reads back, character for character", () => {
  const calendar = new ICAL.Component(
    ICAL.parse(writeCalendar("Plumbline", [event, { ...event, uid: "b", sequence: 0 }])),
  );
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  expect(events.map(({ uid, sequence }) => [uid, sequence])).toEqual([
    [event.uid, 3],
    ["b", 0],
  ]);
  expect(events[0]?.summary).toBe(event.title);
  expect(events[0]?.startDate.toJSDate().getTime()).toBe(event.startMs);
  expect(events[0]?.endDate.toJSDate().getTime()).toBe(event.endMs);
  expect(events[0]?.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
});

test("writeCalendar() keeps the line length and line ends of RFC 5545", () => {
  const text = writeCalendar("Plumbline", [{ ...event, title: "A very long title ".repeat(12) }]);
  expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
});
