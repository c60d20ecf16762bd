import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { formReportPdf } from "#report/node/form-report-pdf.ts";
import { storeLocation } from "#store/store-location.ts";
import { modelFiles } from "#vision/assets.ts";
import packageFile from "../../../package.json" with { type: "json" };
import { refusedAnalysis } from "../analyse-recording.ts";
import { decodedFrames, writeTinyClip } from "../tiny-clip.ts";
import { checkClipKey } from "./check-clip-key.ts";
import { checkClock } from "./check-clock.ts";
import { checkDisk } from "./check-disk.ts";
import { checkMail } from "./check-mail.ts";
import { checkOrigin } from "./check-origin.ts";
import { checkStore } from "./check-store.ts";
import { type Finding, Trouble, tried } from "./finding.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Frames of the clip that is made and read back. */
const clipFrames = 12;

const installAgain = "Run npm ci in Plumbline's folder.";

/** Tries everything that analysing a film and keeping a record need, in a folder of its own that is taken away again. */
export async function checkInstallation(environment: Environment): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-doctor-"));
  try {
    const store = checkStore(environment);
    store.catch(() => undefined);
    const databaseNowMs = async (): Promise<number | undefined> => {
      // What is wrong with the database is said under its own name.
      const { clockAheadMs } = await store.catch(() => ({ clockAheadMs: undefined }));
      return clockAheadMs === undefined ? undefined : Date.now() + clockAheadMs;
    };
    return [
      await tried("Versions", versions, "Install Node 24: https://nodejs.org/en/download"),
      await tried("Body models", modelSizes, installAgain),
      await tried("Making and reading film", () => filmRoundTrip(join(folder, "tiny.mp4")), installAgain),
      await tried("Report on paper", paperReport, installAgain),
      await tried("Data", async () => (await store).words, "Check DATABASE_URL or PLUMBLINE_DATA_DIR."),
      await tried("Disk", () => checkDisk(dataFolder(environment)), "Check that the disk is there."),
      await tried(
        "Key of films",
        () => checkClipKey(dataFolder(environment), environment["PLUMBLINE_CLIP_KEY_FILE"]),
        "Check PLUMBLINE_CLIP_KEY_FILE.",
      ),
      await tried("Clock", () => checkClock({ nowMs: Date.now, databaseNowMs, folder }), "Check the system's clock."),
      await tried("Origin", () => checkOrigin(environment), "Check PLUMBLINE_ORIGIN."),
      await tried("Mail", () => checkMail(environment), "Check PLUMBLINE_SMTP_URL."),
      await tried("Writing to this folder", () => writable(process.cwd()), "Work in a folder that you may write to."),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where files of runners lie, whatever keeps the rows. */
function dataFolder({ DATABASE_URL: _elsewhere, ...environment }: Environment): string {
  const { location } = storeLocation(environment);
  return location.kind === "embedded" ? location.folder : tmpdir();
}

function versions(): string {
  const { version, dependencies } = packageFile;
  const found = `Plumbline ${version}, Node ${process.versions.node}, PGlite ${dependencies["@electric-sql/pglite"]}`;
  if (Number(process.versions.node.split(".")[0]) >= 24) return found;
  throw new Trouble(`${found}: Node 24 is needed`, "Install Node 24: https://nodejs.org/en/download");
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
