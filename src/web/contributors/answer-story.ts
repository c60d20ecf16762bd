import type { InquiryRecord } from "#content/inquiry-schema.ts";
import type { Story } from "#core/story/story.ts";

type StoryPlace = NonNullable<InquiryRecord["story"]>;

/** The story with one answer put in its place; everything else stays as it was told. */
export function answerStory(story: Story, { part, field, name }: StoryPlace, answer: string): Story {
  const value = answer === "true" ? true : answer === "false" ? false : answer;
  const before = (story[part] ?? {}) as Readonly<Record<string, unknown>>;
  const within = (before[field] ?? {}) as Readonly<Record<string, unknown>>;
  return { ...story, [part]: { ...before, [field]: name === undefined ? value : { ...within, [name]: value } } };
}
