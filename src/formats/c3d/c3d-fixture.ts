/** What a made-up C3D file holds; positions in millimetres, NaN where a point was not seen. */
export interface C3dFixture {
  readonly processor: 84 | 85 | 86;
  readonly isFloat: boolean;
  readonly rateHz: number;
  readonly labels: readonly string[];
  /** Frame by frame, x y z of each point. */
  readonly positionsMm: readonly number[];
  readonly firstFrame?: number;
  /** Samples of one channel at the rate of the points. */
  readonly analog?: { readonly label: string; readonly scale: number; readonly samples: readonly number[] };
}

/** Millimetres of one step of an integer file. */
const integerStepMm = 0.1;

/** Builds a C3D file for tests: header, one block of parameters, then the samples, in any of the three byte orders. */
export function buildC3d(fixture: C3dFixture): Uint8Array {
  const points = fixture.labels.length;
  const frames = fixture.positionsMm.length / (points * 3);
  const channels = fixture.analog ? 1 : 0;
  const bytesPerValue = fixture.isFloat ? 4 : 2;
  const bytes = new Uint8Array(1024 + frames * (points * 4 + channels) * bytesPerValue);
  const write = writers(new DataView(bytes.buffer), fixture.processor);
  const firstFrame = fixture.firstFrame ?? 1;
  bytes.set([2, 0x50]);
  for (const [at, value] of [
    [2, points],
    [4, channels],
    [6, firstFrame],
    [8, firstFrame + frames - 1],
    [16, 3],
    [18, channels],
  ] as const) {
    write.int16(at, value);
  }
  write.float32(12, fixture.isFloat ? -1 : integerStepMm);
  write.float32(20, fixture.rateHz);
  writeParameters(bytes, write, fixture);
  const writeValue = fixture.isFloat ? write.float32 : write.int16;
  const values = Array.from({ length: frames }, (_, frame) => frameValues(fixture, frame)).flat();
  for (const [i, value] of values.entries()) writeValue(1024 + i * bytesPerValue, value);
  return bytes;
}

/** One frame as it is stored: x, y, z and residual of each point, then the analog sample. Integers count steps. */
function frameValues(fixture: C3dFixture, frame: number): number[] {
  const steps = fixture.isFloat ? 1 : integerStepMm;
  const width = fixture.labels.length * 3;
  const values: number[] = [];
  for (let i = frame * width; i < (frame + 1) * width; i += 3) {
    const place = fixture.positionsMm.slice(i, i + 3);
    const isSeen = !place.some(Number.isNaN);
    values.push(...place.map((mm) => (isSeen ? mm / steps : 7)), isSeen ? 0 : -1);
  }
  return fixture.analog ? [...values, fixture.analog.samples[frame] ?? 0] : values;
}

type Writers = ReturnType<typeof writers>;

function writers(view: DataView, processor: number) {
  const isLittle = processor !== 86;
  return {
    int16: (at: number, value: number) => view.setInt16(at, Math.round(value), isLittle),
    float32: (at: number, value: number) => {
      if (processor !== 85) return view.setFloat32(at, value, isLittle);
      const ieee = new DataView(new ArrayBuffer(4));
      ieee.setFloat32(0, value * 4);
      view.setUint16(at, ieee.getUint16(0), true);
      view.setUint16(at + 2, ieee.getUint16(2), true);
    },
  };
}

function writeParameters(bytes: Uint8Array, write: Writers, fixture: C3dFixture): void {
  bytes.set([1, 0x50, 1, fixture.processor], 512);
  let at = 516;
  const start = (name: string, id: number, bodyLength: number) => {
    bytes.set([name.length, id & 0xff, ...new TextEncoder().encode(name)], at);
    const link = at + 2 + name.length;
    write.int16(link, bodyLength + 2);
    at = link + 2 + bodyLength;
    return link + 2;
  };
  const group = (name: string, id: number) => start(name, -id, 1);
  const texts = (name: string, id: number, values: readonly string[]) => {
    const width = Math.max(...values.map((value) => value.length));
    const body = start(name, id, 5 + width * values.length);
    bytes.set([0xff, 2, width, values.length], body);
    bytes.set(new TextEncoder().encode(values.map((value) => value.padEnd(width)).join("")), body + 4);
  };
  const float = (name: string, id: number, value: number) => {
    const body = start(name, id, 7);
    bytes.set([4, 0], body);
    write.float32(body + 2, value);
  };
  group("POINT", 1);
  texts("LABELS", 1, fixture.labels);
  texts("UNITS", 1, ["mm"]);
  float("RATE", 1, fixture.rateHz);
  if (!fixture.analog) return;
  group("ANALOG", 2);
  texts("LABELS", 2, [fixture.analog.label]);
  texts("UNITS", 2, ["N"]);
  float("SCALE", 2, fixture.analog.scale);
  float("GEN_SCALE", 2, 1);
}
