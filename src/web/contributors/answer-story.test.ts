import { expect, test } from "vitest";
import { inquiriesById } from "#content/inquiries.ts";
import { checkEntryBody } from "#contract/record/entry-schema.ts";
import { answerStory } from "./answer-story.ts";

test("answerStory() puts an answer beside what was told before, and changes nothing it is given", () => {
  const story = { pattern: { influences: { sitting: "worse" } }, life: { sleepQuality: 4 } } as const;
  const place = { part: "pattern", field: "influences", name: "running-downhill" } as const;
  const answered = answerStory(story, place, "better");
  expect(answered).toEqual({
    pattern: { influences: { sitting: "worse", "running-downhill": "better" } },
    life: { sleepQuality: 4 },
  });
  expect(story.pattern.influences).toEqual({ sitting: "worse" });
  expect(answerStory({}, { part: "pattern", field: "earlierWhenTired" }, "false")).toEqual({
    pattern: { earlierWhenTired: false },
  });
});

test("answerStory() gives a story that can be kept, for every answer that is offered", () => {
  const offered = [...inquiriesById.values()].flatMap(({ story }) =>
    Object.keys(story?.answers ?? {}).map((answer) => [story, answer] as const),
  );
  expect(offered.length).toBeGreaterThan(30);
  for (const [place, answer] of offered) {
    if (place === undefined) throw new Error("wanted a place");
    expect(checkEntryBody("story", answerStory({}, place, answer))).not.toHaveProperty("problem");
  }
});
