import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolder } from "#store/store-location.ts";
import packageFile from "../../../package.json" with { type: "json" };
import { checkClipKey } from "./check-clip-key.ts";
import { checkClock } from "./check-clock.ts";
import { checkDisk } from "./check-disk.ts";
import { checkFilm } from "./check-film.ts";
import { checkJobs } from "./check-jobs.ts";
import { checkKeptFiles } from "./check-kept-files.ts";
import { checkMail } from "./check-mail.ts";
import { checkModels } from "./check-models.ts";
import { checkOrigin } from "./check-origin.ts";
import { checkPaper } from "./check-paper.ts";
import { checkStore } from "./check-store.ts";
import { checkWriting } from "./check-writing.ts";
import { type Finding, Trouble, tried } from "./finding.ts";

type Environment = Readonly<Record<string, string | undefined>>;

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
      await tried("Body models", () => checkModels(), installAgain),
      await tried("Making and reading film", () => checkFilm(folder), installAgain),
      await tried("Report on paper", () => checkPaper(), installAgain),
      await tried("Data", async () => (await store).words, "Check DATABASE_URL or PLUMBLINE_DATA_DIR."),
      await tried("Disk", () => checkDisk(dataFolder(environment)), "Check that the disk is there."),
      await tried(
        "Key of sealed files",
        () => checkClipKey(dataFolder(environment), environment["PLUMBLINE_CLIP_KEY_FILE"]),
        "Check PLUMBLINE_CLIP_KEY_FILE.",
      ),
      await tried(
        "Kept files",
        async () => checkKeptFiles(dataFolder(environment), (await store.catch(() => undefined))?.kept),
        "Check that the disk is there.",
      ),
      await tried("Clock", () => checkClock({ nowMs: Date.now, databaseNowMs, folder }), "Check the system's clock."),
      await tried("Origin", () => checkOrigin(environment), "Check PLUMBLINE_ORIGIN."),
      await tried(
        "Jobs",
        async () => checkJobs(environment, (await store.catch(() => undefined))?.jobs),
        "Check PLUMBLINE_JOBS.",
      ),
      await tried("Mail", () => checkMail(environment), "Check PLUMBLINE_SMTP_URL."),
      await tried(
        "Writing to this folder",
        () => checkWriting(process.cwd()),
        "Work in a folder that you may write to.",
      ),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function versions(): string {
  const { version, dependencies } = packageFile;
  const found = `Plumbline ${version}, Node ${process.versions.node}, PGlite ${dependencies["@electric-sql/pglite"]}`;
  if (Number(process.versions.node.split(".")[0]) >= 24) return found;
  throw new Trouble(`${found}: Node 24 is needed`, "Install Node 24: https://nodejs.org/en/download");
}
