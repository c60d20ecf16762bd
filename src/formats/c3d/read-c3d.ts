import type { AnalogChannels, MarkerTrial } from "#core/pose/marker-trial.ts";
import { brokenTrial, refuseEmpty } from "../broken-trial.ts";
import { blankOrigins, boundTrial, metresPer } from "../trial-values.ts";
import { type C3dNumbers, c3dNumbers } from "./c3d-numbers.ts";
import { type C3dParameters, longTexts, readC3dParameters } from "./c3d-parameters.ts";

/** Where the samples lie and how to read them. */
interface C3dLayout {
  readonly points: number;
  readonly channels: number;
  readonly samplesPerFrame: number;
  readonly firstFrame: number;
  readonly frames: number;
  readonly dataStart: number;
  readonly isFloat: boolean;
  readonly bytesPerValue: number;
  readonly bytesPerFrame: number;
  readonly pointScale: number;
  readonly rateHz: number;
}

/**
 * Reads a C3D file (Intel, DEC or MIPS; integers or floats): points in metres with negative residuals as not seen, and
 * its analog channels scaled as the file asks. Source: The C3D File Format User Guide.
 * Throws "broken-trial" when the header tells of more samples than the file holds.
 */
export function readC3d(bytes: Uint8Array): MarkerTrial {
  refuseEmpty(bytes);
  if (bytes.length < 1024 || bytes[1] !== 0x50) throw brokenTrial("it has no C3D header");
  const parameterStart = ((bytes[0] ?? 1) - 1) * 512;
  const numbers = c3dNumbers(bytes, bytes[parameterStart + 3] ?? 0);
  const parameters = readC3dParameters(numbers, parameterStart);
  const layout = readLayout(numbers, parameters);
  const neededBytes = layout.dataStart + layout.frames * layout.bytesPerFrame;
  if (neededBytes > bytes.length) {
    throw brokenTrial(`its header tells of ${layout.frames} frames, ${neededBytes} bytes, but it has ${bytes.length}`);
  }
  boundTrial(layout.frames, layout.points);
  const timesS = Float64Array.from({ length: layout.frames }, (_, i) => (layout.firstFrame - 1 + i) / layout.rateHz);
  const positionsM = readPoints(numbers, layout, metresPer(parameters.get("POINT:UNITS")?.texts[0] || "mm"));
  const analog = readAnalog(numbers, layout, parameters);
  return {
    format: "c3d",
    timesS,
    rateHz: layout.rateHz,
    markers: named(longTexts(parameters, "POINT:LABELS"), layout.points, "point"),
    positionsM,
    axes: "unstated",
    ...(analog && { analog }),
  };
}

function readLayout(numbers: C3dNumbers, parameters: C3dParameters): C3dLayout {
  const points = numbers.uint16(2);
  const samplesPerFrame = Math.max(1, numbers.uint16(18));
  const analogValues = numbers.uint16(4);
  const channels = Math.floor(analogValues / samplesPerFrame);
  const pointScale = numbers.float32(12);
  const rateHz = parameters.get("POINT:RATE")?.numbers[0] ?? numbers.float32(20);
  if (!(rateHz > 0 && rateHz <= 100_000)) throw brokenTrial(`its rate is ${rateHz} frames a second`);
  if (points === 0) throw brokenTrial("it has no points");
  if (!Number.isFinite(pointScale) || pointScale === 0) throw brokenTrial(`its point scale is ${pointScale}`);
  const isFloat = pointScale < 0;
  const bytesPerValue = isFloat ? 4 : 2;
  const dataStart = (numbers.uint16(16) - 1) * 512;
  if (dataStart < 512) throw brokenTrial(`its samples start at byte ${dataStart}`);
  return {
    points,
    channels,
    samplesPerFrame,
    ...frameRange(numbers, parameters),
    dataStart,
    isFloat,
    bytesPerValue,
    bytesPerFrame: (points * 4 + channels * samplesPerFrame) * bytesPerValue,
    pointScale: isFloat ? 1 : pointScale,
    rateHz,
  };
}

/** First frame and count. Trials of more than 65,535 frames hold them in TRIAL parameters, as two 16-bit words each. */
function frameRange(numbers: C3dNumbers, parameters: C3dParameters): { firstFrame: number; frames: number } {
  const long = (key: string) => {
    const [low, high] = parameters.get(key)?.numbers ?? [];
    return low === undefined || high === undefined ? undefined : (low & 0xffff) + (high & 0xffff) * 65_536;
  };
  const firstFrame = long("TRIAL:ACTUAL_START_FIELD") ?? numbers.uint16(6);
  const lastFrame = long("TRIAL:ACTUAL_END_FIELD") ?? numbers.uint16(8);
  if (lastFrame < firstFrame) throw brokenTrial(`it runs from frame ${firstFrame} to frame ${lastFrame}`);
  return { firstFrame, frames: lastFrame - firstFrame + 1 };
}

function readPoints(numbers: C3dNumbers, layout: C3dLayout, metresPerUnit: number): Float64Array {
  const read = layout.isFloat ? numbers.float32 : numbers.int16;
  const scale = layout.pointScale * metresPerUnit;
  const positionsM = new Float64Array(layout.frames * layout.points * 3);
  for (let frame = 0; frame < layout.frames; frame++) {
    for (let point = 0; point < layout.points; point++) {
      const at = layout.dataStart + frame * layout.bytesPerFrame + point * 4 * layout.bytesPerValue;
      const isSeen = read(at + 3 * layout.bytesPerValue) >= 0;
      for (let axis = 0; axis < 3; axis++) {
        const value = isSeen ? read(at + axis * layout.bytesPerValue) * scale : Number.NaN;
        positionsM[(frame * layout.points + point) * 3 + axis] = value;
      }
    }
  }
  blankOrigins(positionsM);
  return positionsM;
}

function readAnalog(numbers: C3dNumbers, layout: C3dLayout, parameters: C3dParameters): AnalogChannels | undefined {
  const { channels, samplesPerFrame, frames } = layout;
  if (channels === 0) return undefined;
  const scales = parameters.get("ANALOG:SCALE")?.numbers ?? [];
  const offsets = parameters.get("ANALOG:OFFSET")?.numbers ?? [];
  const general = parameters.get("ANALOG:GEN_SCALE")?.numbers[0] ?? 1;
  const isUnsigned = parameters.get("ANALOG:FORMAT")?.texts[0]?.toUpperCase() === "UNSIGNED";
  const readInteger = isUnsigned ? numbers.uint16 : numbers.int16;
  const read = layout.isFloat ? numbers.float32 : readInteger;
  const perFrame = channels * samplesPerFrame;
  const values = new Float64Array(frames * perFrame);
  for (let i = 0; i < values.length; i++) {
    const frame = Math.floor(i / perFrame);
    const channel = i % channels;
    const at =
      layout.dataStart + frame * layout.bytesPerFrame + (layout.points * 4 + (i % perFrame)) * layout.bytesPerValue;
    values[i] = (read(at) - (offsets[channel] ?? 0)) * (scales[channel] ?? 1) * general;
  }
  return {
    rateHz: layout.rateHz * samplesPerFrame,
    names: named(longTexts(parameters, "ANALOG:LABELS"), channels, "channel"),
    units: Array.from({ length: channels }, (_, i) => parameters.get("ANALOG:UNITS")?.texts[i] ?? ""),
    values,
  };
}

/** As many names as there are columns; a column the file does not name is called by its number. */
function named(labels: readonly string[], count: number, kind: string): string[] {
  return Array.from({ length: count }, (_, i) => labels[i] || `${kind} ${i + 1}`);
}
