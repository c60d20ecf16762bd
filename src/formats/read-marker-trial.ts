import type { MarkerTrial } from "#core/pose/marker-trial.ts";
import { brokenTrial, quoted, refuseEmpty } from "./broken-trial.ts";
import { readC3d } from "./c3d/read-c3d.ts";
import { isRbdsHeader, readRbdsText } from "./rbds/read-rbds-text.ts";
import { readTrc } from "./trc/read-trc.ts";

/** Bytes looked at to tell the formats apart; an RBDS header of 60 markers is 3 kB. */
const sniffedBytes = 65_536;

/** Format of a marker trial, told from its content; undefined when it is none of them. */
export function markerTrialFormat(bytes: Uint8Array): MarkerTrial["format"] | undefined {
  if (bytes[1] === 0x50 && bytes.subarray(0, 512).includes(0)) return "c3d";
  const [line = ""] = new TextDecoder("utf-8").decode(bytes.subarray(0, sniffedBytes)).split(/[\r\n]/, 1);
  if (line.startsWith("PathFileType")) return "trc";
  return isRbdsHeader(line) ? "rbds" : undefined;
}

/** Reads a marker trial whatever its format; the file's name only serves the message when it is none we know. */
export function readMarkerTrial(bytes: Uint8Array, fileName: string): MarkerTrial {
  refuseEmpty(bytes);
  const format = markerTrialFormat(bytes);
  if (format === "c3d") return readC3d(bytes);
  if (format === "trc") return readTrc(bytes);
  if (format === "rbds") return readRbdsText(bytes);
  throw brokenTrial(`${quoted(fileName)} begins neither as TRC, as C3D nor as RBDS text`);
}
