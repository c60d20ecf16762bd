import { brokenTrial } from "../broken-trial.ts";

/** Numbers of a C3D file in the order of bytes its maker's processor used. Reading past the end is "broken-trial". */
export interface C3dNumbers {
  readonly int8: (offset: number) => number;
  readonly uint8: (offset: number) => number;
  readonly int16: (offset: number) => number;
  readonly uint16: (offset: number) => number;
  readonly float32: (offset: number) => number;
  readonly text: (offset: number, length: number) => string;
}

/** Processor numbers of the C3D manual: 84 Intel (little endian), 85 DEC (VAX floats), 86 MIPS (big endian). */
export function c3dNumbers(bytes: Uint8Array, processor: number): C3dNumbers {
  if (processor < 84 || processor > 86) throw brokenTrial(`its processor type is ${processor}, wanted 84, 85 or 86`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = processor !== 86;
  const at = (offset: number, length: number) => {
    if (offset < 0 || offset + length > bytes.length) {
      throw brokenTrial(`it ends at byte ${bytes.length}, before byte ${offset + length} that it points to`);
    }
    return offset;
  };
  return {
    int8: (offset) => view.getInt8(at(offset, 1)),
    uint8: (offset) => view.getUint8(at(offset, 1)),
    int16: (offset) => view.getInt16(at(offset, 2), isLittle),
    uint16: (offset) => view.getUint16(at(offset, 2), isLittle),
    float32: (offset) => (processor === 85 ? decFloat(view, at(offset, 4)) : view.getFloat32(at(offset, 4), isLittle)),
    text: (offset, length) => new TextDecoder("latin1").decode(bytes.subarray(at(offset, length), offset + length)),
  };
}

/** A VAX F-float is an IEEE float with its 16-bit halves swapped and its exponent two higher. */
function decFloat(view: DataView, offset: number): number {
  const swapped = new DataView(new ArrayBuffer(4));
  swapped.setUint16(0, view.getUint16(offset, true));
  swapped.setUint16(2, view.getUint16(offset + 2, true));
  return swapped.getFloat32(0) / 4;
}
