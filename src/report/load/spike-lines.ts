import { dayNumber, dayText } from "#core/load/calendar.ts";
import { spikeBands } from "#core/load/spike-bands.ts";
import type { LoadStory, StoryRun } from "#core/load/story-types.ts";
import { wrapped } from "../terminal-report.ts";
import { barWithLimit } from "./load-bars.ts";
import type { LoadPainter } from "./load-painter.ts";
import { bandWords, kilometreWords, limitWords, shortDate, spikeWords } from "./load-words.ts";
import { bandStudyWords } from "./spike-band-words.ts";
import { terminalLoadWords as words } from "./terminal-load-words.ts";

/** Columns of the longest day: "29 Nov 2026". */
const dayWidth = 11;

/** Runs drawn: the newest. */
const mostRuns = 14;
const barWidth = 35;

/** The newest runs, each as a bar against its limit, and what the study found in the bands that occur. */
export function spikeLines(story: LoadStory, paint: LoadPainter): readonly string[] {
  const { runs, today } = story;
  const shown = runs.slice(-mostRuns);
  if (shown.length === 0) return [];
  const most = Math.max(1, ...shown.map((run) => Math.max(run.distanceM ?? 0, limitOf(run) ?? 0)));
  const title = paint(words.runs.title, "bold");
  const { day, limitLine, limit, spike } = words.runs;
  const head = `  ${day.padEnd(dayWidth)} ${"km".padStart(5)}  ${`| ${limitLine}`.padEnd(barWidth + 2)} ${limit.padStart(5)}  ${spike}`;
  const lines = shown.map((run) => runLine(run, { most, today }, paint));
  return [title, paint(head, "soft"), ...lines, ...noteLines(shown), ...bandLines(story, paint)];
}

function limitOf({ spike }: StoryRun): number | undefined {
  return spike.kind === "value" ? spike.limitM : undefined;
}

function runLine(run: StoryRun, { most, today }: { most: number; today: string }, paint: LoadPainter): string {
  const limit = limitOf(run);
  const bar = barWithLimit(run.distanceM ?? 0, limit, { most, width: barWidth }).padEnd(barWidth + 2);
  const isBeyond = run.spike.kind === "value" && run.spike.band !== "within-10";
  const km = run.distanceM === undefined ? "?" : kilometreWords(run.distanceM);
  const amounts = `${shortDate(run.day, today).padEnd(dayWidth)} ${km.padStart(5)}${markOf(run)} `;
  const figures = `${(limit === undefined ? "" : limitWords(limit)).padStart(5)}  ${spikeWords(run.spike)}`;
  return `  ${amounts}${paintBar(bar, paint)} ${isBeyond ? paint(figures, "watch") : figures}`.trimEnd();
}

/** The line in its colour; what lies beyond it in the colour for a second look. */
function paintBar(bar: string, paint: LoadPainter): string {
  const [within = "", beyond] = bar.split("|");
  if (beyond === undefined) return bar;
  const filled = beyond.trimEnd();
  return `${within}${paint("|", "line")}${filled === "" ? "" : paint(filled, "watch")}${beyond.slice(filled.length)}`;
}

/** `*` on a distance that a watch did not measure by position or pod: treadmill, typed in, or from an export's table. */
function markOf({ subSport, distanceFrom }: StoryRun): " " | "*" {
  const isGuess = isIndoors(subSport) && distanceFrom !== "foot-pod";
  return isGuess || distanceFrom === "summary" || distanceFrom === "entered" ? "*" : " ";
}

function isIndoors(subSport: string | undefined): boolean {
  return subSport === "treadmill" || subSport === "indoor-running";
}

function noteLines(shown: readonly StoryRun[]): readonly string[] {
  if (!shown.some((run) => markOf(run) === "*")) return [];
  return wrapped(`  * ${words.runs.unsure}`, "    ");
}

/** Days looked back for the count of bands: twelve months. */
const daysCounted = 365;

function bandLines({ runs, today }: LoadStory, paint: LoadPainter): readonly string[] {
  const since = dayText(dayNumber(today) - daysCounted);
  const bands = runs.flatMap(({ day, spike }) => (day > since && spike.kind === "value" ? [spike.band] : []));
  const rows = spikeBands.slice(1).flatMap(({ id }) => {
    const count = bands.filter((band) => band === id).length;
    const { one, many } = words.bands.noun;
    const noun = (count === 1 ? one : many).padEnd(Math.max(one.length, many.length));
    return count === 0
      ? []
      : [`  ${String(count).padStart(5)} ${noun} ${words.bands.band(bandStudyWords.bands[id], bandWords(id))}`];
  });
  const none = `  ${words.bands.none(bands.length)}`;
  const some = [`  ${words.bands.some(bands.length)}`, ...rows];
  const study = `  ${words.bands.study(bandStudyWords.population, bandStudyWords.limits)}`;
  return [
    "",
    ...(rows.length > 0 ? some : bands.length > 0 ? wrapped(none, "  ") : []),
    ...wrapped(study, "  ").map((line) => paint(line, "soft")),
  ];
}
