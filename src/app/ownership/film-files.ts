import { clipMediaTypes } from "#contract/clip-schema.ts";
import type { BrokenFile } from "#contract/ownership-schema.ts";
import type { ClipOwner, ClipShelf } from "../clips/clip-shelf.ts";
import type { KeptFile } from "../sealed/kept-file.ts";

const endings = { "video/mp4": "mp4", "video/quicktime": "mov", "video/webm": "webm" } as const satisfies Record<
  (typeof clipMediaTypes)[number],
  string
>;

/** A runner's films as an export takes them along and an import brings them. */
export interface Films {
  readonly shelf: ClipShelf;
  readonly owner: ClipOwner;
}

/** A film on its way out, or one that cannot be read. */
type FilmFile =
  | (Extract<KeptFile, { kind: "whole" }> & {
      /** `films/ID.mp4`; the id is that of its form report. */
      readonly file: string;
    })
  | { readonly kind: "broken"; readonly broken: BrokenFile };

/** Every film of the runner, opened. One that was erased meanwhile is left out. */
export async function* filmFiles({ shelf, owner }: Films): AsyncGenerator<FilmFile> {
  for (const { id, mediaType } of (await shelf.list(owner)).clips) {
    const kept = await shelf.take(owner, id);
    const file = `films/${id}.${endings[mediaType]}`;
    if (kept?.kind === "whole") yield { ...kept, file };
    else if (kept !== undefined) {
      yield { kind: "broken", broken: { file, activities: [], why: kept.why, words: kept.words } };
    }
  }
}

/** What a file of an export is, when it is a film. */
export function filmOfName(
  name: string,
): { readonly id: string; readonly mediaType: (typeof clipMediaTypes)[number] } | undefined {
  const [, id, ending] = /^films\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\w+)$/.exec(name) ?? [];
  const mediaType = clipMediaTypes.find((type) => endings[type] === ending);
  return id === undefined || mediaType === undefined ? undefined : { id, mediaType };
}
