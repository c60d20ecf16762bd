/** Bytes that grow as they are written; one is used again and again, so that reading ten years of runs allocates little. */
export class ByteBuffer {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  /** Room for `count` more bytes: write them from `length` on into what comes back, then set `length`. */
  room(count: number): Uint8Array {
    const wanted = this.length + count;
    if (wanted > this.#bytes.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(wanted)));
      larger.set(this.#bytes.subarray(0, this.length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }

  append(bytes: Uint8Array): void {
    this.room(bytes.length).set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written; valid until the next write. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}
