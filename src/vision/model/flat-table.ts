/** A vector inside a FlatBuffer: place of its first element and how many there are. */
export interface FlatVector {
  readonly at: number;
  readonly length: number;
}

/**
 * Reads one table of a FlatBuffer by field numbers, little-endian as the format says.
 * Source: FlatBuffers internals, https://flatbuffers.dev/internals/
 */
export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  /** The file's outermost table. */
  static root(view: DataView): FlatTable {
    return new FlatTable(view, view.getUint32(0, true));
  }

  /** The vector of a field; empty when the field is left out. */
  vector(field: number): FlatVector {
    const at = this.#place(field);
    if (at === undefined) return { at: 0, length: 0 };
    const start = at + this.#view.getUint32(at, true);
    return { at: start + 4, length: this.#view.getUint32(start, true) };
  }

  /** A vector of 32-bit integers. */
  integers(field: number): readonly number[] {
    const { at, length } = this.vector(field);
    return Array.from({ length }, (_, index) => this.#view.getInt32(at + 4 * index, true));
  }

  /** A vector of tables. */
  tables(field: number): readonly FlatTable[] {
    return this.places(field).map((at) => new FlatTable(this.#view, at));
  }

  /** Where the tables of a vector lie. */
  places(field: number): readonly number[] {
    const { at, length } = this.vector(field);
    return Array.from({ length }, (_, index) => at + 4 * index + this.#view.getUint32(at + 4 * index, true));
  }

  #place(field: number): number | undefined {
    const layout = this.#at - this.#view.getInt32(this.#at, true);
    const entry = 4 + 2 * field;
    if (entry >= this.#view.getUint16(layout, true)) return undefined;
    const offset = this.#view.getUint16(layout + entry, true);
    return offset === 0 ? undefined : this.#at + offset;
  }
}
