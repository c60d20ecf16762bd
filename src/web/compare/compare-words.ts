import type { Side } from "#core/pose/keypoints.ts";
import type { MeasureChange } from "#core/report/compare-reports.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the page that compares two films. */
export const words = inLanguage("compare", {
  title: "Compare two films",
  lead: "Film twice from the same place at the same speed, and see which numbers really moved.",
  before: "Before",
  after: "After",
  gone: "One of these reports is not on this device any more. Choose another.",
  same: "This is the same film twice. Choose two.",
  choose: "Choose a report",
  report: (name: string, saved: string) => `${name}, ${saved}`,
  tooFew: (count: number) =>
    count === 0
      ? "There is no report on this device yet. Two are needed to compare."
      : "There is one report on this device. Two are needed to compare.",
  chooseFilm: "Choose a film",
  changed: (real: number, all: number) => {
    if (all === 0) return "Nothing can be compared";
    if (real === 0) return "About the same in everything";
    return `${real} of ${all} numbers really changed`;
  },
  changedLead:
    "A change is real when it is larger than the noise between two films of the same running. The bar is the interval of the change; the line is no change.",
  otherView: "The two films were taken from different directions, so only what both show can be compared.",
  columns: { measure: "Measure", change: "Change", by: "By", before: "Before", after: "After" },
  verdicts: {
    "about the same": "about the same",
    "really higher": "really higher",
    "really lower": "really lower",
  } satisfies Record<MeasureChange["verdict"], string>,
  share: (percent: number) => `Share of the stride <b>${percent}</b> <unit>%</unit>`,
  shareAlt: (percent: number) => `${percent} percent of the stride`,
  play: "Play both",
  pause: "Pause",
  strideOf: "Stride of the",
  feet: { left: "left foot", right: "right foot" } satisfies Record<Side, string>,
  noStride: {
    left: (name: string) => `${name} has no whole stride of the left foot.`,
    right: (name: string) => `${name} has no whole stride of the right foot.`,
  } satisfies Record<Side, (name: string) => string>,
  stage: (title: string, name: string, percent: number) => `${title}: ${name} at ${percent} % of a stride`,
});
