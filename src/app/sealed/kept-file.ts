import type { BrokenFile } from "#contract/ownership-schema.ts";
import { SealError } from "#store/sealed/seal-error.ts";
import { StoreError } from "#store/store-error.ts";
import { flawWords } from "./flaw-words.ts";
import type { OpenFile } from "./sealed-files.ts";

/** What is wrong with a kept file. */
export type FileFlaw = Pick<BrokenFile, "why" | "words">;

/** A kept file on its way out: read through once and whole, to be read to its end or given up; or what is wrong with it. */
export type KeptFile =
  | { readonly kind: "whole"; readonly pieces: AsyncIterable<Uint8Array> }
  | ({ readonly kind: "broken" } & FileFlaw);

/** Opens a kept file and reads it through once. One that is broken is an answer, so that it cannot hold the rest up. */
export async function keptFile(open: () => Promise<OpenFile>): Promise<KeptFile> {
  try {
    const rest = (await open()).whole();
    return { kind: "whole", pieces: after(await rest.next(), rest) };
  } catch (error) {
    const flaw = flawIn(error);
    if (flaw === undefined) throw error;
    return { kind: "broken", ...flaw };
  }
}

/** What is wrong with a kept file, which is read through for it; undefined when it is whole. */
export async function flawOf(open: () => Promise<OpenFile>): Promise<FileFlaw | undefined> {
  const file = await keptFile(open);
  if (file.kind === "broken") return file;
  for await (const _piece of file.pieces) return undefined;
  return undefined;
}

async function* after(first: IteratorResult<Uint8Array>, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.done !== true) yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** Undefined for what says nothing about the file. */
function flawIn(error: unknown): FileFlaw | undefined {
  if (error instanceof SealError) return { why: error.flaw, words: flawWords[error.flaw]() };
  if (error instanceof StoreError) return { why: "no-key", words: flawWords["no-key"]() };
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  if (code === "ENOENT") return { why: "gone", words: flawWords.gone() };
  return { why: "unreadable", words: flawWords.unreadable(code) };
}
