import { z } from "zod";
import { type RunStreams, type StreamName, streamNames } from "#core/load/run-streams.ts";

/** What stands before the values of packed streams. */
const streamsHeaderSchema = z.strictObject({
  stepS: z.number().positive(),
  count: z.int().min(0),
  streams: z.array(
    z.strictObject({
      name: z.enum(streamNames as unknown as [StreamName]),
      unit: z.enum(["m/s", "beats/min", "steps/min", "ms", "%"]),
      sensor: z.string().exactOptional(),
    }),
  ),
});

/** Bytes of one value, and of the length that comes first. */
const valueBytes = 4;

/** Streams as bytes: header length (uint32), header (JSON, filled up with blanks), then the values (float32), all little-endian. */
export function packStreams({ stepS, count, streams }: RunStreams): Uint8Array<ArrayBuffer> {
  const names = streams.map(({ values: _values, ...own }) => own);
  const text = new TextEncoder().encode(JSON.stringify({ stepS, count, streams: names }));
  const padded = Math.ceil(text.length / valueBytes) * valueBytes;
  const bytes = new Uint8Array(valueBytes + padded + streams.length * count * valueBytes).fill(blank, valueBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, padded, true);
  bytes.set(text, valueBytes);
  const start = valueBytes + padded;
  for (const [index, { values }] of streams.entries()) {
    for (const [step, value] of values.entries())
      view.setFloat32(start + (index * count + step) * valueBytes, value, true);
  }
  return bytes;
}

/** A blank in UTF-8. */
const blank = 0x20;

/** Reads streams that the server packed: header length (uint32), header (JSON), then the values (float32), all little-endian. */
export function unpackStreams(buffer: ArrayBuffer): RunStreams {
  const view = new DataView(buffer);
  const headerBytes = view.getUint32(0, true);
  const text = new TextDecoder().decode(new Uint8Array(buffer, valueBytes, headerBytes));
  const { stepS, count, streams } = streamsHeaderSchema.parse(JSON.parse(text));
  const start = valueBytes + headerBytes;
  return {
    stepS,
    count,
    streams: streams.map((own, index) => ({
      ...own,
      values: Float32Array.from({ length: count }, (_, step) =>
        view.getFloat32(start + (index * count + step) * valueBytes, true),
      ),
    })),
  };
}
