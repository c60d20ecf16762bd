import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadReportSchema } from "#contract/load-report-schema.ts";

const main = join(resolve(import.meta.dirname, "../.."), "src/cli/main.ts");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-load-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function plumbline(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, PLUMBLINE_DATA_DIR: join(folder, "store"), DATABASE_URL: "", NO_COLOR: "" };
  return new Promise((done) => {
    const child = execFile(process.execPath, [main, ...words], { cwd: folder, env, maxBuffer: 64e6 }, (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** A run straight north at 3 m/s from a morning at 08:00 UTC, one point in 5 s. */
async function track(day: string, km: number): Promise<string> {
  const points = Array.from({ length: Math.round((km * 1000) / 15) + 1 }, (_, index) => {
    const time = new Date(Date.parse(`${day}T08:00:00Z`) + index * 5000).toISOString();
    return `<trkpt lat="${(48 + (index * 15) / 111_195).toFixed(7)}" lon="11"><ele>500</ele><time>${time}</time></trkpt>`;
  });
  const path = join(folder, `${day}.gpx`);
  await writeFile(
    path,
    `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>${points.join("")}</trkseg></trk></gpx>`,
  );
  return path;
}

describe("plumbline load", () => {
  test("plumbline load PATH... tells how far the next run can go, as a page and as JSON", async () => {
    const paths = [await track("2026-05-01", 5), await track("2026-05-10", 6), await track("2026-05-12", 3)];
    const page = await plumbline("load", ...paths, "--today", "2026-05-13");
    expect(page).toMatchObject({ code: 0 });
    expect(page.out).toMatch(/^\| Your next run can go up to 6\.[56] km/);
    expect(page.out).toMatch(/\| The limit does not know of pain or warning signs/);
    expect(page.out).not.toContain(String.fromCharCode(27));
    const json = await plumbline("load", ...paths, "--today", "2026-05-13", "--json");
    const report = loadReportSchema.parse(JSON.parse(json.out));
    expect(report.nextRun.limitKm).toBeCloseTo(6.6, 1);
    expect(report.safety).toBe("not-asked");
    expect(report.nextRun).toMatchObject({ basis: { day: "2026-05-10" }, dropsOutOn: "2026-06-10" });
    expect(report.runs.map(({ spike }) => ("band" in spike ? spike.band : spike.notEnough.code))).toEqual([
      "first-run-on-record",
      "over-10",
      "within-10",
    ]);
  });

  test("plumbline load leaves with 2 for a date that is none, and with 3 where nothing can be read", async () => {
    const wrong = await plumbline("load", "--today", "31.5.2026");
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain("--today is a date such as 2026-05-31");
    expect((await plumbline("load", "x.fit", "--merge-gap", "soon")).code).toBe(2);
    const nothing = await plumbline("load", join(folder, "nowhere.fit"), "--json");
    expect(nothing.code).toBe(3);
    expect(JSON.parse(nothing.out)).toMatchObject({
      schema: "plumbline.trouble/1",
      message: expect.stringContaining("There is no file or folder"),
    });
  });

  test("plumbline load without a path tells the story of what was imported", async () => {
    const empty = await plumbline("load");
    expect(empty).toMatchObject({ code: 0 });
    expect(empty.out).toContain("There is no run on record yet.");
    const path = await track("2026-05-20", 4);
    expect((await plumbline("import", path)).code).toBe(0);
    const report = loadReportSchema.parse(JSON.parse((await plumbline("load", "--today", "2026-05-21", "--json")).out));
    expect(report.nextRun.limitKm).toBeCloseTo(4.4, 1);
  });
});
