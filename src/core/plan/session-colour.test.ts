import { describe, expect, test } from "vitest";
import { dayNumber } from "../load/calendar.ts";
import { diaryOf } from "./plan-input.ts";
import { exerciseColour, painAround, painColour } from "./session-colour.ts";

const calm = { during: 1, after: 2, before: 1, nextMorning: 1 };

describe("painColour()", () => {
  test("is green up to 2 of 10 with a morning as usual", () => {
    expect(painColour(calm)).toBe("green");
    expect(painColour({ ...calm, during: 2, nextMorning: 0 })).toBe("green");
  });

  test("is amber from 3 to 5, and when the next morning is above usual", () => {
    expect(painColour({ ...calm, during: 3 })).toBe("amber");
    expect(painColour({ ...calm, after: 5 })).toBe("amber");
    expect(painColour({ ...calm, nextMorning: 2 })).toBe("amber");
  });

  test("is red above 5, with a limp, and when the second morning is still above usual", () => {
    expect(painColour({ ...calm, during: 6 })).toBe("red");
    expect(painColour({ ...calm, limped: true })).toBe("red");
    expect(painColour({ ...calm, nextMorning: 2, secondMorning: 2 })).toBe("red");
    expect(painColour({ ...calm, nextMorning: 2, secondMorning: 1 })).toBe("amber");
  });

  test("is never green while a part is not told", () => {
    for (const part of ["during", "after", "before", "nextMorning"] as const) {
      const { [part]: _left, ...rest } = calm;
      expect(painColour(rest)).toBe("not-told");
    }
  });
});

describe("painAround() and exerciseColour()", () => {
  const diary = diaryOf([
    { day: "2026-03-01", checkIn: { painNow: 1 } },
    { day: "2026-03-02", checkIn: { painNow: 3, ran: true, run: { during: 4, limped: true } } },
    { day: "2026-03-03", checkIn: { painNow: 5, painMorningAfter: 1 } },
    { day: "2026-03-04", checkIn: { painNow: 1 } },
  ]);

  test("takes the day before as usual and the morning that was asked for", () => {
    expect(painAround(diary, dayNumber("2026-03-02"))).toEqual({
      before: 1,
      nextMorning: 1,
      secondMorning: 1,
      limped: true,
    });
  });

  test("judges an exercise by its own pain: a limp on a run of that day is not its own", () => {
    const after = { painAfter: 1 };
    const mornings = painAround(diary, dayNumber("2026-03-02"));
    expect(exerciseColour({ pain: 2 }, after, mornings)).toBe("green");
    expect(exerciseColour({ pain: 3 }, after, mornings)).toBe("green");
    expect(exerciseColour({ pain: 4 }, after, mornings)).toBe("amber");
    expect(exerciseColour({ pain: 6 }, after, mornings)).toBe("red");
    expect(exerciseColour({}, after, mornings)).toBe("not-told");
  });
});
