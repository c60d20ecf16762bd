import { registerMediabunnyServer } from "@mediabunny/server";
import { ALL_FORMATS, FilePathSource, Input, type InputVideoTrack, VideoSampleSink } from "mediabunny";

/** A film opened for reading its pictures. */
export interface Film {
  readonly track: InputVideoTrack;
  readonly sink: VideoSampleSink;
  /** File time of the first shown frame, s. */
  readonly startS: number;
  readonly close: () => void;
}

/** Opens a film that was analysed before, so that it is known to be readable. */
export async function openFilm(path: string): Promise<Film> {
  // Software decoding: the same everywhere, and the search for hardware writes to the terminal.
  registerMediabunnyServer({ hardwareContext: null });
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new TypeError(`Cannot open film ${path}: it has no pictures`);
  return {
    track,
    sink: new VideoSampleSink(track),
    startS: Math.max(0, await track.getFirstTimestamp()),
    close: () => input.dispose(),
  };
}
