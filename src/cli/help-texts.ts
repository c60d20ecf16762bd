/** What `plumbline --help` prints. */
export const mainHelp = `Plumbline measures a runner's form from film, with the error of every number.

Usage:
  plumbline analyze CLIP|TRIAL [options]   Measure a film or a marker trial
  plumbline import PATH... [options]       Read watch files and export zips
  plumbline load [PATH...] [options]       How far the next run can go, and why
  plumbline contributors [RECORD.zip]      What may contribute, and what to find out next
  plumbline plan [RECORD.zip] [options]    What to do this week, and why
  plumbline handover [RECORD.zip]          One page for a clinician
  plumbline serve [--port N]               Start the app on this computer
  plumbline worker                         Work on what a server leaves to it
  plumbline backup FILE                    Write everything into one file
  plumbline restore FILE [--replace]       Put a backup in place
  plumbline account ACTION ...             Accounts of a served Plumbline
  plumbline doctor [--json]                Check that everything works here
  plumbline --version

plumbline COMMAND --help says more.

Exit codes: 0 done, 2 wrong use, 3 the input could not be used, 1 our fault.
`;

/** What `plumbline analyze --help` prints. */
export const analyzeHelp = `Measures a film of one runner, or a marker or pose trial.

Usage:
  plumbline analyze CLIP|TRIAL [options]

CLIP is an MP4, MOV or WebM film: ten seconds or more, from the side or from
behind, the camera standing still, the whole runner in the picture.
TRIAL is a .trc, .c3d or RBDS text file.

What you know:
  --view side|rear        Where the camera stood; found out when left out
  --height METRES         Standing height, e.g. 1.75; gives the numbers in metres
  --speed M/S             Running or belt speed, e.g. 3.0
  --capture-rate HZ       Frames a second the camera took, for slow motion

How to work:
  --model lite|full|heavy Body model: faster or steadier; full when left out
  --workers N             Threads to use; all cores when left out

What to write:
  --json                  The report as one JSON document on standard output
  --report FILE           The report as .html, .pdf or .json
  --overlay FILE.mp4      The film with the skeleton and the contacts
  --track FILE            The body points over time as .trc or .csv

  --help                  This page

Example:
  plumbline analyze run.mp4 --height 1.75 --report run.html
`;

/** What `plumbline import --help` prints. */
export const importHelp = `Reads the activities of your watch and of the services you use.

Usage:
  plumbline import PATH... [options]

PATH is a FIT, TCX or GPX file (also as .gz), a folder of them, or the export
zip of Strava, Garmin or Apple Health as you downloaded it. What is inside a
file decides, not its name. Files that are broken give what can be saved; the
rest goes on. Importing the same files again changes nothing. Files that gave
an activity are also kept as they came, encrypted, in the data folder, unless
you turned that off in the app's settings.

  --dry-run   Read and report, store nothing
  --json      The report as one JSON document on standard output
  --help      This page

Exit codes: 0 done, 2 wrong use, 3 nothing could be used, 1 our fault.

Example:
  plumbline import export_12345.zip
`;

/** What `plumbline load --help` prints. */
export const loadHelp = `Says how far your next run can go, and tells your load story.

Usage:
  plumbline load [PATH... | RECORD.zip] [options]

Without PATH: the runs that are kept here, imported and told of by hand. With
PATH: the runs of these files, folders or export zips, without a database. With
RECORD.zip, the zip that Settings exports: the runs of that record.

  --today YYYY-MM-DD    The day to tell the story as of; today when left out
  --merge-gap MINUTES   Count files at most so many minutes apart as one run,
                        e.g. 30; each file is a run of its own when left out
  --json                The story as one JSON document on standard output
  --help                This page

Examples:
  plumbline load
  plumbline load export_12345.zip --today 2026-05-31
`;

/** What `plumbline contributors --help` prints. */
export const contributorsHelp = `Says what may contribute to the pain and can be tested, with what supports it,
what speaks against it and what cannot be told; and what to find out next.

Usage:
  plumbline contributors [RECORD.zip] [options]

Without RECORD.zip: the record that is kept here. With it: the zip that Settings
exports, read into a database of its own that is gone afterwards.

  --today YYYY-MM-DD    The day to tell it as of; when left out today, or the
                        day on which the record was exported
  --json                The findings as one JSON document on standard output
  --help                This page

It orders what to test. It makes no diagnosis and names no cause.

Example:
  plumbline contributors plumbline-record.zip
`;

/** What `plumbline handover --help` prints. */
export const handoverHelp = `Puts a record on one page for a clinician: safety answers, history, trends with
the change that counts, load, form with its error, what was tried, questions.

Usage:
  plumbline handover [RECORD.zip] [options]

Without RECORD.zip: the record that is kept here. With it: the zip that Settings
exports, read into a database of its own that is gone afterwards.

  --report PATH         Write the page: .pdf (tagged, one side of A4) or .html
  --fhir PATH.json      Write the whole record as a FHIR R4 bundle
  --questions "A?; B?"  Questions to the clinician, divided by semicolons
  --days N              Days that trends are shown of, 14 to 366; 84 when left out
  --today YYYY-MM-DD    The day to tell it as of; when left out today, or the
                        day on which the record was exported
  --json                The page as one JSON document on standard output
  --help                This page

The page names nobody: write the name on the paper.

Example:
  plumbline handover plumbline-record.zip --report handover.pdf
`;

/** What `plumbline serve --help` prints. */
export const serveHelp = `Starts the app on this computer. The film never leaves it.

Usage:
  plumbline serve [--port N] [--leave-jobs]

  --port N      Port to listen on; PORT, or 4280, when left out
  --leave-jobs  Leave imports and reminders to plumbline worker (PostgreSQL
                only); the same as PLUMBLINE_JOBS=worker
  --help        This page
`;

/** What `plumbline worker --help` prints. */
export const workerHelp = `Works on the imports and sends the reminders that a server leaves to it.

Usage:
  plumbline worker

Needs PostgreSQL (DATABASE_URL) and the settings and data folder of the server
(PLUMBLINE_DATA_DIR), which is started with plumbline serve --leave-jobs.
Several workers share the work. On SIGTERM or Ctrl-C what is under way is broken
off, and another worker, or the next, goes on with it; the same after a kill.

  --help      This page
`;

/** What `plumbline backup --help` prints. */
export const backupHelp = `Writes everything in Plumbline's database into one file.

Usage:
  plumbline backup FILE.gz [--json]

The file is readable by you alone and holds health data: keep it somewhere safe.
With the embedded database, stop the app first; PostgreSQL goes on meanwhile.
Form reports lie in browsers and are not in it; nor are films on the server,
whose keys must not outlive their erasing. docs/domain/operations.md says more.

  --json      What was written, as one JSON document on standard output
  --help      This page
`;

/** What `plumbline restore --help` prints. */
export const restoreHelp = `Puts a backup in place, wholly or not at all.

Usage:
  plumbline restore FILE.gz [--replace] [--json]

An empty database takes a backup; one with data only with --replace, and then
everything in it gives way.

  --replace   In place of what is there
  --json      What was put in place, as one JSON document on standard output
  --help      This page
`;

/** What `plumbline doctor --help` prints. */
export const doctorHelp = `Checks that Plumbline can work here: versions, body models, film, paper, the database,
room on the disk, the clock, who can reach it (PLUMBLINE_ORIGIN), the mail server
(PLUMBLINE_SMTP_URL), write access. Whatever is amiss comes with what to do. Nothing
is asked of any machine but the database and the mail server that you named.

Usage:
  plumbline doctor [--json]

  --json      The checks as one JSON document on standard output
  --help      This page
`;

/** What `plumbline account --help` prints. */
export const accountHelp = `Looks after the accounts of a served Plumbline, for the owner of its machine.

Usage:
  plumbline account invite [--role R] [--clinic NAME]   Make a code to join with
  plumbline account reset E-MAIL                        Let somebody back in
  plumbline account list                                Who has an account

R is runner (when left out), clinician or clinic-admin; the last two need the
name of their clinic. Codes work once, for a week, and are shown this once.
reset ends the account's sessions; whoever types its code chooses a new
passphrase, and every passkey, app for codes and recovery code is gone.

  --json    The result as one JSON document on standard output
  --help    This page

With the embedded database the server has to be stopped for it; with
PostgreSQL it can go on.
`;

/** What `plumbline plan --help` prints. */
export const planHelp = `Makes the plan of a runner: strength, running and walking, each with its why.

Usage:
  plumbline plan [RECORD.zip] [options]

RECORD.zip is the export that Settings writes; without it the database of this
computer is read. What the plan is for is asked in the app, under Your plan.
Nothing is kept or changed.

  --today YYYY-MM-DD      Day to plan as of
  --json                  The plan as one JSON document on standard output
  --help                  This page
`;
