import type { DamagedFile } from "#contract/ownership-schema.ts";
import { SealError } from "#store/sealed/seal-error.ts";
import { StoreError } from "#store/store-error.ts";
import { damageWords } from "./damage-words.ts";
import type { OpenFile } from "./sealed-files.ts";

/** What is wrong with a kept file. */
export type FileDamage = Pick<DamagedFile, "why" | "words">;

/** A kept file on its way out: read through once and whole, to be read to its end or given up; or what is wrong with it. */
export type KeptFile =
  | { readonly kind: "whole"; readonly pieces: AsyncIterable<Uint8Array> }
  | ({ readonly kind: "damaged" } & FileDamage);

/** Opens a kept file and reads it through once. One that is damaged is an answer, so that it cannot hold the rest up. */
export async function keptFile(open: () => Promise<OpenFile>): Promise<KeptFile> {
  try {
    const rest = (await open()).whole();
    return { kind: "whole", pieces: after(await rest.next(), rest) };
  } catch (error) {
    const damage = damageIn(error);
    if (damage === undefined) throw error;
    return { kind: "damaged", ...damage };
  }
}

/** What is wrong with a kept file, which is read through for it; undefined when it is whole. */
export async function damageOf(open: () => Promise<OpenFile>): Promise<FileDamage | undefined> {
  const file = await keptFile(open);
  if (file.kind === "damaged") return file;
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
function damageIn(error: unknown): FileDamage | undefined {
  if (error instanceof SealError) return { why: error.damage, words: damageWords[error.damage]() };
  if (error instanceof StoreError) return { why: "no-key", words: damageWords["no-key"]() };
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  if (code === "ENOENT") return { why: "gone", words: damageWords.gone() };
  return { why: "unreadable", words: damageWords.unreadable(code) };
}
