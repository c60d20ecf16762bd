/** Why a run is on the list but in no total, besides what its file says. */
export const uncountedWords = {
  secondRecording: "A second recording of a run that is counted.",
  measuredToo: "You told of it by hand, and a watch measured it: what the watch measured counts.",
  twice: "The same run twice; it is counted once.",
  afterToday: "Its date is after today.",
};

export type UncountedWords = typeof uncountedWords;
