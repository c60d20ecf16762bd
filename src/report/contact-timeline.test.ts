import { describe, expect, test } from "vitest";
import { timelineRows, timelineSummary } from "./contact-timeline.ts";

/** A contact every 0.36 s, feet in turn, up to a time. */
const contactsUntil = (endS: number) =>
  Array.from({ length: Math.floor((endS - 0.24) / 0.36) + 1 }, (_, i) => ({
    foot: i % 2 === 0 ? ("left" as const) : ("right" as const),
    initialContactS: i * 0.36,
    toeOffS: i * 0.36 + 0.24,
    confidence: 0.9,
  }));

describe("timelineRows()", () => {
  test("timelineRows() leaves no row without a landing, whatever the film's length", () => {
    for (let endS = 1; endS < 60; endS += 0.7) {
      const rows = timelineRows(contactsUntil(endS));
      for (const row of rows) {
        const landed = row.contacts.filter(({ initialContactS: t }) => t >= row.fromS && t < row.toS);
        expect(landed.length).toBeGreaterThan(1);
        expect(row.toS - row.fromS).toBeLessThan(7.51);
      }
    }
  });

  test("timelineRows() shows a film of 5.3 s in one row, to its last contact", () => {
    const rows = timelineRows(contactsUntil(5.3));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.toS).toBeCloseTo(0.36 * 14 + 0.24, 6);
    expect(timelineSummary(rows[0] ?? { contacts: [], fromS: 0, toS: 0 })).toBe(
      "Feet on the ground from 0.0 to 5.3 s: 8 landings of the left foot and 7 of the right.",
    );
  });

  test("timelineRows() stays at twelve rows of five seconds for a long film, and at none without a contact", () => {
    const rows = timelineRows(contactsUntil(120));
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)?.toS).toBe(60);
    expect(timelineRows([])).toEqual([]);
  });
});
