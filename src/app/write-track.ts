import { basename, extname } from "node:path";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { writeTrc } from "#formats/trc/write-trc.ts";
import { writeTrackCsv } from "#formats/write-csv.ts";
import { writeFileWhole } from "./output-path.ts";

/** Endings of a track file. */
export const trackEndings = [".trc", ".csv"] as const;

/** Writes the body points over time, as TRC that OpenSim reads or as CSV, by the ending of the name. */
export async function writeTrack(analysis: FormAnalysis, path: string): Promise<void> {
  const { track, metresPerPx } = analysis;
  const isCsv = extname(path).toLowerCase() === ".csv";
  const scale = metresPerPx === undefined ? {} : { metresPerPx };
  const text = isCsv ? writeTrackCsv(track) : writeTrc(track, { fileName: basename(path), ...scale });
  await writeFileWhole(path, text);
}
