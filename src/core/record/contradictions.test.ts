import { expect, test } from "vitest";
import type { Story } from "../story/story.ts";
import { contradictions } from "./contradictions.ts";

const idsOf = (told: Parameters<typeof contradictions>[0]) => contradictions(told).map(({ id }) => id);

test("contradictions() notices a first back pain with earlier episodes, and neither alone", () => {
  const story: Story = { pain: { earlierEpisodes: 3 } };
  expect(idsOf({ answers: { "first-back-pain": "yes" }, story })).toEqual(["first-and-earlier"]);
  expect(idsOf({ answers: { "first-back-pain": "no" }, story })).toEqual([]);
  expect(idsOf({ answers: { "first-back-pain": "not-sure" }, story })).toEqual([]);
  expect(idsOf({ answers: { "first-back-pain": "yes" }, story: { pain: { earlierEpisodes: 0 } } })).toEqual([]);
  expect(idsOf({ story })).toEqual([]);
});

test("contradictions() notices injuries, operations, onset and age that do not fit", () => {
  const story: Story = { pain: { onset: "gradual", conditions: ["bone-stress-injury", "back-surgery"] } };
  const answers = {
    ...({ "prior-bone-stress": "no", "spine-surgery": "no", "sudden-onset": "yes" } as const),
    ...({ "started-before-35": "yes", "started-before-45": "no" } as const),
  };
  expect(idsOf({ answers, story })).toEqual([
    ...["bone-stress", "back-surgery", "sudden-and-gradual", "before-35-not-45"],
  ]);
  expect(idsOf({ answers: { "prior-bone-stress": "yes", "started-before-35": "yes" }, story })).toEqual([]);
});
