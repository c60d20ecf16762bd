import type { ConsentPurpose } from "#core/diary/consent.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the settings. */
export const words = inLanguage("settings", {
  title: "Settings",
  lead: "Your record is yours: take it with you, bring it, or erase it.",
  where: "Where it is",
  whereWords:
    "Everything you tell and every run you bring lies in Plumbline's database on the machine that runs it. This browser keeps a sealed copy so that pages open without a network, and sends what you tell behind. Of a form report that you save the numbers are in the record, too; its curves stay in this browser, and so do films, unless you keep one on the server.",
  waiting: (count: number) =>
    count === 0 ? "Nothing waits to be sent." : `${count} ${count === 1 ? "entry waits" : "entries wait"} to be sent.`,
  take: "Take it with you",
  takeWords:
    "One zip with every row, your runs as tables that any program opens, the files of your watch, the films you kept on the server, a page to read, and a FHIR bundle that programs of clinics understand. Another Plumbline takes it in.",
  takeButton: "Download my record",
  leftOut: (files: number, moment: string) =>
    `Your last download (${moment}) lacks ${files === 1 ? "a kept file that" : `${files} kept files that`} the server could not read. Everything else is in it; README.txt in the zip says which and why.`,
  bring: "Bring a record",
  bringWords: "Choose a zip that Plumbline wrote. What is here stays; what is new comes in.",
  bringButton: "Choose a record",
  bringing: (percent: number) => `Sending it: ${percent} %`,
  taking: "Taking it in.",
  brought: (entries: number, runs: number) =>
    `Taken in: ${entries} new entries and ${runs} new runs. What was there already stayed as it was.`,
  /** Three of the files are named. */
  broughtWithout: (broken: readonly { readonly file: string }[]) => {
    const named = broken.slice(0, 3).map(({ file }) => file);
    const more = broken.length > named.length ? ` and ${broken.length - named.length} more` : "";
    return `Some kept files are not in this zip, since they could not be read where it was made: ${named.join(", ")}${more}. README.txt in it says why.`;
  },
  consent: "What you agreed to",
  consentWords: "Nothing here is needed. Each counts from the day you say yes to the day you take it back.",
  purposes: {
    "keep-films": {
      title: "Keep my films",
      words:
        "From now on my films stay in this browser beside their reports, until I erase them. For a single film it can be chosen before measuring.",
    },
    "keep-films-on-server": {
      title: "Keep films on the server",
      words:
        "Films that I choose, one by one, lie encrypted on the machine that runs Plumbline until I erase them. Taking this back erases all of them there.",
    },
    "keep-watch-files": {
      title: "Keep the files your watch made",
      words:
        "From now on each file that runs are read from is also kept as it came, encrypted, beside the database, and goes into your download.",
    },
  } satisfies Record<ConsentPurpose, { title: string; words: string }>,
  given: (day: string) => `Agreed on ${day}.`,
  withdrawn: (day: string) => `Taken back on ${day}.`,
  never: "Not agreed.",
  watchFiles: "Files of your watch",
  watchFilesKept: (files: number, megabytes: string) =>
    files === 0
      ? "None is kept at present."
      : `${files} ${files === 1 ? "file is" : "files are"} kept, ${megabytes} MB. They go into your download as they came.`,
  watchFilesOff:
    "No more files are kept: of what you import, the runs are read and the file is not. Importing files again with the switch on keeps them, too.",
  watchFilesStay: "Those kept before stay until you remove them. Your runs and their samples stay either way.",
  lessThanTenth: "less than 0.1",
  removeWatchFiles: "Remove the kept files",
  removeWatchFilesTitle: "Remove the files of your watch?",
  removeWatchFilesWords:
    "Runs and their samples stay. The files can only come back from where you have them: watch, service or a download.",
  log: "Who did what with your record",
  logWords:
    "Lines are only ever added; each carries the mark of the one before, so that a changed line shows. What the same person did within a minute stands in one row.",
  logEmpty: "Nothing yet.",
  logWhole: "The log is whole.",
  logBroken: (seq: number) => `The log was changed: line ${seq} does not follow the one before.`,
  logTable: "Lines of the log, the newest first",
  logColumns: ["When", "Who", "What"],
  someoneElse: "a clinician",
  clinicianOf: (clinic: string) => `a clinician of ${clinic}`,
  times: (what: string, count: number) => (count === 1 ? what : `${what} (${count} times)`),
  whos: { runner: "you", plumbline: "Plumbline", link: "somebody with the link" } as Readonly<Record<string, string>>,
  whats: {
    "record-exported": "took the record away as a zip",
    "files-left-out": "left kept files that it could not read out of the zip",
    "record-restored": "brought a record",
    "runs-erased": "erased all runs",
    "reminder-sent": "sent you a reminder",
    "backup-restored": "put a backup in place",
    "grant-given": "let a clinic read",
    "grant-withdrawn": "took back what a clinic may read",
    "read-entries": "read what you told",
    "read-runs": "read your runs",
    "page-sent": "sent a page to a clinician as a link",
    "page-fetched": "fetched the sealed page",
    "page-taken-back": "took a link back",
    "film-kept": "kept a film on the server",
    "film-erased": "erased films from the server",
    "watch-files-erased": "removed the kept files of the watch",
  } as Readonly<Record<string, string>>,
  erase: "Erase everything",
  eraseWords:
    "Every run, every entry, the access log, the files of your watch, films on the server and everything this browser keeps, films and form reports included. Backups that you made elsewhere are not reached. There is no way back; download your record first if you may want it.",
  eraseTitle: "Erase your whole record?",
  erased: "Everything was erased.",
  receipt: "Save the receipt",
  receiptWords: (rows: number, watchFiles: number, files: number) =>
    `Erased: ${rows} rows, files of the watch: ${watchFiles}, files that waited for their import: ${files}.`,
});
