import type { EvidenceRecord } from "#content/record-schemas.ts";
import type { Side } from "#core/pose/keypoints.ts";
import type { Measured } from "#core/report/form-report.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of a form report's page. */
export const words = inLanguage("results", {
  opening: "Opening the report",
  title: (name: string) => `Report: ${name}`,
  notKept: "The film was not kept, so you see the line of joints that was measured.",
  unreadable: "This browser cannot show the film, so you see the line of joints that was measured.",
  next: "What now",
  nextWords:
    "Change one thing, film again from the same place at the same speed, and <link>compare the two films</link>. Plumbline says which numbers really moved.",
  missing: "This report is not on this device",
  missingLead:
    "Reports are kept in the browser they were made in. It may have been erased here, or made elsewhere. <link>See what is kept on this device</link>.",
  letters: { left: "L", right: "R" } satisfies Record<Side, string>,
  sides: { left: "left", right: "right", both: "both" } satisfies Record<Side | "both", string>,
  curves: {
    title: "Over one stride",
    lead: "The mean of your strides, from one landing of a foot to the next. The band is one standard deviation between strides.",
    none: "Not enough whole strides for curves.",
    share: "% of the stride",
    column: (side: string, unit: string) => `${side}, ${unit}`,
    spread: (side: string) => `${side}, spread`,
    caption: (name: string) => `${name} over one stride`,
    notSeen: "not seen",
  },
  contacts: {
    title: "Feet on the ground",
    lead: "Each bar is one foot on the ground, in seconds since the first frame.",
    all: "All contacts as a table",
    caption: "Every contact",
    columns: ["Step", "Foot", "Initial contact, s", "Toe-off, s", "On the ground, s"],
  },
  drift: {
    title: "From start to end of the film",
    lead: "The first third of the film against the last. The line is no change.",
    none: "The film is too short to see a change within it.",
    asTable: "As a table",
    caption: "Change from the first to the last third",
    columns: ["Measure", "First third", "Last third", "Change", "Interval", "Unit"],
    ofSide: (measure: string, side: string) => `${measure}, ${side}`,
  },
  evidence: {
    title: "Evidence",
    source: (citation: string, grade: string, verification: string) => `${citation} Grade ${grade}, ${verification}.`,
    verifications: {
      found: "read in the source",
      measured: "our own analysis of published data",
      memory: "recalled, not checked in the source",
      design: "a choice of this product",
    } satisfies Record<EvidenceRecord["verification"], string>,
  },
  findings: {
    title: "Worth a look",
    none: "Nothing stands out",
    noneWords:
      "No measure was far enough from what is usual, and seen well enough, to point it out. The table below has all of them.",
    loopAlt: (measure: string) => `The second of film that shows ${measure.toLowerCase()}`,
    show: "Show it in the film",
    more: "What to try, and the evidence",
    contributor: (title: string, grade: string) => `${title} <soft>to test, grade ${grade}</soft>`,
    tryThis: (what: string) => `<b>Try this.</b> ${what}`,
    lookFor: (what: string) => `<b>What would speak for it.</b> ${what}`,
  },
  details: {
    what: "What it is",
    how: "How it is measured",
    usual: "What is usual",
    why: "Why it matters",
    accuracy: "How accurate it was",
    accuracyWords: (films: number, error: Readonly<Record<"typical" | "mean" | "limits", string>>) =>
      `On ${films} films of known form it was typically ${error.typical} off (mean error ${error.mean}, 95 % of errors ${error.limits}). <link>All figures</link>`,
  },
  measures: {
    title: "Every measure",
    lead: "The interval is where your true value lies in 95 of 100 films like this. A real change is the least difference between two films that is more than noise. Press a name for how it is measured.",
    columns: ["Measure", "Side", "Value", "Interval", "Steps", "Real change", "Seen"],
    steps: "Steps",
    realChange: "Real change",
    seen: "Seen",
    groups: {
      rhythm: "Rhythm and bounce",
      legs: "Landing and legs",
      trunk: "Trunk, head and pelvis",
    },
    difference: { letters: "L − R", words: "left minus right" },
    bothSides: "both sides",
    classes: { rearfoot: "rearfoot", midfoot: "midfoot", forefoot: "forefoot" } satisfies Record<
      NonNullable<Measured["class"]>,
      string
    >,
    qualities: { high: "well", moderate: "fairly well", low: "poorly" } satisfies Record<Measured["quality"], string>,
    notMeasurable: (why: string) => `<b>Not measurable.</b> ${why}`,
    notMeasurableInMetres: (why: string) => `<b>Not measurable as a length.</b> ${why}`,
  },
  save: {
    title: "Keep it or hand it over",
    kinds: { html: "Page (HTML)", pdf: "Document (PDF)", json: "Data (JSON)" },
    saved: (kind: string) => `${kind} was saved.`,
    failed: "The file could not be made. The report itself is safe.",
    making: "Making the file",
    noServer:
      "The PDF is typeset by the Plumbline server, which cannot be reached now. The page (HTML) can be saved without it.",
  },
});
