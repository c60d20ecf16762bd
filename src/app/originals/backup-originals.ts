import { z } from "zod";
import { flawSchema } from "#contract/ownership-schema.ts";
import type { BackupRow } from "#store/backup/database-rows.ts";
import type { OriginalKeeper } from "./original-keeper.ts";
import type { OriginalShelf } from "./original-shelf.ts";

const table = "originals";

/** Bytes as a row of JSON has them. */
const hex = z
  .string()
  .regex(/^\\x(?:[0-9a-f]{2})*$/)
  .transform((text) => text.slice(2));

const always = {
  ...{ runner_id: z.uuid(), content_hash: hex, name: z.string(), bytes: z.int(), bytes_hash: hex },
  kept_at: z.string(),
};

/** A row as the database has it. */
const keptSchema = z.object({ ...always, file_id: z.uuid(), server_key_id: hex, sealed_key: hex });
/** A row as a backup has it: the file itself in place of its key, which a backup must not hold. */
const backedUpSchema = z.object({ ...always, data: z.base64() });

type Always = z.output<z.ZodObject<typeof always>>;

/** A watch file that could not be read for a backup. */
export const brokenOriginalSchema = z.object({
  runnerId: z.uuid(),
  contentSha256: z.string(),
  /** Name it came under. */
  name: z.string(),
  why: flawSchema,
  /** The same, for people. */
  words: z.string(),
});

export type BrokenOriginal = z.output<typeof brokenOriginalSchema>;

/** Rows for a backup: those of watch files with the file in them, opened. One that cannot be read is left out and told of. */
export async function* withOpenedOriginals(
  rows: AsyncIterable<BackupRow>,
  shelf: OriginalShelf,
  onBroken: (broken: BrokenOriginal) => void,
): AsyncGenerator<BackupRow> {
  for await (const row of rows) {
    if (row.table !== table) {
      yield row;
      continue;
    }
    const {
      file_id: fileId,
      server_key_id: keyId,
      sealed_key: sealed,
      ...kept
    } = keptSchema.parse(JSON.parse(row.json));
    const { runner_id: runnerId, content_hash: contentHash, bytes, name } = kept;
    const keys = { serverKeyId: Buffer.from(keyId, "hex"), sealedKey: Buffer.from(sealed, "hex") };
    const file = await shelf.take(runnerId, { contentHash, fileId, bytes, ...keys });
    if (file.kind === "whole") {
      const data = Buffer.concat(await Array.fromAsync(file.pieces)).toString("base64");
      yield { table, json: JSON.stringify({ ...withHex(kept), data }) };
    } else {
      onBroken({ runnerId, contentSha256: contentHash, name, why: file.why, words: file.words });
    }
  }
}

/** Files that were written while a backup was put in place. */
export type WrittenOriginals = Map<string, string[]>;

/** Rows out of a backup: files of watches are sealed anew with a key of this server and written; `written` tells which. */
export async function* withSealedOriginals(
  rows: AsyncIterable<BackupRow>,
  shelf: OriginalShelf,
  written: WrittenOriginals,
): AsyncGenerator<BackupRow> {
  const keepers = new Map<string, OriginalKeeper>();
  for await (const row of rows) {
    if (row.table !== table) {
      yield row;
      continue;
    }
    const { data, ...kept } = backedUpSchema.parse(JSON.parse(row.json));
    const { runner_id: runnerId, content_hash: contentHash, bytes_hash: bytesHash, name } = kept;
    const keeper = keepers.get(runnerId) ?? (await shelf.keeper(runnerId));
    keepers.set(runnerId, keeper);
    const sealed = keeper.seal({ contentHash, bytesHash, name, bytes: Buffer.from(data, "base64") });
    await sealed.written;
    const { fileId, serverKeyId, sealedKey } = sealed.row;
    written.set(runnerId, [...(written.get(runnerId) ?? []), fileId]);
    const keys = { server_key_id: hexText(serverKeyId), sealed_key: hexText(sealedKey) };
    yield { table, json: JSON.stringify({ ...withHex(kept), file_id: fileId, ...keys }) };
  }
}

function withHex({ content_hash: contentHash, bytes_hash: bytesHash, ...row }: Always): object {
  return { ...row, content_hash: `\\x${contentHash}`, bytes_hash: `\\x${bytesHash}` };
}

function hexText(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes).toString("hex")}`;
}
