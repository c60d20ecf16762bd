/** What a runner marks on a day. */
export const eventKinds = ["visit", "treatment", "race", "illness", "other"] as const;

export type EventKind = (typeof eventKinds)[number];

/** Something that happened on a day and may matter later. */
export interface RunnerEvent {
  readonly what: EventKind;
  readonly words?: string;
}
