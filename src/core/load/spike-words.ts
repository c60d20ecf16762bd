/** What bands of the spike ratio are called, and whom they come from. */
export const spikeWords = {
  bands: {
    "within-10": "up to 10 % beyond",
    "over-10": "10 to 30 % beyond",
    "over-30": "30 to 100 % beyond",
    "over-100": "more than double",
  },
  population:
    "5,205 runners in 87 countries over 18 months, 78 % men, 46 years old on average; 1,820 of them were injured",
  limits:
    "Observed, not tried out: injuries were reported by the runners themselves, all overuse injuries together and not the back alone, and only distance was looked at.",
};
