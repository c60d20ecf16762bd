import { useState } from "react";
import type { Entry } from "#contract/record/entry-schema.ts";
import type { Story, StoryPart } from "#core/story/story.ts";
import { idOfDay } from "../record/record.ts";
import { type Draft, useDraft } from "../record/use-draft.ts";

/** A change of a part: undefined takes an answer back. */
export type PartChange<T> = { readonly [K in keyof T]?: T[K] | undefined };

export interface PartProps<T> {
  readonly value: T;
  readonly change: (change: PartChange<T>) => void;
}

/** A story being told. */
export interface StoryDraft extends Draft<Story> {
  readonly changePart: (part: StoryPart, change: Readonly<Record<string, unknown>>) => void;
}

/** Goes on with the story that is there. There is one: every change is a new revision of it, on every device. */
export function useStory(entries: readonly Entry<"story">[]): StoryDraft {
  const [id] = useState(() => idOfDay("story", "own"));
  const draft = useDraft({ kind: "story", id, first: entries[0]?.body ?? ({} as Story), bodyOf: (story) => story });
  return {
    ...draft,
    changePart: (part, change) =>
      draft.change((story) => ({ ...story, [part]: withoutHoles({ ...story[part], ...change }) })),
  };
}

/** Without what was taken back: not told is left out. */
function withoutHoles(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)),
  );
}
