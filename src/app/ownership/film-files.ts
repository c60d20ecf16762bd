import { clipMediaTypes } from "#contract/clip-schema.ts";
import { StoreError } from "#store/store-error.ts";
import type { ClipOwner, ClipShelf } from "../clips/clip-shelf.ts";

const endings = { "video/mp4": "mp4", "video/quicktime": "mov", "video/webm": "webm" } as const satisfies Record<
  (typeof clipMediaTypes)[number],
  string
>;

/** A runner's films as an export takes them along and an import brings them. */
export interface Films {
  readonly shelf: ClipShelf;
  readonly owner: ClipOwner;
}

/** A film on its way out. */
interface FilmFile {
  /** `films/ID.mp4`; the id is that of its form report. */
  readonly name: string;
  readonly bytes: ReadableStream<Uint8Array>;
}

/** Every film of the runner, opened. One that does not open (its key file is gone) is left out: it cannot hold the rest up. */
export async function* filmFiles({ shelf, owner }: Films): AsyncGenerator<FilmFile> {
  for (const { id, mediaType } of (await shelf.list(owner)).clips) {
    const clip = await openable(shelf, owner, id);
    if (clip !== undefined) yield { name: `films/${id}.${endings[mediaType]}`, bytes: clip.read(0, clip.bytes - 1) };
  }
}

async function openable(shelf: ClipShelf, owner: ClipOwner, id: string): ReturnType<ClipShelf["open"]> {
  try {
    return await shelf.open(owner, id);
  } catch (error) {
    const isGone = error instanceof StoreError || (error as NodeJS.ErrnoException).code === "ENOENT";
    if (isGone) return undefined;
    throw error;
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
