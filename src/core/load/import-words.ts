/** What happened to a file, or why an activity is not counted. `{found}` is filled in by the caller. */
interface ImportText {
  /** One sentence, what was found. */
  readonly message: string;
  /** One sentence, what to do; "" when nothing needs doing. */
  readonly fix: string;
}

/** The closed table of what can be said about an imported file. Plain words: a runner reads them. */
export const importTexts = {
  "file-not-found": {
    message: "There is no file or folder {found}.",
    fix: "Check the name; put quotes around a name with spaces.",
  },
  "unreadable-file": {
    message: "{found} cannot be opened.",
    fix: "Ask its owner to let you read it, or copy it to a place of your own.",
  },
  "empty-file": {
    message: "The file is empty: it has 0 bytes.",
    fix: "Copy it from the watch or the export again.",
  },
  "empty-folder": {
    message: "There is nothing in {found} that could be an activity.",
    fix: "Name the folder with the FIT, TCX or GPX files, or the export zip itself.",
  },
  "empty-archive": {
    message: "There is nothing in {found} that could be an activity.",
    fix: "Choose the zip of your watch's service as it came, or FIT, TCX and GPX files.",
  },
  "unknown-format": {
    message: "This is not an activity file we can read: {found}.",
    fix: "Choose a FIT, TCX or GPX file, one of these as .gz, or the export zip.",
  },
  "not-an-activity": {
    message: "The file holds no activity: {found}.",
    fix: "",
  },
  "no-records": {
    message: "The file is an activity without a single measured point: {found}.",
    fix: "Export the activity once more, as FIT if the service offers it.",
  },
  broken: {
    message: "The file is broken; we saved what could be read: {found}.",
    fix: "Copy it from the watch again if the watch still has it.",
  },
  truncated: {
    message: "The file ends in the middle; we saved what comes before: {found}.",
    fix: "Copy it from the watch again if the watch still has it.",
  },
  unfinished: {
    message: "The watch never finished this file; we saved what it wrote: {found}.",
    fix: "Copy it from the watch again if the watch still has it.",
  },
  shifted: {
    message: "The file lost bytes on its way; we saved what could be read: {found}.",
    fix: "Copy it from the watch again if the watch still has it.",
  },
  checksum: {
    message: "The checksum of the file is wrong, so some of it was changed; we saved what could be read: {found}.",
    fix: "Copy it from the watch again if the watch still has it.",
  },
  "trailing-bytes": {
    message: "There is something behind the end of the file that could not be read: {found}.",
    fix: "Copy it from the watch again if the watch still has it.",
  },
  "beyond-repair": {
    message: "The file is broken and nothing in it could be read: {found}.",
    fix: "Copy it from the watch or the export again.",
  },
  "too-large": {
    message: "The file is larger than any activity: {found}.",
    fix: "Check what it is; if it is an activity, cut it into days.",
  },
  "broken-archive": {
    message: "The archive cannot be opened: {found}.",
    fix: "Download the export again and wait until the download has finished.",
  },
  "broken-member": {
    message: "This file could not be unpacked: {found}.",
    fix: "Download the export again and wait until the download has finished.",
  },
  "locked-archive": {
    message: "The file in the archive is locked with a password.",
    fix: "Unpack the archive with its password and import the folder.",
  },
  "archive-bomb": {
    message: "The archive is built to flood the computer, so we stopped: {found}.",
    fix: "Download the export again from the service itself; unpack it by hand only if you trust where it comes from.",
  },
  "archive-too-deep": {
    message: "There are archives within archives within archives here, deeper than exports go: {found}.",
    fix: "Unpack the outer archive and import the folder.",
  },
  "archive-too-big": {
    message: "The archive holds more than we read at once: {found}.",
    fix: "Unpack it and import its folders one by one.",
  },
  "unreadable-table": {
    message: "The table of the export cannot be read: {found}.",
    fix: "Download the export again; the activities with a file of their own are imported all the same.",
  },
  "unreadable-rows": {
    message: "Some rows of the export have no file and no date we can read: {found}.",
    fix: "Set the service to English and download the export again.",
  },
  "sport-guessed": {
    message: "The file does not name the sport; by its speed it is {found}.",
    fix: "Change the sport of the activity if that is wrong.",
  },
  "same-file": {
    message: "The very same file was read already: {found}.",
    fix: "",
  },
  "same-run": {
    message: "The same activity was read from another file, which holds more: {found}.",
    fix: "",
  },
  "too-long": {
    message: "The activity would have lasted {found}; a clock must have jumped. It is kept, but not counted.",
    fix: "Correct its start and end in the service, or leave it out.",
  },
  "ends-before-start": {
    message: "The activity ends before it starts: {found}. It is kept, but not counted.",
    fix: "Correct its start and end in the service, or leave it out.",
  },
  "clock-not-set": {
    message: "The activity is dated {found}; the clock of the watch was not set. It is kept, but not counted.",
    fix: "Correct its date in the service, or leave it out.",
  },
  "too-fast": {
    message: "The run would have been faster than any runner: {found}. It is kept, but not counted.",
    fix: "Correct the sport if it was a ride or a drive, or leave it out.",
  },
  "reader-failed": {
    message: "Our reader stopped on this file: {found}.",
    fix: "This is our fault, not yours: tell us and keep the file.",
  },
} satisfies Record<string, ImportText>;

export type ImportWords = typeof importTexts;

/** What is found of an activity that must not enter any total: the end of its sentence. */
export const setApartWords = {
  outsideYears: "before 1990 or after 2100",
  inFuture: "in the future",
  earlier: "{found} s earlier",
  before: "{found} s before",
  days: "{found} days",
  speed: "{found} m/s on average",
};

export type SetApartWords = typeof setApartWords;
