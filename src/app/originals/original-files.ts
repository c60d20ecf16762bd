import type { BrokenFile, ExportedOriginal } from "#contract/ownership-schema.ts";
import type { KeptFile } from "../sealed/kept-file.ts";
import { exportNames } from "./export-names.ts";
import type { OriginalOwner, OriginalShelf } from "./original-shelf.ts";

/** A runner's watch files as an export takes them along and an import brings them. */
export interface Originals {
  readonly shelf: OriginalShelf;
  readonly owner: OriginalOwner;
}

/** A watch file on its way out, or one that cannot be read. */
type OriginalFile =
  | (Extract<KeptFile, { kind: "whole" }> & { readonly entry: ExportedOriginal })
  | { readonly kind: "broken"; readonly broken: BrokenFile };

/** Every kept watch file of the runner under its name in an export. One that was erased meanwhile is left out. */
export async function* originalFiles({ shelf, owner }: Originals): AsyncGenerator<OriginalFile> {
  const listed = await owner.originals.list();
  const names = exportNames(listed.map(({ name }) => name));
  for (const [index, original] of listed.entries()) {
    const { fileId, name, bytesHash, contentHash: contentSha256, bytes, keptAt, activityIds: activities } = original;
    const file = `originals/${names[index] ?? name}`;
    const kept = await shelf.take(owner.runnerId, original);
    if (kept.kind === "whole") {
      yield { ...kept, entry: { file, name, sha256: bytesHash, contentSha256, bytes, keptAt, activities } };
    } else if ((await owner.originals.fileIds()).has(fileId)) {
      const { why, words } = kept;
      yield { kind: "broken", broken: { file, contentSha256, activities, why, words } };
    }
  }
}
