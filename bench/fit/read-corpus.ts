import { readFileSync } from "node:fs";
import { loadReader, type ReaderName } from "./fit-readers.ts";

/** What one reader needed for one set of files. */
export interface CorpusFigures {
  readonly records: number;
  readonly bytes: number;
  /** Milliseconds of processor for one pass over the files, the fastest of all passes: the others were slowed by other work. */
  readonly processorMs: number;
  readonly peakBytes: number;
}

const [name = "ours", passes = "5", ...paths] = process.argv.slice(2);
const read = await loadReader(name as ReaderName);
const files = paths.map((path) => new Uint8Array(readFileSync(path)));

async function onePass(): Promise<{ readonly records: number; readonly processorMs: number }> {
  const before = process.cpuUsage();
  let records = 0;
  for (const bytes of files) records += await read(bytes);
  const { user, system } = process.cpuUsage(before);
  return { records, processorMs: (user + system) / 1000 };
}

const warm = await onePass();
const times: number[] = [];
for (let pass = 0; pass < Number(passes); pass += 1) times.push((await onePass()).processorMs);
const figures: CorpusFigures = {
  records: warm.records,
  bytes: files.reduce((sum, bytes) => sum + bytes.length, 0),
  processorMs: Math.min(...times),
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
