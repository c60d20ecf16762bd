import type { ScreenAnswer } from "../screen/flag-record.ts";
import type { Story } from "../story/story.ts";

/** What answers are held against each other: those of the safety screen and the story. */
export interface ToldTwice {
  readonly answers: Readonly<Record<string, ScreenAnswer>>;
  readonly story: Story;
}

/** Two answers that cannot both be right, in the words of the table. */
export interface Contradiction {
  readonly id: string;
  readonly words: string;
}

interface ContradictionRule extends Contradiction {
  readonly holds: (told: ToldTwice) => boolean;
}

/** Pairs that are asked in two places. By hand; none of them is decided here: the runner is asked which is right. */
const rules: readonly ContradictionRule[] = [
  {
    id: "first-and-earlier",
    words: "The safety questions say that this is the first back pain ever; the story tells of earlier episodes.",
    holds: ({ answers, story }) => answers["first-back-pain"] === "yes" && (story.pain?.earlierEpisodes ?? 0) > 0,
  },
  {
    id: "bone-stress",
    words: "The safety questions say that there was never a bone stress injury; the story tells of one.",
    holds: ({ answers, story }) => answers["prior-bone-stress"] === "no" && hasHad(story, "bone-stress-injury"),
  },
  {
    id: "back-surgery",
    words: "The safety questions say that the spine was never operated on; the story tells of back surgery.",
    holds: ({ answers, story }) => answers["spine-surgery"] === "no" && hasHad(story, "back-surgery"),
  },
  {
    id: "sudden-and-gradual",
    words: "The safety questions say that the pain began suddenly; the story says that it came gradually.",
    holds: ({ answers, story }) => answers["sudden-onset"] === "yes" && story.pain?.onset === "gradual",
  },
  {
    id: "before-35-not-45",
    words: "The safety questions say that the pain began before 35, and that it did not begin before 45.",
    holds: ({ answers }) => answers["started-before-35"] === "yes" && answers["started-before-45"] === "no",
  },
];

function hasHad({ pain }: Story, condition: NonNullable<NonNullable<Story["pain"]>["conditions"]>[number]): boolean {
  return pain?.conditions?.includes(condition) === true;
}

/** Answers that do not fit together; nothing of it is decided, dropped or changed. "Not sure" contradicts nothing. */
export function contradictions({ answers = {}, story = {} }: Partial<ToldTwice>): readonly Contradiction[] {
  return rules.filter(({ holds }) => holds({ answers, story })).map(({ id, words }) => ({ id, words }));
}
