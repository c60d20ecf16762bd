import type { PoseTrack } from "#core/pose/pose-track.ts";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { type FormReport, isMeasured, type MeasureUnit } from "#core/report/form-report.ts";

/** How a unit is spelled in a column's name, where signs and blanks are unwelcome. */
const unitSuffix: Readonly<Record<MeasureUnit, string>> = {
  "steps/min": "steps_per_min",
  s: "s",
  ratio: "ratio",
  m: "m",
  "% of leg": "percent_of_leg",
  deg: "deg",
};

/** Body points frame by frame: `frame, time_s`, then x and y (right and down in the picture) and confidence of each. */
export function writeTrackCsv(track: PoseTrack): string {
  const count = track.keypoints.length;
  const header = ["frame", "time_s"];
  for (const point of track.keypoints) {
    header.push(`${point}_x_${track.unit}`, `${point}_y_down_${track.unit}`, `${point}_confidence`);
  }
  const rows = Array.from(track.timesS, (time, frame) => {
    const cells = [String(frame), number(time)];
    for (let i = frame * count; i < (frame + 1) * count; i++) {
      cells.push(number(track.x[i]), number(track.y[i]), number(track.confidence[i]));
    }
    return cells;
  });
  return csv([header, ...rows]);
}

/** Angles and heights frame by frame: `frame, time_s`, then one column a series, its unit in its name. */
export function writeSeriesCsv(analysis: FormAnalysis): string {
  const header = [
    "frame",
    "time_s",
    ...analysis.series.map((series) => `${series.id}_${series.side}_${unitSuffix[series.unit]}`),
  ];
  const rows = Array.from(analysis.track.timesS, (time, frame) => [
    String(frame),
    number(time),
    ...analysis.series.map((series) => number(series.values[frame])),
  ]);
  return csv([header, ...rows]);
}

/** The report's measures, one a row; a measure that could not be made has its reason instead of numbers. */
export function writeMeasuresCsv(report: FormReport): string {
  const header = [
    "measure",
    "side",
    "unit",
    "value",
    "interval_95_low",
    "interval_95_high",
    "steps_or_strides",
    "smallest_real_change",
    "quality",
    "not_measurable_code",
    "not_measurable_reason",
  ];
  const rows = report.measures.map((measure) => {
    if (!isMeasured(measure)) {
      const { code, message } = measure.notMeasurable;
      return [measure.id, measure.side, measure.unit ?? "", "", "", "", "", "", "", code, message];
    }
    const [low, high] = measure.interval;
    const figures = [measure.value, low, high, measure.n, measure.smallestRealChange].map(number);
    return [measure.id, measure.side, measure.unit, ...figures, measure.quality, "", ""];
  });
  return csv([header, ...rows]);
}

/** The feet on the ground, one contact a row, seconds since the first frame. */
export function writeContactsCsv(report: FormReport): string {
  const header = ["foot", "initial_contact_s", "toe_off_s", "confidence"];
  const rows = report.contacts.map((contact) => [
    contact.foot,
    ...[contact.initialContactS, contact.toeOffS, contact.confidence].map(number),
  ]);
  return csv([header, ...rows]);
}

/** At most six decimals, without trailing zeros; empty when there is no number. */
function number(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "" : String(Number(value.toFixed(6)));
}

/** RFC 4180: cells with commas, quotes or line ends in quotes, lines end in CR LF. */
function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
