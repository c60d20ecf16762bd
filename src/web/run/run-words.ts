import type { RunDetail } from "#contract/load-api-schema.ts";
import { driftSilences } from "#core/load/drift-words.ts";
import type { StreamName } from "#core/load/run-streams.ts";
import { inLanguage } from "../words/in-language.ts";

/** Why nothing is said about a change of form inside a run. */
export const silences = inLanguage("run/silences", driftSilences);

type Drift = RunDetail["drift"][number];

/** Texts of one run's page. */
export const words = inLanguage("run", {
  title: "A run",
  opening: "Opening the run.",
  gone: "This run cannot be opened",
  reload: "Reload the page.",
  back: "Back to your runs",
  all: "All runs",
  before: "The run before",
  after: "The run after",
  madeUp: "This run is made up, like all of the sample runner's.",
  /** The run's name when its file gives none. */
  run: (kind: string | undefined) =>
    kind === undefined ? "Run" : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} run`,
  heading: (name: string, day: string) => `${name}, ${day}`,
  within: (run: string) => `<b>Against its limit: </b>${run}`,
  beyond: (run: string) =>
    `<b>Beyond its limit: </b>${run} Jumps like that went with more injuries in a study of 5,205 runners.`,
  erase: "Erase this run",
  eraseTitle: "Erase this run?",
  eraseWords:
    "The run and what is known of its files are erased from this machine. Importing the same file again brings it back.",
  sources: {
    title: "Where it comes from",
    file: (path: string, member: string) => `${path}: ${member}`,
    statuses: {
      read: "read",
      salvaged: "saved in part from a broken file",
      "not-an-activity": "no activity",
      rejected: "not read",
    } satisfies Record<RunDetail["sources"][number]["status"], string>,
    notKept: (status: string) => `${status}; the same run, but this file holds less, so the other one counts`,
    devices: (names: string) => `Recorded with ${names}.`,
    dayOfFile: "The day is the file's own.",
    dayOfMachine: "The file tells no time zone: the day is that of this machine's zone.",
  },
  told: {
    notMeasured:
      "No watch recorded this run: cadence, contact time, bounce, heart rate and how your form changed are not measurable.",
    note: (note: string) => `<soft>Your note:</soft> ${note}`,
    withTime: "You told of this run by hand. What you did not tell is unknown, not 0.",
    dayOnly:
      "You told of this run by hand, with its day and no time: hours between it and other runs are not known. What you did not tell is unknown, not 0.",
    measured:
      "A watch measured this run as well, so this one is in no total. If the watch stopped early, erase its run, and yours counts.",
    toMeasured: "The run as the watch measured it",
    change: "Change or remove it",
  },
  streams: {
    title: "The run over time",
    none: "This run has no samples: only its totals are known.",
    time: "Time in the run",
    start: "start",
    help: "Point at a moment, or use the arrow keys: 10 s a step, page up and down for minutes.",
    nothing: "Nothing recorded at this moment.",
    value: (label: string, value: string, unit: string) => `${label.toLowerCase()} ${value} ${unit}`,
    values: (values: readonly string[]) => `${values.join(", ")}.`,
    means: (minutes: number) => (minutes === 1 ? "Means of each minute." : `Means of every ${minutes} minutes.`),
    caption: "Numbers of the run over time",
    from: "From",
    column: (label: string, unit: string) => `${label}, ${unit}`,
    noValue: "none",
    panels: {
      speed: { label: "Pace", unit: "/km" },
      heartRate: { label: "Heart rate", unit: "beats/min" },
      cadence: { label: "Cadence", unit: "steps/min" },
      contactTime: { label: "Contact time", unit: "ms" },
      gradient: { label: "Gradient", unit: "%" },
    } satisfies Record<StreamName, { readonly label: string; readonly unit: string }>,
  },
  facts: {
    distance: "Distance",
    distanceFrom: {
      device: "measured by the watch",
      "foot-pod": "measured by a foot pod",
      gps: "added up from positions; may differ from the watch by 1 to 2 %",
      summary: "from the table of the export",
      entered: "typed in",
    },
    time: "Time",
    timeInMotion: "Time in motion",
    pace: "Pace",
    cadence: "Cadence",
    contactTime: "Contact time",
    bounce: "Bounce",
    heartRate: "Heart rate",
    steps: "Steps",
    upAndDown: "Up and down",
    effort: "Effort",
  },
  units: { pace: "/km", cadence: "steps/min", heartRate: "beats/min", effort: "of 10" },
  laps: {
    title: "Laps",
    caption: "Numbers of every lap",
    lap: "Lap",
    time: "Time",
    pace: "Pace, /km",
    cadence: "Cadence, steps/min",
    contact: "Contact, ms",
    heart: "Heart, beats/min",
    none: "none",
  },
  drift: {
    title: "Did your form change on the way?",
    lead: "The last third against the first third after five minutes, only where pace and gradient were alike. Changes of 1 to 4 % are usual and close to the noise.",
    names: {
      cadence: "Cadence",
      contactTime: "Contact time",
      verticalOscillation: "Bounce",
      contactBalance: "Share of contact on the left",
    } satisfies Record<Drift["metric"], string>,
    same: "about the same",
    higher: "really higher",
    lower: "really lower",
    change: (verdict: string, change: string, interval: readonly [string, string]) =>
      `${verdict}: ${change} (${interval[0]} to ${interval[1]})`,
    facts: (facts: DriftFacts) =>
      `${facts.first} to ${facts.last} ${facts.unit} at ${facts.pace} /km, from ${facts.secondsFirst} s and ${facts.secondsLast} s alike; real from ${facts.realFrom} ${facts.unit} up. ${facts.sensor}.`,
    silent: (names: readonly string[], why: string) => `<b>${names.join(", ")}:</b> nothing to say. ${why}`,
  },
  shape: (km: string) => `The way as a shape, north up, ${km} km across. Dot: start; ring: end. No map is loaded.`,
  preview: {
    none: "No file is open",
    noneLead: "A file that is not kept is gone when the page is left. <link>Choose it again</link>.",
    wasRead: (file: string) => `<b>${file}</b> was read on this device and is kept nowhere yet.`,
    noRun: (sport: string) => `This is no run but ${sport}: it enters no limit.`,
    oneOf: (count: number) => `The file holds ${count} activities; this is one.`,
    keep: "Keep it with my runs",
    keeping: "Keeping it",
    leave: "Leave it",
  },
});

type DriftFacts = Readonly<
  Record<"first" | "last" | "unit" | "pace" | "realFrom" | "sensor", string> &
    Record<"secondsFirst" | "secondsLast", number>
>;
