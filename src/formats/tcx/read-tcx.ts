import type { ActivityFile, ChannelName, RecordingDevice } from "#core/load/activity.ts";
import { sportFromWords } from "../sport-words.ts";
import { deviceName } from "../xml/device-name.ts";
import { readTime, type WrittenTime } from "../xml/read-time.ts";
import type { DraftLap, TrackDraft } from "../xml/track-activity.ts";
import { trackFile } from "../xml/track-file.ts";
import { pointValue, type TrackPoint } from "../xml/track-points.ts";
import { walkXml, type XmlAttributes, type XmlVisitor } from "../xml/walk-xml.ts";

/** More points or activities than any history holds; what comes after is not read. */
const bounds = { points: 3_000_000, activities: 20_000, laps: 10_000 };

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type DraftInWork = Writable<TrackDraft> & { points: TrackPoint[]; laps: Writable<DraftLap>[] };
type Values = Partial<Record<ChannelName, number>>;

/** Elements with a number, by the element around them: the same name means other things elsewhere. */
const numberElements: Readonly<Record<string, ChannelName>> = {
  "Trackpoint/DistanceMeters": "distanceM",
  "Trackpoint/AltitudeMeters": "altitudeM",
  "HeartRateBpm/Value": "heartRateBpm",
  "Trackpoint/Cadence": "cadenceStepsPerMin",
  "TPX/RunCadence": "cadenceStepsPerMin",
  "TPX/Speed": "speedMps",
  "TPX/Watts": "powerW",
  "Position/LatitudeDegrees": "latitudeDeg",
  "Position/LongitudeDegrees": "longitudeDeg",
};

/**
 * Reads a TCX file: every activity in it, with laps, pauses, and the extensions of Garmin, Polar, Suunto, Strava and COROS.
 * A broken or cut file gives what comes before the break. Courses and workouts are no activities.
 */
export function readTcx(bytes: Uint8Array | Iterable<Uint8Array>): ActivityFile {
  const findings = { drafts: [] as DraftInWork[], records: 0, instead: "" };
  const walk = walkXml(bytes, tcxVisitor(findings));
  return trackFile(findings, walk);
}

interface Findings {
  readonly drafts: DraftInWork[];
  records: number;
  instead: string;
}

interface State {
  draft: DraftInWork | undefined;
  lap: Writable<DraftLap> | undefined;
  point: { timeMs: number | undefined; values: Values } | undefined;
  stretch: number;
  device: Writable<RecordingDevice> | undefined;
}

function tcxVisitor(findings: Findings): XmlVisitor {
  const state: State = { draft: undefined, lap: undefined, point: undefined, stretch: 0, device: undefined };
  return {
    open: (name, attributes) => openElement(name, { attributes, state, findings }),
    close: (name, text, parent) => {
      if (state.point !== undefined) closeInPoint(name, { text, parent, state, findings });
      else closeOutsidePoint(name, { text, parent, state });
    },
  };
}

interface Opened {
  readonly attributes: XmlAttributes;
  readonly state: State;
  readonly findings: Findings;
}

function openElement(name: string, opened: Opened): void {
  if (Object.hasOwn(openers, name)) openers[name]?.(opened);
}

/** What the start of an element changes. */
const openers: Readonly<Record<string, (opened: Opened) => void>> = {
  Activity: ({ attributes, state, findings }) => {
    const sport = sportFromWords(attributes["Sport"] ?? "");
    state.draft = { points: [], laps: [], ...(sport === undefined || sport.sport === "other" ? {} : { sport }) };
    state.lap = undefined;
    if (findings.drafts.length < bounds.activities) findings.drafts.push(state.draft);
  },
  Lap: ({ attributes, state: { draft }, state }) => {
    const start = readTime(attributes["StartTime"] ?? "");
    state.lap = start === undefined || draft === undefined ? undefined : { startMs: start.utcMs };
    if (draft === undefined || state.lap === undefined) return;
    if (draft.laps.length < bounds.laps) draft.laps.push(state.lap);
    noteOffset(draft, start);
  },
  Track: ({ state }) => {
    state.stretch += 1;
  },
  Trackpoint: ({ state }) => {
    state.point = state.draft === undefined ? undefined : { timeMs: undefined, values: {} };
  },
  TPX: ({ attributes, state: { draft } }) => {
    if (draft !== undefined && attributes["CadenceSensor"]?.toLowerCase() === "footpod") draft.hasFootPod = true;
  },
  Creator: ({ state }) => {
    state.device = { name: "unknown", part: "watch" };
  },
  Course: ({ state, findings }) => {
    // An activity ends where something else begins: its own end may stand too early in a damaged file.
    state.draft = undefined;
    findings.instead = "a planned course";
  },
  Workout: ({ findings }) => {
    findings.instead = "a planned workout";
  },
};

/** The first offset a file names is the one of its start. */
function noteOffset(draft: DraftInWork, time: WrittenTime | undefined): void {
  if (time?.utcOffsetS !== undefined) draft.utcOffsetS ??= time.utcOffsetS;
}

interface Closed {
  readonly text: string;
  readonly parent: string;
  readonly state: State;
}

function closeInPoint(name: string, { text, parent, state, findings }: Closed & { readonly findings: Findings }): void {
  const { point, draft } = state;
  if (point === undefined || draft === undefined) return;
  if (name === "Trackpoint") {
    const { timeMs, values } = point;
    state.point = undefined;
    findings.records += 1;
    const isPoint = timeMs !== undefined && findings.records <= bounds.points;
    if (isPoint) draft.points.push({ timeMs, stretch: state.stretch, values: withoutNullIsland(values) });
    return;
  }
  if (name === "Time") {
    const time = readTime(text);
    point.timeMs = time?.utcMs;
    noteOffset(draft, time);
    return;
  }
  const channel = numberElements[`${parent}/${name}`];
  if (channel === undefined) return;
  const value = pointValue(channel, text);
  if (value !== undefined) point.values[channel] = value;
}

/** 0° N 0° E is what devices write before they know where they are. */
function withoutNullIsland(values: Values): Values {
  if (values.latitudeDeg !== 0 || values.longitudeDeg !== 0) return values;
  const { latitudeDeg: _latitude, longitudeDeg: _longitude, ...rest } = values;
  return rest;
}

function closeOutsidePoint(name: string, { text, parent, state }: Closed): void {
  const { draft, lap, device } = state;
  if (draft === undefined) return;
  if (parent === "Lap" && lap !== undefined) closeInLap(lap, name, text);
  if (name === "Steps" && Number(text) > 0) draft.steps = (draft.steps ?? 0) + Number(text);
  if (name === "Notes" && parent === "Activity" && text !== "") draft.title = text.slice(0, 200);
  if (device === undefined) return;
  if (name === "Name" && parent === "Creator" && text !== "") device.name = deviceName(text);
  if (name === "UnitId" && parent === "Creator" && Number(text) > 0) device.serial = text;
  if (name === "Creator") {
    draft.device = device;
    state.device = undefined;
  }
}

function closeInLap(lap: Writable<DraftLap>, name: string, text: string): void {
  const value = Number(text);
  if (name === "TotalTimeSeconds" && value >= 0) lap.timerS = value;
  if (name === "DistanceMeters" && value >= 0) lap.distanceM = value;
  if (name === "TriggerMethod" && text !== "") lap.trigger = text.toLowerCase();
}
