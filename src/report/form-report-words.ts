import type { Side } from "#core/pose/keypoints.ts";
import type { CycleCurve, KeyMoment } from "#core/report/form-analysis.ts";
import type { Measured } from "#core/report/form-report.ts";
import { inLanguage } from "./words/in-language.ts";

/** A measure as a picture's text names it. */
interface FigureMark {
  readonly name: string;
  readonly side: Side | "both";
  /** Its number with the unit; empty when it is not known. */
  readonly label: string;
}

/** Headings, leads, tables and pictures of the form report: on screen, on paper and in a terminal. */
export const formReportWords = inLanguage("report-form-report", {
  documentTitle: (title: string, file: string) => `${title}: ${file}`,
  reasons: "What we found, and what to do",
  footer: "Made by Plumbline on your own device. The film never left it.",
  paperFooter: "Made by Plumbline on your own device",
  findings: {
    title: "What stands out",
    none: "Nothing stands out in this recording. Here is one step of yours; the numbers are below.",
    noneInTerminal: "Nothing stands out in this recording.",
    frame: (timeS: string) => `Frame at ${timeS} s. The number is over all steps, not of this frame.`,
    figure: ({ name, side, label }: FigureMark) =>
      `Line figure of you in the frame that shows it. ${name}${side === "both" ? "" : `, ${side} side`}${
        label === "" ? "" : `: ${label}`
      }.`,
    momentFigure: (moment: string, when: string) => `Line figure of you. ${moment} ${when}.`,
    when: (foot: Side, timeS: string) => `of your ${foot} foot at ${timeS} s`,
  },
  measures: {
    title: "Every measure",
    caption: "Measures with their 95 % intervals",
    columns: {
      measure: "Measure",
      value: "Value",
      interval: "95 % interval",
      steps: "Steps",
      least: "Real change from",
      quality: "How well seen",
    },
    terminal: { measure: "Measure", interval: "95 % interval", steps: "steps", least: "real from", quality: "seen" },
    missing: "Not measurable in this recording",
    missingList: (names: string) => `${names}:`,
  },
  curves: {
    title: "Over one stride",
    lead: "From one landing of a foot to its next. The line is the mean, the band one standard deviation between strides. Left is drawn through (L), right dashed (R).",
    caption: (curve: string) => `${curve} over one stride`,
    captionBegins: (curve: string) => `${curve} over one stride.`,
    captionGoesOn: (unit: string) => `over one stride, ${unit}`,
    strides: (sides: readonly Pick<CycleCurve, "strides" | "side">[]) =>
      `Strides: ${sides.map(({ strides, side }) => `${strides} ${side}`).join(", ")}.`,
    percent: "% of stride",
    column: (side: Side) => `${side}, mean ± SD`,
    notSeen: "not seen",
  },
  contacts: {
    title: "Feet on the ground",
    lead: "Seconds since the first frame. A hollow bar is a contact we are less sure of.",
    caption: "All contacts",
    columns: ["Foot", "Initial contact, s", "Toe-off, s", "On the ground, s", "Confidence, %"],
  },
  drift: {
    title: "From start to end",
    lead: "First third of the recording against the last. The line is no change, the band the 95 % interval.",
    caption: "Change from the first to the last third",
    columns: {
      measure: "Measure",
      change: "Change",
      figures: "In figures",
      first: "First third",
      last: "Last third",
    },
    terminal: {
      change: "change",
      interval: "95 % interval",
      first: "first third",
      last: "last third",
      unit: "unit",
    },
  },
  /** What stands for the unit of a ratio where a table has a column for it. */
  ratio: "ratio",
  method: {
    title: "How this was measured",
    ways: "How each measure is made",
    way: (name: string) => `${name}.`,
    accuracy: "Measured accuracy",
    accuracyCaption: "Measured minus true, on recordings whose truth is known",
    accuracyColumns: ["Measure", "Mean error", "Typical error (RMSE)", "95 % limits", "Recordings"],
    limits: "What this cannot say",
  },
});

/** What each moment of a step is called. */
export const momentNames = inLanguage("report-form-report/moments", {
  initialContact: "Landing",
  midStance: "Mid-stance",
  toeOff: "Toe-off",
} satisfies Record<KeyMoment["id"], string>);

/** How sure a measure is, in words. */
export const qualityWords = inLanguage("report-form-report/qualities", {
  high: "well seen",
  moderate: "fairly seen",
  low: "poorly seen",
} satisfies Record<Measured["quality"], string>);

/** The same in a column that is called "seen". */
export const shortQualityWords = inLanguage("report-form-report/short-qualities", {
  high: "well",
  moderate: "fairly",
  low: "poorly",
} satisfies Record<Measured["quality"], string>);

/** What every report must say about itself. */
export const limits = inLanguage("report-form-report/limits", [
  "Every number comes with its 95 % interval: the runner's true value lies in it 19 times out of 20.",
  "“Real change from” is the least difference between two recordings made alike that is more than noise.",
  "This describes how you ran in this recording. It is not a diagnosis, and no single number says why a back hurts.",
  "A camera sees one plane. Turning towards or away from it changes angles that it cannot see.",
]);
