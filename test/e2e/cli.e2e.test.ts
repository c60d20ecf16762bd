import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formReportSchema } from "#contract/form-report-schema.ts";
import { isMeasured } from "#core/report/form-report.ts";
import { realData } from "../support/real-data.ts";

const root = resolve(import.meta.dirname, "../..");
const main = join(root, "src/cli/main.ts");
const { folder: gait } = realData("gait");
const trial = join(gait, "marker/subject04_run400_markers.trc");
const clip = join(root, "test/fixtures/synthetic-side.mp4");
if (!existsSync(trial)) console.warn(`Skipping trials on the command line: there is no ${trial}`);
if (!existsSync(clip)) console.warn(`Skipping films on the command line: there is no ${clip}`);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function plumbline(...words: readonly string[]): Promise<Ended> {
  return plumblineIn({}, ...words);
}

function plumblineIn(environment: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const options = { cwd: folder, env: { ...process.env, NO_COLOR: "", ...environment }, maxBuffer: 64e6 };
    const child = execFile(process.execPath, [main, ...words], options, (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The one JSON document on standard output. */
const reportOf = ({ out }: Ended) => formReportSchema.parse(JSON.parse(out));

describe("plumbline", () => {
  test("plumbline prints help and version on standard output", async () => {
    expect(await plumbline("--help")).toMatchObject({ code: 0, err: "" });
    expect((await plumbline("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await plumbline("analyze", "--help");
    for (const option of ["--view", "--height", "--speed", "--model", "--json", "--report", "--overlay", "--track"]) {
      expect(help.out).toContain(option);
    }
  });

  test("plumbline leaves with 2, usage and the nearest word, when it is used wrongly", async () => {
    const command = await plumbline("analyse", "x.mp4");
    expect(command).toMatchObject({ code: 2, out: "" });
    expect(command.err).toContain("Did you mean analyze?");
    const option = await plumbline("analyze", "x.mp4", "--jsn");
    expect(option).toMatchObject({ code: 2, out: "" });
    expect(option.err).toContain("did you mean --json?");
    expect(option.err).toContain("Usage:");
    expect((await plumbline()).code).toBe(2);
  });

  test("plumbline doctor passes on the machine that runs the tests", async () => {
    const { code, out } = await plumbline("doctor", "--json");
    expect(JSON.parse(out).checks.filter((check: { state: string }) => check.state === "broken")).toEqual([]);
    expect(code).toBe(0);
  });
});

describe("plumbline backup and restore", () => {
  test("plumbline backup writes what plumbline restore puts in place elsewhere, and neither takes the place of anything unasked", async () => {
    const at = (name: string) => ({ PLUMBLINE_DATA_DIR: join(folder, name) });
    const file = join(folder, "backup.gz");
    await plumblineIn(at("one"), "import", await writtenRun("run.gpx"));
    expect(await plumblineIn(at("one"), "backup", file)).toMatchObject({ code: 0, err: "" });
    expect(await plumblineIn(at("one"), "backup", file)).toMatchObject({ code: 3, out: "" });
    const restored = await plumblineIn(at("two"), "restore", file, "--json");
    expect(JSON.parse(restored.out)).toMatchObject({ counts: { runners: 1, activities: 1, activity_columns: 1 } });
    const load = (name: string) => plumblineIn(at(name), "load", "--json").then(({ out }) => JSON.parse(out) as object);
    expect(await load("two")).toEqual(await load("one"));
    const again = await plumblineIn(at("two"), "restore", file);
    expect(again).toMatchObject({ code: 3, err: expect.stringContaining("--replace") });
    expect(await plumblineIn(at("two"), "restore", file, "--replace")).toMatchObject({ code: 0 });
    expect(await plumblineIn(at("two"), "restore", join(folder, "nowhere.gz"))).toMatchObject({ code: 3, out: "" });
    expect(await plumbline("backup")).toMatchObject({ code: 2, err: expect.stringContaining("Name one file") });
  });

  async function writtenRun(name: string): Promise<string> {
    const points = Array.from({ length: 300 }, (_, second) => {
      const time = new Date(Date.UTC(2026, 2, 1, 7, 0, second)).toISOString();
      return `<trkpt lat="${(47 + second * 0.000027).toFixed(6)}" lon="8"><time>${time}</time></trkpt>`;
    });
    const path = join(folder, name);
    const head =
      '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type>';
    await writeFile(path, `${head}<trkseg>${points.join("")}</trkseg></trk></gpx>`);
    return path;
  }
});

describe("plumbline analyze, input that cannot be used", () => {
  const bad = {
    "file-not-found": async () => join(folder, "nowhere.mp4"),
    "not-a-file": async () => folder,
    "empty-file": () => written("empty.mp4", new Uint8Array()),
    "not-a-video": () => written("notes.mp4", new TextEncoder().encode("Monday: 5 km easy.\n".repeat(40))),
    "broken-trial": () => written("broken.trc", new TextEncoder().encode("PathFileType\t4\t(X/Y/Z)\tx.trc\nrubbish")),
  } as const;

  async function written(name: string, bytes: Uint8Array): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  }

  test.each(Object.entries(bad))("plumbline analyze leaves with 3 and the reason %s", async (code, make) => {
    const path = await make();
    const ended = await plumbline("analyze", path, "--json");
    expect(ended.code).toBe(3);
    const report = reportOf(ended);
    expect(report.verdict).toBe("not-usable");
    expect(report.reasons.map((reason) => reason.code)).toEqual([code]);
    const page = await plumbline("analyze", path);
    expect(page.code).toBe(3);
    expect(page.out).toContain(report.reasons[0]?.fix.slice(0, 30));
  });

  test("plumbline analyze says before any work which file it cannot write", async () => {
    const path = await written("notes.trc", new TextEncoder().encode("PathFileType"));
    const itself = await plumbline("analyze", path, "--track", path);
    expect(itself).toMatchObject({ code: 2, out: "" });
    expect(itself.err).toContain("it is the recording itself");
    const nowhere = await plumbline("analyze", path, "--report", "no/such/folder/a.html");
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain("there is no folder");
    expect((await plumbline("analyze", path, "--report", "a.docx")).err).toContain(".html or .htm or .pdf or .json");
  });
});

describe.skipIf(!existsSync(trial))("plumbline analyze, a marker trial", () => {
  test("plumbline analyze prints exactly one JSON document and writes what was asked for", async () => {
    const ended = await plumbline(
      ...["analyze", trial, "--json", "--report", "run.html", "--track", "run.trc", "--overlay", "run.mp4"],
    );
    expect(ended.code).toBe(0);
    const report = reportOf(ended);
    expect(report.verdict).toBe("ok");
    expect(report.source).toMatchObject({ kind: "markers", view: "side" });
    const truth = JSON.parse(await readFile(join(gait, "labels/force_events_HAM04_4.0.json"), "utf8"));
    const cadence = report.measures.filter(isMeasured).find(({ id }) => id === "cadence");
    expect(Math.abs((cadence?.value ?? 0) - truth.cadenceSpm)).toBeLessThan(3.5);
    expect(await readFile(join(folder, "run.html"), "utf8")).toContain("Every measure");
    expect((await readFile(join(folder, "run.mp4"))).toString("latin1", 4, 8)).toBe("ftyp");
    const again = reportOf(await plumbline("analyze", "run.trc", "--json"));
    expect(again.contacts.length).toBe(report.contacts.length);
  });

  test("plumbline analyze prints a page without colours in a pipe, and the PDF is one", async () => {
    const { code, out, err } = await plumbline("analyze", trial, "--report", "run.pdf");
    expect(code).toBe(0);
    expect(out).toContain("Cadence");
    expect(out).not.toContain("\u001b");
    expect(err).toContain("Wrote run.pdf");
    expect((await readFile(join(folder, "run.pdf"))).toString("latin1", 0, 5)).toBe("%PDF-");
  });

  test("plumbline analyze stops on Ctrl-C and leaves nothing behind", async () => {
    const child = spawn(process.execPath, [main, "analyze", trial, "--overlay", "late.mp4"], { cwd: folder });
    child.stderr.on("data", (text: Buffer) => {
      if (text.toString().includes("Drawing the film")) child.kill("SIGINT");
    });
    const code = await new Promise((done) => child.on("exit", done));
    expect(code).toBe(130);
    expect((await readdir(folder)).filter((name) => name.includes("late"))).toEqual([]);
  });
});

describe.skipIf(!existsSync(clip))("plumbline analyze, a film", () => {
  test("plumbline analyze measures the synthetic runner and writes report and overlay", async () => {
    const words = ["analyze", clip, "--model", "full", "--height", "1.75", "--json"];
    const ended = await plumbline(...words, "--report", "film.html", "--overlay", "film.mp4");
    expect(ended.err).not.toContain("our fault");
    // Lines of the codecs' own library, about graphics cards and else.
    expect(ended.err).not.toMatch(/\[\w+ @ 0x[0-9a-f]+\]/);
    const report = reportOf(ended);
    expect(report.verdict).toBe("ok");
    const { decodeS, inferenceS, totalS, framesPerS } = report.timing;
    expect(framesPerS).toBeGreaterThan(0);
    expect(Math.min(decodeS, inferenceS)).toBeGreaterThan(0);
    expect(decodeS + inferenceS).toBeLessThanOrEqual(totalS);
    const page = await readFile(join(folder, "film.html"), "utf8");
    for (const { sentence } of report.findings) expect(page).toContain(sentence);
    expect(page).toContain("data:image/webp;base64,");
    expect((await readFile(join(folder, "film.mp4"))).toString("latin1", 4, 8)).toBe("ftyp");
  });
});
