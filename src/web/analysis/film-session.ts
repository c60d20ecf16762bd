import type { View } from "#core/pose/pose-track.ts";
import type { Refusal } from "#core/report/refusal-codes.ts";

/** A film the user gave us in this visit. */
export interface Film {
  readonly name: string;
  readonly blob: Blob;
  readonly origin: "sample" | "file" | "camera";
}

/** BlazePose in its three sizes. */
export type ModelSize = "lite" | "full" | "heavy";

/** What the user may tell us about the film. Absent = find it out, or leave out what depends on it. */
export interface FilmOptions {
  readonly model: ModelSize;
  readonly view?: View;
  readonly heightM?: number;
  readonly speedMPerS?: number;
  readonly captureRateHz?: number;
  /** Keep the film itself in this browser, beside its report. */
  readonly keepsFilm: boolean;
}

/** How far the analysis is. */
export interface AnalysisProgress {
  readonly words: string;
  /** 0 to 1; absent while it is not known. */
  readonly share?: number;
  readonly secondsLeft?: number;
}

export type FilmStage =
  | { readonly stage: "ready" }
  | { readonly stage: "running"; readonly progress: AnalysisProgress }
  | { readonly stage: "refused"; readonly reasons: readonly Refusal[] }
  | { readonly stage: "failed"; readonly message: string; readonly fix: string };

interface FilmSession {
  readonly film?: Film;
  readonly options: FilmOptions;
  readonly state: FilmStage;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let session: FilmSession = { options: { model: "full", keepsFilm: false }, state: { stage: "ready" } };

/** The film being prepared or analysed in this tab. It outlives pages, so that a refused film can be tried again as it is. */
export const filmSession = {
  get: () => session,
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** A new film: what was said about the runner stays, what was said about the last film goes. */
  choose: (film: Film) => {
    const { view: _view, captureRateHz: _rate, ...kept } = session.options;
    update({ film, options: kept, state: { stage: "ready" } });
  },
  setOptions: (options: FilmOptions) => update({ ...session, options }),
  setState: (state: FilmStage) => update({ ...session, state }),
};

function update(next: FilmSession): void {
  session = next;
  for (const listener of listeners) listener();
}
