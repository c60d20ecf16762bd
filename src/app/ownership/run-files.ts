import { type Activity, channelNames } from "#core/load/activity.ts";
import type { RunnerStore } from "#store/open-store.ts";
import { toldRuns } from "../load/entered-runs.ts";

/** A file of an export. */
export interface RunFile {
  readonly name: string;
  readonly text: string;
}

/** Columns of the runs told of by hand; the unit is in the name. */
const toldColumns = [
  ...["day", "time", "distance_km", "minutes", "effort", "ground", "climb_m", "descent_m", "shoe", "note"],
  "measured_as",
] as const;

const indexColumns = [
  ...["file", "start_utc", "sport", "sub_sport", "title", "shoe", "distance_m", "elapsed_s", "timer_s", "samples"],
] as const;

/**
 * Every activity as comma-separated values that any program opens: `runs/DAY-ID.csv` with a line a sample, the unit in each column's
 * name, empty where nothing was recorded; and `runs/index.csv` with a line an activity. The samples are those the watch's file
 * held, as far as Plumbline reads them (docs/domain/store.md says to what part of a unit they are kept).
 */
export async function* runFiles(store: RunnerStore): AsyncGenerator<RunFile> {
  const { activities } = store;
  const lines = [indexColumns.join(",")];
  for (const { id, day } of await activities.list()) {
    const activity = await activities.activity(id);
    // Erased while the export was under way.
    if (activity === undefined) continue;
    const name = `runs/${day}-${id}.csv`;
    yield { name, text: samplesText(activity) };
    const { startUtcMs, sport, subSport, title, shoe, distanceM, elapsedS, timerS, timesS } = activity;
    const cells = [name, new Date(startUtcMs).toISOString(), sport, subSport, title, shoe, distanceM, elapsedS, timerS];
    lines.push([...cells, timesS.length].map(cellText).join(","));
  }
  yield { name: "runs/index.csv", text: `${lines.join("\n")}\n` };
  const told = await toldRuns(store);
  if (told.length > 0) yield { name: "runs/told.csv", text: toldText(told) };
}

/** Runs told of by hand, a line each, the newest first; the last column names the measured run that counts in its place. */
function toldText(runs: Awaited<ReturnType<typeof toldRuns>>): string {
  const lines = runs.map(({ told: { day, run }, measuredAs }) => {
    const { time, km, minutes, effort, ground, climbM, descentM, shoe, note } = run;
    const cells = [day, time, km, minutes, effort, ground, climbM, descentM, shoe, note, measuredAs];
    return cells.map(cellText).join(",");
  });
  return `${[toldColumns.join(","), ...lines].join("\n")}\n`;
}

function samplesText({ timesS, channels, extras }: Activity): string {
  const known = channelNames.flatMap((name) => {
    const values = channels[name]?.values;
    return values === undefined ? [] : [{ name, values }];
  });
  const others = extras.map(({ name, unit, values }) => ({ name: unit === "" ? name : `${name} (${unit})`, values }));
  const columns = [{ name: "timeS", values: timesS }, ...known, ...others];
  const lines = [columns.map(({ name }) => cellText(name)).join(",")];
  for (let sample = 0; sample < timesS.length; sample += 1) {
    lines.push(columns.map(({ values }) => numberText(values, sample)).join(","));
  }
  return `${lines.join("\n")}\n`;
}

function numberText(values: Float64Array | Float32Array, sample: number): string {
  const value = values[sample] ?? Number.NaN;
  if (!Number.isFinite(value)) return "";
  if (Number.isInteger(value)) return String(value);
  // A value of single precision has seven digits; the rest is not its own.
  return String(values instanceof Float32Array ? Number(value.toPrecision(7)) : Number(value.toPrecision(15)));
}

function cellText(value: string | number | undefined): string {
  const text = value === undefined ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
