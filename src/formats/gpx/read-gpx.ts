import type { ActivityFile, ChannelName, RecordingDevice } from "#core/load/activity.ts";
import { sportFromWords } from "../sport-words.ts";
import { deviceName } from "../xml/device-name.ts";
import { readTime } from "../xml/read-time.ts";
import type { TrackDraft } from "../xml/track-activity.ts";
import { trackFile } from "../xml/track-file.ts";
import { pointValue, type TrackPoint } from "../xml/track-points.ts";
import { walkXml, type XmlAttributes, type XmlVisitor } from "../xml/walk-xml.ts";

/** More points or tracks than any history holds; what comes after is not read. */
const bounds = { points: 3_000_000, tracks: 20_000 };

type DraftInWork = { -readonly [K in keyof TrackDraft]: TrackDraft[K] } & { points: TrackPoint[] };
type Values = Partial<Record<ChannelName, number>>;

/** Names of elements in a point and its extensions, in lower case; each maker has its own. */
const numberElements: Readonly<Record<string, ChannelName>> = {
  ele: "altitudeM",
  altitude: "altitudeM",
  hr: "heartRateBpm",
  heartrate: "heartRateBpm",
  heartratebpm: "heartRateBpm",
  cad: "cadenceStepsPerMin",
  cadence: "cadenceStepsPerMin",
  runcadence: "cadenceStepsPerMin",
  speed: "speedMps",
  distance: "distanceM",
  power: "powerW",
  powerinwatts: "powerW",
  watts: "powerW",
  atemp: "temperatureC",
  temp: "temperatureC",
  temperature: "temperatureC",
};

/**
 * Reads a GPX file: every track with times in it, with the extensions of Garmin, Strava, Suunto, Polar, COROS and Apple. The
 * distance is the file's own where it has one, else the way along the positions (source `gps`, within 1 to 2 % of a watch).
 * A broken or cut file gives what comes before the break. Routes, waypoints and tracks without times are no activities.
 */
export function readGpx(bytes: Uint8Array | Iterable<Uint8Array>): ActivityFile {
  const findings: Findings = { drafts: [], records: 0, instead: "" };
  const walk = walkXml(bytes, gpxVisitor(findings));
  if (findings.records > 0 && findings.drafts.every(({ points }) => points.length === 0)) {
    findings.instead = `${findings.records} points without times, so a planned route`;
  }
  return trackFile(findings, walk);
}

interface Findings {
  readonly drafts: DraftInWork[];
  records: number;
  instead: string;
}

interface State {
  draft: DraftInWork | undefined;
  point: { timeMs: number | undefined; values: Values } | undefined;
  stretch: number;
  device: RecordingDevice | undefined;
}

function gpxVisitor(findings: Findings): XmlVisitor {
  const state: State = { draft: undefined, point: undefined, stretch: 0, device: undefined };
  return {
    open: (name, attributes) => openElement(name, { attributes, state, findings }),
    close: (name, text, parent) => {
      if (state.point !== undefined) closeInPoint(name, text, { state, findings });
      else if (state.draft !== undefined && parent === "trk") closeInTrack(name, text, state.draft);
    },
  };
}

interface Opened {
  readonly attributes: XmlAttributes;
  readonly state: State;
  readonly findings: Findings;
}

function openElement(name: string, { attributes, state, findings }: Opened): void {
  if (name === "gpx") {
    const creator = attributes["creator"]?.trim() ?? "";
    state.device = creator === "" ? undefined : { name: deviceName(creator), part: "watch" };
  } else if (name === "trk") {
    state.draft = { points: [], laps: [], ...(state.device === undefined ? {} : { device: state.device }) };
    if (findings.drafts.length < bounds.tracks) findings.drafts.push(state.draft);
  } else if (name === "trkseg") {
    state.stretch += 1;
  } else if (name === "trkpt" && state.draft !== undefined) {
    state.point = { timeMs: undefined, values: place(attributes) };
  } else if (name === "rtept") {
    findings.instead = "a planned route";
  }
}

function place(attributes: XmlAttributes): Values {
  const latitudeDeg = pointValue("latitudeDeg", attributes["lat"] ?? "");
  const longitudeDeg = pointValue("longitudeDeg", attributes["lon"] ?? "");
  if (latitudeDeg === undefined || longitudeDeg === undefined) return {};
  // 0° N 0° E is what devices write before they know where they are.
  return latitudeDeg === 0 && longitudeDeg === 0 ? {} : { latitudeDeg, longitudeDeg };
}

function closeInPoint(name: string, text: string, { state, findings }: { state: State; findings: Findings }): void {
  const { point, draft } = state;
  if (point === undefined || draft === undefined) return;
  if (name === "trkpt") {
    const { timeMs, values } = point;
    state.point = undefined;
    findings.records += 1;
    if (timeMs !== undefined && findings.records <= bounds.points) {
      draft.points.push({ timeMs, stretch: state.stretch, values });
    }
    return;
  }
  if (name === "time") {
    const time = readTime(text);
    point.timeMs = time?.utcMs;
    if (time?.utcOffsetS !== undefined) draft.utcOffsetS ??= time.utcOffsetS;
    return;
  }
  const element = name.toLowerCase();
  const channel = Object.hasOwn(numberElements, element) ? numberElements[element] : undefined;
  if (channel === undefined) return;
  const value = pointValue(channel, text);
  if (value !== undefined) point.values[channel] = value;
}

function closeInTrack(name: string, text: string, draft: DraftInWork): void {
  if (text === "") return;
  if (name === "name") draft.title = text.slice(0, 200);
  const sport = name === "type" ? sportFromWords(text) : undefined;
  if (sport !== undefined) draft.sport = sport;
}
