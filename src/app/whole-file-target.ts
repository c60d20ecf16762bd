import { open } from "node:fs/promises";
import { StreamTarget, type StreamTargetChunk } from "mediabunny";

interface Writer {
  readonly write: (
    data: Uint8Array,
    from: number,
    length: number,
    position: number,
  ) => Promise<{ readonly bytesWritten: number }>;
}

/**
 * A file that a film is written to. Unlike the library's own it goes on when a disk that is nearly full takes only part of what it is
 * given, so that the full disk is told instead of a film with a hole in it.
 */
export async function wholeFileTarget(path: string): Promise<StreamTarget> {
  const file = await open(path, "w");
  const writable = new WritableStream<StreamTargetChunk>({
    write: ({ data, position }) => writeAll(file, data, position),
    close: () => file.close(),
    abort: () => file.close(),
  });
  return new StreamTarget(writable, { chunked: true });
}

/** Writes all bytes at a place of a file; rejects as the system does. */
export async function writeAll(file: Writer, data: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < data.length; ) {
    const { bytesWritten } = await file.write(data, done, data.length - done, position + done);
    done += bytesWritten;
  }
}
