import { join } from "node:path";
import { decodedFrames, writeTinyClip } from "../tiny-clip.ts";
import { Trouble } from "./finding.ts";

/** Frames of the clip that is made and read back. */
const clipFrames = 12;

/** Makes a small film in a folder and reads it back; throws a Trouble when either cannot be done or frames are lost. */
export async function checkFilm(
  folder: string,
  read: (path: string) => Promise<number> = decodedFrames,
): Promise<string> {
  const path = join(folder, "tiny.mp4");
  await attempt("made", () => writeTinyClip(path, clipFrames));
  const frames = await attempt("read back", () => read(path));
  if (frames !== clipFrames) throw new Trouble(`wrote ${clipFrames} frames but read ${frames}`, installAgain);
  return `H.264, ${frames} frames there and back`;
}

async function attempt<T>(what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Trouble(`a film cannot be ${what}: ${why}`, installAgain);
  }
}

const installAgain =
  "Run npm ci in Plumbline's folder, and check that the system's folder for temporary files has room.";
