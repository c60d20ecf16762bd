import type { ExportedOriginal } from "#contract/ownership-schema.ts";
import type { KeptOriginal } from "#store/originals/original-repository.ts";
import { exportNames } from "./export-names.ts";
import type { OriginalOwner, OriginalShelf } from "./original-shelf.ts";

/** A runner's watch files as an export takes them along and an import brings them. */
export interface Originals {
  readonly shelf: OriginalShelf;
  readonly owner: OriginalOwner;
}

/** A watch file and its name in an export. */
export interface NamedOriginal {
  readonly name: string;
  readonly original: KeptOriginal;
}

/** A watch file on its way out. */
interface OriginalFile {
  readonly entry: ExportedOriginal;
  readonly bytes: ReadableStream<Uint8Array>;
}

/** Every kept watch file of the runner with its name in an export. */
export async function namedOriginals({
  originals,
}: Pick<OriginalOwner, "originals">): Promise<readonly NamedOriginal[]> {
  const kept = await originals.list();
  const names = exportNames(kept.map(({ name }) => name));
  return kept.map((original, index) => ({ name: names[index] ?? original.name, original }));
}

/** The same, opened. One that does not open (its key file is gone, it was erased meanwhile) is left out: it cannot hold the rest up. */
export async function* originalFiles(
  { shelf, owner }: Originals,
  named: readonly NamedOriginal[],
): AsyncGenerator<OriginalFile> {
  for (const { name, original } of named) {
    const file = await shelf.open(owner.runnerId, original);
    if (file === undefined) continue;
    const { bytesHash, contentHash, bytes, keptAt, activityIds } = original;
    const entry = {
      ...{
        file: `originals/${name}`,
        name: original.name,
        sha256: bytesHash,
        contentSha256: contentHash,
        bytes,
        keptAt,
      },
      activities: activityIds,
    };
    yield { entry, bytes: file.read(0, bytes - 1) };
  }
}
