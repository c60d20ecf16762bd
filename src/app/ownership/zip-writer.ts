import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A file of a zip as it is written, piece by piece. */
export type ZipFile = ZipDeflate | ZipPassThrough;

/** Writes a zip that is taken away as it grows. */
export class ZipWriter {
  readonly #zip: Zip;
  #out: Uint8Array[] = [];
  #failed: Error | undefined;

  constructor() {
    this.#zip = new Zip((error, piece) => {
      if (error) this.#failed = error;
      else this.#out.push(piece);
    });
  }

  /** Begins a file, packed as hard as the level says; 0 leaves it as it is. */
  begin(name: string, level: 0 | 1 | 6): ZipFile {
    const file = level === 0 ? new ZipPassThrough(name) : new ZipDeflate(name, { level });
    this.#zip.add(file);
    return file;
  }

  /** A whole file. */
  add(name: string, text: string): void {
    this.begin(name, 6).push(new TextEncoder().encode(text), true);
  }

  /** What was written since it was last asked. */
  *taken(): Generator<Uint8Array> {
    if (this.#failed !== undefined) throw this.#failed;
    const out = this.#out;
    this.#out = [];
    yield* out;
  }

  /** No file comes any more. */
  end(): void {
    this.#zip.end();
  }
}
