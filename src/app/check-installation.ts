import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { formReportPdf } from "#report/node/form-report-pdf.ts";
import { modelFiles } from "#vision/assets.ts";
import { refusedAnalysis } from "./analyse-recording.ts";
import { checkStore } from "./check-store.ts";
import { decodedFrames, writeTinyClip } from "./tiny-clip.ts";

/** One thing that has to work here. */
export interface InstallationCheck {
  readonly name: string;
  readonly isOk: boolean;
  /** What was found, in a few words. */
  readonly found: string;
}

/** Frames of the clip that is made and read back. */
const clipFrames = 12;

/** Tries everything that analysing a film and keeping runs need, in a folder of its own that is taken away again. */
export async function checkInstallation(): Promise<readonly InstallationCheck[]> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-doctor-"));
  try {
    return [
      await tried("Node 24 or newer", async () => nodeVersion()),
      await tried("Body models", modelSizes),
      await tried("Making and reading film", () => filmRoundTrip(join(folder, "tiny.mp4"))),
      await tried("Report on paper", async () => paperReport()),
      await tried("Data", () => checkStore(process.env)),
      await tried("Writing to this folder", () => writable(process.cwd())),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tried(name: string, attempt: () => Promise<string>): Promise<InstallationCheck> {
  try {
    return { name, isOk: true, found: await attempt() };
  } catch (error) {
    return { name, isOk: false, found: error instanceof Error ? error.message : String(error) };
  }
}

function nodeVersion(): string {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 24) throw new Error(`found ${process.version}`);
  return process.version;
}

async function modelSizes(): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve("@mediapipe/pose/package.json"));
  const sizes = await Promise.all(
    Object.entries(modelFiles).map(async ([name, file]) => {
      const { size } = await stat(join(folder, file));
      return `${name} ${(size / 1e6).toFixed(1)} MB`;
    }),
  );
  return sizes.join(", ");
}

async function filmRoundTrip(path: string): Promise<string> {
  await writeTinyClip(path, clipFrames);
  const frames = await decodedFrames(path);
  if (frames !== clipFrames) throw new Error(`wrote ${clipFrames} frames but read ${frames}`);
  return `H.264, ${frames} frames there and back`;
}

function paperReport(): string {
  const pdf = formReportPdf(refusedAnalysis("doctor", new PlumblineError("nobody")));
  return `a tagged PDF of ${(pdf.length / 1000).toFixed(0)} kB`;
}

async function writable(folder: string): Promise<string> {
  const path = join(folder, `.plumbline-doctor-${process.pid}`);
  await writeFile(path, "");
  await rm(path);
  return folder;
}
