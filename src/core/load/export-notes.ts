import type { NamedSport } from "./activity.ts";

/** What an export says about an activity beside its file. */
export interface ExportNotes {
  readonly title?: string;
  /** Used only where the file names none. */
  readonly sport?: NamedSport;
  readonly shoe?: string;
  /** Rating of perceived exertion, 0-10. */
  readonly rpe?: number;
}

/** One activity as a table of an export lists it: enough to count it when it has no file of its own. */
export interface ExportRow extends ExportNotes {
  /** `strava-123` or `garmin-123`: stable over exports. */
  readonly id: string;
  /** Name of its file without folder and packing, in lower case; absent for activities entered by hand. */
  readonly file?: string;
  /** Start, milliseconds since 1970 UTC. */
  readonly startUtcMs: number;
  readonly utcOffsetS?: number;
  readonly elapsedS: number;
  readonly timerS?: number;
  readonly distanceM?: number;
  readonly ascentM?: number;
  readonly descentM?: number;
  /** Steps of both feet. */
  readonly steps?: number;
}

/** A pair of shoes as an export lists it. */
export interface ExportShoe {
  /** As activities name it: the runner's own name, else brand and model. */
  readonly name: string;
  readonly brand?: string;
  readonly model?: string;
}
