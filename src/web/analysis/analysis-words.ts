import { inLanguage } from "../words/in-language.ts";
import type { ModelSize } from "./film-session.ts";

/** Texts of the page of a chosen film, and of its analysis. */
export const words = inLanguage("analysis", {
  title: "Your film",
  titleRunning: "Measuring",
  headings: {
    ready: "Before we measure",
    running: "Measuring, on this device",
    refused: "This film cannot be measured yet",
    failed: "The measuring stopped",
  },
  measure: "Measure this film",
  again: "Measure again",
  chooseAnother: "Choose another film",
  stays: "The film is read in this browser. It is not uploaded, and nothing leaves this device.",
  none: {
    title: "No film is chosen",
    lead: "A film that was chosen is forgotten when the page is reloaded.",
    choose: "Choose a film",
    back: "Back to choosing a film",
  },
  size: (value: number, unit: "bytes" | "MB") => (unit === "bytes" ? `${value} bytes` : `${value.toFixed(1)} MB`),
  stillAlt: "A still from the middle of the film",
  facts: (frames: number) => `${frames} frame`,
  factsWithRate: (seconds: string, frames: number, rate: string) =>
    `${seconds} s, ${frames} frames, ${rate} frames a second`,
  keep: "Keep the film on this device, beside its report",
  more: "Recording rate and model",
  view: "Where the camera stood",
  views: { found: "Find it out", side: "At the side", rear: "Behind" },
  height: "Your height (optional)",
  heightHelp: "With it, bounce and step width come in centimetres too.",
  speed: "Your speed (optional)",
  speedHelp: "Shown beside the numbers: most of them change with speed.",
  rate: "Recording rate, frames a second",
  rateOfFile: "As the file says",
  rateHelp: "Only for slow motion: choose the rate the camera recorded at, not the rate the film plays at.",
  model: "Model that finds the joints",
  models: {
    lite: { name: "Light", words: "quickest, least exact" },
    full: { name: "Full", words: "the usual choice" },
    heavy: { name: "Heavy", words: "slowest, follows the far leg best" },
  } satisfies Record<ModelSize, { readonly name: string; readonly words: string }>,
  progress: {
    label: "Analysis",
    opening: "Opening the film",
    loading: "Loading the model",
    frame: (done: number, total: number) => `Frame ${done} of ${total}`,
    cancel: "Cancel",
    stays: "The film stays on this device. You can leave this tab open behind others.",
    begun: "The analysis has begun",
    percentDone: (percent: number) => `${percent} percent done`,
    unknown: "Working out how long it takes",
    nearly: "Nearly done",
    secondsLeft: (seconds: number) => `About ${seconds} s left`,
    minutesLeft: (minutes: number) => `About ${minutes} min left`,
  },
  guide: "<link>How to film yourself</link> shows where the phone should stand.",
  broke: (why: string) => `Something broke while the film was measured: ${why}.`,
  brokeFix:
    "The film is safe. Reload the page and try again; if it breaks again, try the light model or a shorter film.",
});
