import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Side } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import type { Contact } from "#core/report/form-report.ts";
import { trackFromTrial } from "#formats/marker-set/track-from-trial.ts";
import { readMarkerTrial } from "#formats/read-marker-trial.ts";

/** A marker trial on an instrumented treadmill: what a camera would see of it, and what the plate felt. */
export interface ForceTrial {
  readonly id: string;
  readonly speedMPerS: number;
  readonly side: PoseTrack;
  readonly rear: PoseTrack;
  /** Contacts by vertical force: both events where it crosses 50 N. Seconds since the first frame. */
  readonly contacts: readonly Contact[];
  readonly cadenceStepsPerMin: number;
}

const rbds = "treadmill-force";
const trials = [
  { id: "RBDS001_2.5", speedMPerS: 2.5, path: `${rbds}/RBDS001runT25markers.txt` },
  { id: "RBDS001_3.5", speedMPerS: 3.5, path: `${rbds}/RBDS001runT35.c3d` },
  ...[2, 3, 4, 5].map((speed) => ({
    id: `HAM04_${speed}.0`,
    speedMPerS: speed,
    path: `marker/subject04_run${speed}00_markers.trc`,
  })),
];

/** Folder of the real data; the variable PLUMBLINE_DATA moves it. */
export const gaitDataFolder = join(
  process.env["PLUMBLINE_DATA"] ?? join(import.meta.dirname, "../../../shared/data"),
  "gait",
);

/** True when the force-plate trials are on this machine; they are not part of the repository. */
export function hasForceTrials(): boolean {
  return existsSync(join(gaitDataFolder, "labels"));
}

/** Reads every trial with its force truth. */
export function loadForceTrials(): ForceTrial[] {
  return trials.map(({ id, speedMPerS, path }) => {
    const trial = readMarkerTrial(readFileSync(join(gaitDataFolder, path)), path);
    const labels = readLabels(join(gaitDataFolder, "labels", `force_events_${id}.json`));
    return { id, speedMPerS, side: trackFromTrial(trial, "side"), rear: trackFromTrial(trial, "rear"), ...labels };
  });
}

/**
 * Contacts of a label file, and the cadence over them: steps from the first to the last initial contact. The file's own
 * cadence is from the median step and differs by up to 3 steps/min in the 2 s trials.
 */
function readLabels(path: string): Pick<ForceTrial, "contacts" | "cadenceStepsPerMin"> {
  const labels: {
    readonly events: readonly { readonly side: Side; readonly footStrikeS: number; readonly toeOffS: number }[];
  } = JSON.parse(readFileSync(path, "utf8"));
  const contacts = labels.events.map(({ side, footStrikeS, toeOffS }) => ({
    foot: side,
    initialContactS: footStrikeS,
    toeOffS,
    confidence: 1,
  }));
  const spanS = (contacts.at(-1)?.initialContactS ?? Number.NaN) - (contacts[0]?.initialContactS ?? Number.NaN);
  return { contacts, cadenceStepsPerMin: (60 * (contacts.length - 1)) / spanS };
}
