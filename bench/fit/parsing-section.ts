import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type FitCorpus, fitCorpora } from "./fit-corpora.ts";
import { isThere, type ReaderName, readerNames } from "./fit-readers.ts";
import type { CorpusFigures } from "./read-corpus.ts";

const run = promisify(execFile);

/** One part of the bench's report. */
export interface BenchSection {
  readonly markdown: string;
  /** Bars that were not reached, in words. */
  readonly misses: readonly string[];
}

/** Bars of the parsing half. */
const bars = { mostFloors: 2, fewestTimesFaster: 20, mostPeakMb: 300 };

const passes: Readonly<Record<ReaderName, number>> = {
  "bare walk": 40,
  ours: 40,
  "fit-file-parser": 6,
  "@garmin/fitsdk": 6,
};

async function measure(name: ReaderName, corpus: FitCorpus): Promise<CorpusFigures> {
  const script = fileURLToPath(new URL("./read-corpus.ts", import.meta.url));
  const paths = Array.from({ length: corpus.repeats }, () => corpus.paths).flat();
  const { stdout } = await run(process.execPath, [script, name, String(passes[name]), ...paths]);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as CorpusFigures;
}

/** Measures every reader on every set, each in a process of its own; floor and ours before and after the others, the faster counts. */
export async function parsingSection(): Promise<BenchSection> {
  const sections: BenchSection[] = [];
  for (const corpus of await fitCorpora()) {
    const figures = new Map<ReaderName, CorpusFigures>();
    const order: readonly ReaderName[] = ["bare walk", "ours", ...readerNames, "ours", "bare walk"];
    for (const name of order.filter(isThere)) {
      const found = await measure(name, corpus);
      const before = figures.get(name);
      if (before === undefined || found.processorMs < before.processorMs) figures.set(name, found);
      console.log(`${corpus.title}: ${name} ${found.processorMs.toFixed(1)} ms of processor`);
    }
    sections.push(describeCorpus(corpus, figures));
  }
  const missing = readerNames.filter((name) => !isThere(name));
  const note =
    missing.length === 0
      ? ""
      : `\nNot measured: ${missing.join(", ")}; run \`npm ci --ignore-scripts\` in bench/peers.\n`;
  return {
    markdown: sections.map(({ markdown }) => markdown).join("\n") + note,
    misses: sections.flatMap(({ misses }) => misses),
  };
}

function describeCorpus(corpus: FitCorpus, figures: ReadonlyMap<ReaderName, CorpusFigures>): BenchSection {
  const floor = figures.get("bare walk");
  const ours = figures.get("ours");
  if (floor === undefined || ours === undefined) return { markdown: "", misses: [] };
  const rows = [...figures].map(([name, one]) => {
    const perSecond = Math.round(one.records / one.processorMs).toLocaleString("en-GB");
    const peakMb = (one.peakBytes / 1e6).toFixed(0);
    const floors = (one.processorMs / floor.processorMs).toFixed(2);
    const times = (one.processorMs / ours.processorMs).toFixed(1);
    return `| ${name} | ${one.records.toLocaleString("en-GB")} | ${one.processorMs.toFixed(1)} | ${perSecond},000 | ${floors} | ${times} | ${peakMb} |`;
  });
  const checks = checkBars(figures, { floor, ours });
  return {
    markdown: [
      `### ${corpus.title} (${(ours.bytes / 1e6).toFixed(1)} MB)`,
      "",
      "| reader | records | processor, ms | records a second | x floor | x ours | peak memory, MB |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
      ...rows,
      "",
      ...checks.map(({ text, isReached }) => `- ${isReached ? "reached" : "**missed**"}: ${text}`),
      "",
    ].join("\n"),
    misses: checks.filter(({ isReached }) => !isReached).map(({ text }) => `${corpus.title}: ${text}`),
  };
}

interface BarCheck {
  readonly text: string;
  readonly isReached: boolean;
}

function checkBars(
  figures: ReadonlyMap<ReaderName, CorpusFigures>,
  { floor, ours }: { readonly floor: CorpusFigures; readonly ours: CorpusFigures },
): readonly BarCheck[] {
  const floors = ours.processorMs / floor.processorMs;
  const peakMb = ours.peakBytes / 1e6;
  const peers = (["fit-file-parser", "@garmin/fitsdk"] as const).flatMap((name) => {
    const peer = figures.get(name);
    if (peer === undefined) return [];
    const times = peer.processorMs / ours.processorMs;
    const isReached = times >= bars.fewestTimesFaster && peer.records === ours.records;
    return [{ text: `at least ${bars.fewestTimesFaster} x as fast as ${name}: ${times.toFixed(1)} x`, isReached }];
  });
  return [
    { text: `at most ${bars.mostFloors} x the floor: ${floors.toFixed(2)} x`, isReached: floors <= bars.mostFloors },
    ...peers,
    { text: `under ${bars.mostPeakMb} MB: ${peakMb.toFixed(0)} MB`, isReached: peakMb < bars.mostPeakMb },
  ];
}
