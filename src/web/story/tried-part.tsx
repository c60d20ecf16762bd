import type { Story } from "#core/story/story.ts";
import { EffectRows } from "./effect-rows.tsx";
import { words } from "./story-words.ts";
import type { PartProps } from "./use-story.ts";

/** What was tried, and what it did. */
export function TriedPart({ value, change }: PartProps<NonNullable<Story["tried"]>>) {
  return <EffectRows names={words.remedyNames} answers={words.remedyEffects} value={value} onChange={change} />;
}
