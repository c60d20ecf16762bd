import type { ImportState } from "#contract/load-api-schema.ts";
import { wholeWords } from "../load/load-words.ts";
import { inLanguage } from "../words/in-language.ts";

type Counts = Pick<
  ImportState,
  "filesDone" | "runs" | "activities" | "duplicates" | "salvaged" | "rejected" | "notActivities"
>;

/** English: a number with its noun. */
function counted(count: number, one: string, many: string): string {
  return `${wholeWords(count)} ${count === 1 ? one : many}`;
}

/** Texts of bringing runs in. */
export const words = inLanguage("import", {
  title: "Your runs",
  heading: "How far can your next run go?",
  lead: "Bring the runs you already have: the export of Strava or Garmin as it comes, or single files of your watch. They are read on this machine and stay on it.",
  where: "Where your runs are",
  ways: [
    {
      title: "Strava",
      words:
        "Ask Strava for the download of your whole account. What you get is one zip, with a folder of activities, a table of them and your shoes. Drop it here as it is: do not unpack it.",
    },
    {
      title: "Garmin",
      words:
        "Ask Garmin for an export of your data. It is a zip with more zips inside and thousands of files, most of them steps and sleep. Drop it here as it is: we take out the runs.",
    },
    {
      title: "Other watches",
      words:
        "Files that end in .fit, .tcx or .gpx, packed as .gz or not, one by one or a whole folder. A .fit file holds most: contact time and bounce, when your sensor measures them.",
    },
  ],
  orDrop: "Or drop them anywhere on this page.",
  dropHere: "Drop runs or an export here",
  addRuns: "Add runs",
  addFolder: "Add a folder",
  addByHand: "Add a run by hand",
  reading: "Reading the file on this device.",
  makeSample: "Try with a sample runner",
  makingSample: "Making up two years of runs",
  sampleHelp: "Two years of made-up runs, marked as such and removable. They never mix with yours.",
  sending: {
    label: "Taking over",
    words: (file: number, of: number) => (of === 1 ? "Taking the file over" : `Taking over file ${file} of ${of}`),
    megabytes: (sent: string, all: string) => `${sent} of ${all} MB, on this machine only`,
    said: "The files are being taken over",
  },
  running: {
    label: "Import",
    looking: "Looking into the files",
    filesRead: (done: number, total: number) => `${wholeWords(done)} of ${wholeWords(total)} files read`,
    found: (runs: number, activities: number, left: string) =>
      `${counted(runs, "run", "runs")} among ${counted(activities, "activity", "activities")}. ${left}`,
    foundNewestYear: (runs: number, activities: number, left: string) =>
      `${counted(runs, "run", "runs")} among ${counted(activities, "activity", "activities")}. ${left} Your newest year is in and shown; older years follow.`,
    begun: "The import has begun",
    percentRead: (percent: number) => `${percent} percent read`,
    unknown: "Working out how long it takes.",
    nearly: "Nearly done.",
    secondsLeft: (seconds: number) => `About ${seconds} s left.`,
    minutesLeft: (minutes: number) => `About ${minutes} min left.`,
  },
  stop: "Stop",
  ended: {
    done: "Your runs are in.",
    stopped: "Stopped. What was read by then is kept.",
    failed: "The import did not finish.",
  },
  counts: ({ filesDone, runs, activities, duplicates, salvaged, rejected, notActivities }: Counts) => {
    const parts = [
      `${counted(runs, "run", "runs")} among ${counted(activities, "activity", "activities")} in ${counted(filesDone, "file", "files")}`,
      ...(duplicates > 0 ? [`${wholeWords(duplicates)} were here already`] : []),
      ...(salvaged > 0 ? [`${wholeWords(salvaged)} saved in part`] : []),
      ...(rejected > 0 ? [`${wholeWords(rejected)} could not be read`] : []),
      ...(notActivities > 0 ? [`${wholeWords(notActivities)} held no activity`] : []),
    ];
    return `${parts.join("; ")}.`;
  },
  close: "Close this note",
  remarks: "What was saved and what was not",
  salvaged: "saved in part",
  rejected: "not read",
  moreRemarks: (count: number) => `And ${count} more; plumbline import --json lists them all.`,
  notSent: "The files could not be sent.",
  notSentFix: "Reload the page, then choose them again.",
  notTaken: "Plumbline's server did not take the file.",
  notTakenFix: "Start it again with npm start, then choose the file once more.",
});
