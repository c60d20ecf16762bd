import type { Insertable } from "kysely";
import { hashBytes } from "../activities/content-hash.ts";
import { storableText } from "../activities/storable-text.ts";
import type { OriginalsTable } from "../tables.ts";

/** A watch's file whose sealed bytes are on the disk already, on its way into the database. */
export interface NewOriginal {
  /** SHA-256 of the unpacked content, hex, as of its source. */
  readonly contentHash: string;
  /** Name of the sealed file. */
  readonly fileId: string;
  /** The last part of the name it came under. */
  readonly name: string;
  /** Length as it came. */
  readonly bytes: number;
  /** SHA-256 of the bytes as they came, hex. */
  readonly bytesHash: string;
  readonly serverKeyId: Uint8Array;
  readonly sealedKey: Uint8Array;
  /** Name of the sealed file of the same content that is broken and gives way to it. */
  readonly replaces?: string;
}

/** What of a row opens its file. */
export type SealedOriginalRow = Pick<NewOriginal, "contentHash" | "fileId" | "bytes" | "serverKeyId" | "sealedKey">;

export function originalRow(runnerId: string, original: NewOriginal): Insertable<OriginalsTable> {
  const { contentHash, fileId, name, bytes, bytesHash, serverKeyId, sealedKey } = original;
  return {
    runner_id: runnerId,
    content_hash: hashBytes(contentHash),
    file_id: fileId,
    name: storableText(name),
    bytes,
    bytes_hash: hashBytes(bytesHash),
    server_key_id: serverKeyId,
    sealed_key: sealedKey,
  };
}
