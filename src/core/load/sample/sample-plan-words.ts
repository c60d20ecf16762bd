/** What the sample runner's shoes and runs are called. */
export const samplePlanWords = {
  shoes: { older: "Blue trainers (sample)", newer: "Green trainers (sample)" },
  titles: {
    evening: "Evening run",
    treadmill: "Treadmill",
    tempo: "Tempo run",
    long: "Long run",
    withFriends: "Long run with friends",
  },
};

/** The same in any language. */
export type SamplePlanWords = typeof samplePlanWords;
