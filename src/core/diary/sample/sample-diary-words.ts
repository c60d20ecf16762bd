/** What the sample runner told in own words. */
export const sampleDiaryWords = {
  visit: "Physiotherapist, first visit (sample)",
  race: "10 km in the park (sample)",
  treatment: "Massage (sample)",
  sitting: "Sitting through a film",
  lifting: "Lifting the shopping",
  goal: "A half marathon in spring without a sore back",
};

/** The same in any language. */
export type SampleDiaryWords = typeof sampleDiaryWords;
