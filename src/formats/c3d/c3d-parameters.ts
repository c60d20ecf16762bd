import { brokenTrial } from "../broken-trial.ts";
import type { C3dNumbers } from "./c3d-numbers.ts";

/** One parameter of a C3D file: numbers, or text cut into rows of the parameter's first dimension. */
export interface C3dParameter {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** Parameters by `GROUP:NAME`, upper case. */
export type C3dParameters = ReadonlyMap<string, C3dParameter>;

/**
 * Reads the parameter section that starts at byte `start`. Source: The C3D File Format User Guide, chapter Parameters.
 * The section is bounded by its own count of 512-byte blocks, so that a loop of offsets cannot run on.
 */
export function readC3dParameters(numbers: C3dNumbers, start: number): C3dParameters {
  const end = start + Math.max(1, numbers.uint8(start + 2)) * 512;
  const groups = new Map<number, string>();
  const found: { group: number; name: string; parameter: C3dParameter }[] = [];
  let at = start + 4;
  while (at + 2 < end) {
    const nameLength = Math.abs(numbers.int8(at));
    const id = numbers.int8(at + 1);
    if (nameLength === 0) break;
    const name = numbers
      .text(at + 2, nameLength)
      .trim()
      .toUpperCase();
    const link = at + 2 + nameLength;
    if (id < 0) groups.set(-id, name);
    else if (id > 0) found.push({ group: id, name, parameter: readParameter(numbers, link + 2) });
    const step = numbers.int16(link);
    if (step === 0) break;
    if (step < 0) throw brokenTrial(`its parameter ${name} points ${-step} bytes back`);
    at = link + step;
  }
  return new Map(found.map(({ group, name, parameter }) => [`${groups.get(group) ?? group}:${name}`, parameter]));
}

function readParameter(numbers: C3dNumbers, at: number): C3dParameter {
  const type = numbers.int8(at);
  const dimensions = Array.from({ length: numbers.uint8(at + 1) }, (_, i) => numbers.uint8(at + 2 + i));
  const count = dimensions.reduce((product, dimension) => product * dimension, 1);
  const data = at + 2 + dimensions.length;
  if (count * Math.abs(type) > 65_536) throw brokenTrial(`it has a parameter of ${count} values`);
  if (type === -1) return { numbers: [], texts: textRows(numbers.text(data, count), dimensions[0] ?? 1) };
  const readers: Readonly<Record<number, (offset: number) => number>> = {
    1: numbers.int8,
    2: numbers.int16,
    4: numbers.float32,
  };
  const read = readers[type];
  if (!read) throw brokenTrial(`it has a parameter of type ${type}`);
  return { numbers: Array.from({ length: count }, (_, i) => read(data + i * type)), texts: [] };
}

function textRows(text: string, width: number): string[] {
  if (width === 0) return [];
  const rows: string[] = [];
  for (let i = 0; i < text.length; i += width)
    rows.push(
      text
        .slice(i, i + width)
        .replace(/\0/g, " ")
        .trim(),
    );
  return rows;
}

/** Texts of a parameter and of its continuations `NAME2`, `NAME3` ..., which hold what does not fit in 255 rows. */
export function longTexts(parameters: C3dParameters, key: string): string[] {
  const texts = [...(parameters.get(key)?.texts ?? [])];
  for (let i = 2; parameters.has(`${key}${i}`); i++) texts.push(...(parameters.get(`${key}${i}`)?.texts ?? []));
  return texts;
}
