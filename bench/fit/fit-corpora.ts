import { existsSync, readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { encodeRun } from "#formats/fit/fit-fixture.ts";

/** A set of files every reader reads. */
export interface FitCorpus {
  readonly title: string;
  readonly paths: readonly string[];
  /** How often the paths are read in one pass. */
  readonly repeats: number;
}

const realFolder = join(process.env["PLUMBLINE_DATA"] ?? join(import.meta.dirname, "../../../shared/data"), "watch");
const cacheFolder = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "plumbline", "fit");

/** Files of the real folder that not every reader can read, so that all do the same work. */
const unreadable: ReadonlySet<string> = new Set(["triathlon_summary_first.fit"]);

/** The sets: real runs when their folder is there, generated runs of an hour, and one of twelve hours. */
export async function fitCorpora(): Promise<readonly FitCorpus[]> {
  return [
    ...realCorpus(),
    { title: "40 generated runs of 40 to 80 minutes", paths: await generated(40, 2400), repeats: 1 },
    { title: "1 generated run of 12 hours", paths: await generated(1, 43_200), repeats: 1 },
  ];
}

function realCorpus(): readonly FitCorpus[] {
  const folders = ["runs-dynamics", "runs-other-vendors", "multisport"].map((name) => join(realFolder, name));
  const paths = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => !unreadable.has(name))
        .map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith(".fit"));
  const repeats = 8;
  const title = `${paths.length} real runs and a triathlon, ${repeats} times`;
  return paths.length === 0 ? [] : [{ title, paths, repeats }];
}

async function generated(count: number, shortestS: number): Promise<readonly string[]> {
  await mkdir(cacheFolder, { recursive: true });
  const paths: string[] = [];
  for (let seed = 0; seed < count; seed += 1) {
    const path = join(cacheFolder, `run-${shortestS}-${seed}.fit`);
    if (!existsSync(path)) {
      const durationS = shortestS + Math.round((seed / count) * shortestS);
      await writeFile(path, encodeRun({ startUtcMs: Date.UTC(2024, 0, 1 + seed, 6), durationS, seed }));
    }
    paths.push(path);
  }
  return paths;
}
