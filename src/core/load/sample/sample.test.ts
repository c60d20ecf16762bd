import { describe, expect, test } from "vitest";
import { loadStory } from "../load-story.ts";
import { summariseActivity } from "../summarise-activity.ts";
import { sampleActivity } from "./sample-activity.ts";
import { samplePlan } from "./sample-plan.ts";

const today = "2026-11-22";
const plan = samplePlan(today);
const runs = plan.map((run, index) =>
  summariseActivity(sampleActivity(run), { id: `sample-${index}`, zoneOffsetS: 0 }),
);

describe("samplePlan()", () => {
  test("samplePlan() is the same on every call and ends before today", () => {
    expect(samplePlan(today)).toEqual(plan);
    expect(plan.length).toBeGreaterThan(200);
    expect(plan.every(({ day }) => day < today)).toBe(true);
  });
});

describe("sampleActivity()", () => {
  test("sampleActivity() runs as far as planned, and says in its devices that it is a sample", () => {
    for (const run of plan.slice(-20)) {
      const activity = sampleActivity(run);
      expect(Math.abs((activity.distanceM ?? 0) / run.distanceM - 1)).toBeLessThan(0.05);
      expect(activity.devices.every(({ name }) => name.startsWith("sample-"))).toBe(true);
    }
  });

  test("sampleActivity() makes a story that shows a limit, a spike, a break, two shoes and a new sensor", () => {
    const story = loadStory(runs, { today });
    expect(story.nextRun.limitM.kind).toBe("value");
    expect(story.runs.some(({ spike }) => spike.kind === "value" && spike.band !== "within-10")).toBe(true);
    expect(story.breaks.length).toBeGreaterThan(0);
    expect(story.shoes).toHaveLength(2);
    expect(story.trends.find(({ metric }) => metric === "contactTime")?.points.length).toBeGreaterThan(20);
    expect(story.uncounted).toEqual([]);
  });
});
