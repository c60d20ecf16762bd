import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Decoder, Stream } from "@garmin/fitsdk";
import { readFit } from "#formats/fit/read-fit.ts";
import { bareWalk } from "./bare-walk.ts";

/** Readers the bench compares. */
export const readerNames = ["bare walk", "ours", "fit-file-parser", "@garmin/fitsdk"] as const;

export type ReaderName = (typeof readerNames)[number];

/** Reads one file; the number of records it found. */
export type FitReader = (bytes: Uint8Array) => number | Promise<number>;

const peerPath = join(import.meta.dirname, "../peers/node_modules/fit-file-parser/dist/fit-parser.js");

/** Whether the peer that is not installed with the project is there. */
export function isThere(name: ReaderName): boolean {
  return name !== "fit-file-parser" || existsSync(peerPath);
}

/** The reader of a name, each with the settings that make it fastest while it still gives units. */
export async function loadReader(name: ReaderName): Promise<FitReader> {
  if (name === "bare walk") return bareWalk;
  if (name === "ours") return (bytes) => readFit(bytes).records;
  if (name === "@garmin/fitsdk") return readWithSdk;
  return loadPeer();
}

/** The official decoder without what the load story does not need: no heart rates merged, no names for numbers. */
function readWithSdk(bytes: Uint8Array): number {
  const decoder = new Decoder(Stream.fromByteArray(bytes));
  const { messages } = decoder.read({
    mergeHeartRates: false,
    convertTypesToStrings: false,
    convertDateTimesToDates: false,
    expandSubFields: false,
  });
  return messages.recordMesgs?.length ?? 0;
}

interface PeerParser {
  parse(
    content: ArrayBuffer,
    done: (error: string | undefined, data: { readonly records?: readonly unknown[] }) => void,
  ): void;
}

async function loadPeer(): Promise<FitReader> {
  const loaded = (await import(pathToFileURL(peerPath).href)) as { default: unknown };
  const inner = loaded.default as { default?: unknown };
  const Parser = (inner.default ?? inner) as new (options: object) => PeerParser;
  return (bytes) =>
    new Promise((resolve, reject) => {
      const parser = new Parser({ force: true, mode: "list", speedUnit: "m/s", lengthUnit: "m" });
      const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
      parser.parse(own, (error, data) => {
        if (error) reject(new Error(error));
        else resolve(data.records?.length ?? 0);
      });
    });
}
