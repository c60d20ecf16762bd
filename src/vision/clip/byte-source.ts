/** A file as bytes that can be read from anywhere. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** Bytes from `start`, at most `length`; fewer at the file's end. */
  read(start: number, length: number): Promise<Uint8Array>;
}
