import type { ScreenAnswer } from "../screen/flag-record.ts";
import type { Story } from "../story/story.ts";
import { type ContradictionWords, contradictionWords } from "./contradiction-words.ts";

/** What answers are held against each other: those of the safety screen and the story. */
export interface ToldTwice {
  readonly answers: Readonly<Record<string, ScreenAnswer>>;
  readonly story: Story;
}

/** Two answers that cannot both be right. */
export interface Contradiction {
  readonly id: keyof ContradictionWords;
  readonly words: string;
}

interface ContradictionRule {
  readonly id: Contradiction["id"];
  readonly holds: (told: ToldTwice) => boolean;
}

/** Pairs that are asked in two places. By hand; none of them is decided here: the runner is asked which is right. */
const rules: readonly ContradictionRule[] = [
  {
    id: "first-and-earlier",
    holds: ({ answers, story }) => answers["first-back-pain"] === "yes" && (story.pain?.earlierEpisodes ?? 0) > 0,
  },
  {
    id: "bone-stress",
    holds: ({ answers, story }) => answers["prior-bone-stress"] === "no" && hasHad(story, "bone-stress-injury"),
  },
  {
    id: "back-surgery",
    holds: ({ answers, story }) => answers["spine-surgery"] === "no" && hasHad(story, "back-surgery"),
  },
  {
    id: "sudden-and-gradual",
    holds: ({ answers, story }) => answers["sudden-onset"] === "yes" && story.pain?.onset === "gradual",
  },
  {
    id: "before-35-not-45",
    holds: ({ answers }) => answers["started-before-35"] === "yes" && answers["started-before-45"] === "no",
  },
];

function hasHad({ pain }: Story, condition: NonNullable<NonNullable<Story["pain"]>["conditions"]>[number]): boolean {
  return pain?.conditions?.includes(condition) === true;
}

/** Answers that do not fit together; nothing of it is decided, dropped or changed. "Not sure" contradicts nothing. */
export function contradictions(
  { answers = {}, story = {} }: Partial<ToldTwice>,
  words: ContradictionWords = contradictionWords,
): readonly Contradiction[] {
  return rules.filter(({ holds }) => holds({ answers, story })).map(({ id }) => ({ id, words: words[id] }));
}
