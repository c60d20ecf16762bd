import { describe, expect, test } from "vitest";
import { tcxText, utf8 } from "../xml/track-fixture.ts";
import { readTcx } from "./read-tcx.ts";

const wrap = (activities: string): string =>
  `<TrainingCenterDatabase xmlns="v2"><Activities>${activities}</Activities></TrainingCenterDatabase>`;

/** Points at these seconds of 5 January 2026, 3 m/s, with what is inside each. */
function track(seconds: readonly number[], inside = ""): string {
  const points = seconds.map((second) => {
    const time = new Date(Date.UTC(2026, 0, 5, 6) + second * 1000).toISOString();
    return `<Trackpoint><Time>${time}</Time><DistanceMeters>${second * 3}</DistanceMeters>${inside}</Trackpoint>`;
  });
  return `<Track>${points.join("")}</Track>`;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("readTcx()", () => {
  test("readTcx() gives a Garmin run in canonical units, with laps, device and title", () => {
    const { status, records, distanceM, activities } = readTcx(utf8(tcxText()));
    expect({ status, records, distanceM }).toEqual({ status: "read", records: 121, distanceM: 1800 });
    const [run] = activities;
    expect(run).toMatchObject({
      sport: "running",
      startUtcMs: Date.UTC(2026, 0, 5, 6, 12, 3),
      elapsedS: 600,
      timerS: 600,
      distanceM: 1800,
      distanceFrom: "device",
      title: "Morning run",
      laps: [{ fromS: 0, toS: 600, distanceM: 1800, trigger: "manual" }],
      devices: [{ name: "garmin-forerunner-235", part: "watch", serial: "3907354759" }],
    });
    expect(run?.channels.heartRateBpm?.values[3]).toBe(150);
    expect(run?.channels.powerW?.values[3]).toBe(240);
    expect(run?.channels.latitudeDeg?.sensor).toBe("gps");
  });

  test("readTcx() doubles cadence of one leg, keeps that of both feet, and remembers what it did", () => {
    const oneLeg = readTcx(utf8(tcxText({ cadence: 82 }))).activities[0]?.channels.cadenceStepsPerMin;
    expect(oneLeg?.values[5]).toBe(164);
    expect(oneLeg?.conversion).toBe("strides/min of one leg x 2 (median 82/min while moving)");
    const both = readTcx(utf8(tcxText({ cadence: 134 }))).activities[0]?.channels.cadenceStepsPerMin;
    expect(both?.values[5]).toBe(134);
    expect(both?.conversion).toContain("as in the file");
  });

  test("readTcx() takes the cadence Polar and Suunto put in the point itself, and none of a ride", () => {
    const polar = wrap(
      `<Activity Sport="Running"><Lap StartTime="2026-01-05T06:00:00Z">${track(range(0, 60), "<Cadence>84</Cadence>")}</Lap></Activity>`,
    );
    expect(readTcx(utf8(polar)).activities[0]?.channels.cadenceStepsPerMin?.values[9]).toBe(168);
    const ride = readTcx(utf8(polar.replace("Running", "Biking"))).activities[0];
    expect(ride?.sport).toBe("cycling");
    expect(ride?.channels.cadenceStepsPerMin).toBeUndefined();
  });

  test("readTcx() reads whatever prefix or default namespace an extension has", () => {
    const texts = [
      "ns3:TPX xmlns:ns3='x'",
      "TPX xmlns='http://www.garmin.com/xmlschemas/ActivityExtension/v2'",
      "q:TPX",
    ];
    for (const opened of texts) {
      const [name = ""] = opened.split(" ");
      const prefix = name.includes(":") ? `${name.split(":")[0]}:` : "";
      const inside = `<Extensions><${opened}><${prefix}RunCadence>85</${prefix}RunCadence></${name}></Extensions>`;
      const file = readTcx(
        utf8(
          wrap(
            `<Activity Sport="Running"><Lap StartTime="2026-01-05T06:00:00Z">${track(range(0, 60), inside)}</Lap></Activity>`,
          ),
        ),
      );
      expect(file.status, opened).toBe("read");
      expect(file.activities[0]?.channels.cadenceStepsPerMin?.values[4], opened).toBe(170);
    }
  });

  test("readTcx() sees a pause between two tracks, none between two laps", () => {
    const lap = (seconds: number[], start: string): string => `<Lap StartTime="${start}">${track(seconds)}</Lap>`;
    const paused = `<Activity Sport="Running"><Lap StartTime="2026-01-05T06:00:00Z">${track(range(0, 60))}${track(range(180, 240))}</Lap></Activity>`;
    const [run] = readTcx(utf8(wrap(paused))).activities;
    expect(run?.pauses).toEqual([{ fromS: 60, toS: 180 }]);
    expect(run?.timerS).toBe(120);
    const laps = `<Activity Sport="Running">${lap(range(0, 60), "2026-01-05T06:00:00Z")}${lap(range(61, 120), "2026-01-05T06:01:01Z")}</Activity>`;
    const [whole] = readTcx(utf8(wrap(laps))).activities;
    expect(whole?.pauses).toEqual([]);
    expect(whole?.laps.map(({ fromS, toS }) => [fromS, toS])).toEqual([
      [0, 61],
      [61, 120],
    ]);
  });

  test("readTcx() goes on counting when the distance starts again with every lap", () => {
    const again = wrap(
      `<Activity Sport="Running"><Lap StartTime="2026-01-05T06:00:00Z">${track(range(0, 60))}</Lap><Lap StartTime="2026-01-05T07:00:00Z">${track(range(0, 60)).replaceAll("T06:", "T07:")}</Lap></Activity>`,
    );
    expect(readTcx(utf8(again)).activities[0]?.distanceM).toBe(360);
  });

  test("readTcx() reads several activities, and multisport sessions, from one file", () => {
    const one = (sport: string): string =>
      `<Activity Sport="${sport}"><Lap StartTime="2026-01-05T06:00:00Z">${track(range(0, 9))}</Lap></Activity>`;
    const file = readTcx(
      utf8(
        wrap(
          `${one("Running")}<MultiSportSession><FirstSport>${one("Biking")}</FirstSport><NextSport>${one("Running")}</NextSport></MultiSportSession>`,
        ),
      ),
    );
    expect(file.activities.map(({ sport }) => sport)).toEqual(["running", "cycling", "running"]);
    expect(file.records).toBe(30);
  });

  test("readTcx() keeps an activity with laps and no points, as treadmills write it", () => {
    const file = readTcx(
      utf8(
        wrap(
          '<Activity Sport="Running"><Lap StartTime="2026-01-05T06:00:00Z"><TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>5000</DistanceMeters></Lap></Activity>',
        ),
      ),
    );
    expect(file.activities[0]).toMatchObject({ elapsedS: 1800, timerS: 1800, distanceM: 5000 });
  });

  test("readTcx() reads behind blanks, marks and in other encodings", () => {
    const text = tcxText({ title: "Größe" });
    const utf16 = Buffer.from(`\uFEFF${text.replace("UTF-8", "UTF-16")}`, "utf16le");
    const latin = Buffer.from(text.replace("UTF-8", "ISO-8859-1"), "latin1");
    const lying = utf8(text.replace("UTF-8", "utf-16"));
    for (const bytes of [
      utf8(`          ${text}`),
      utf8(`\uFEFF\r\n${text}`),
      utf16,
      latin,
      lying,
      new Uint8Array(utf16),
    ]) {
      const { status, activities } = readTcx(bytes);
      expect(status).toBe("read");
      expect(activities[0]?.title).toBe("Größe");
    }
  });

  test("readTcx() gives the same from pieces cut anywhere, also within a letter", () => {
    const bytes = utf8(tcxText({ title: "Größe" }));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, index) =>
      bytes.subarray(index * 997, (index + 1) * 997),
    );
    expect(readTcx(pieces)).toEqual(readTcx(bytes));
  });

  test("readTcx() saves what comes before a cut and says so", () => {
    const bytes = utf8(tcxText());
    const { status, code, records, activities } = readTcx(bytes.subarray(0, bytes.length / 2));
    expect({ status, code }).toEqual({ status: "salvaged", code: "truncated" });
    expect(records).toBeGreaterThan(50);
    expect(activities[0]?.distanceM).toBeGreaterThan(700);
  });

  test("readTcx() goes on behind a hole in the middle", () => {
    const text = tcxText();
    const hole = text.slice(0, 9000) + text.slice(9700);
    const { status, code, records } = readTcx(utf8(hole));
    expect({ status, code }).toEqual({ status: "salvaged", code: "broken" });
    expect(records).toBeGreaterThan(115);
  });

  test("readTcx() is not moved by a document type with a bomb or an outside entity in it", () => {
    const bomb = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY out SYSTEM "file:///etc/passwd">]>`;
    const text = tcxText({ title: "x &c; &out; y" }).replace("?>", `?>${bomb}`);
    const [run] = readTcx(utf8(text)).activities;
    expect(run?.distanceM).toBe(1800);
    expect(run?.title).toBe("x &c; &out; y");
  });

  test("readTcx() calls courses and workouts what they are", () => {
    const course = readTcx(
      utf8(
        `<TrainingCenterDatabase><Courses><Course><Name>x</Name>${track(range(0, 9))}</Course></Courses></TrainingCenterDatabase>`,
      ),
    );
    expect(course).toMatchObject({ status: "not-an-activity", code: "not-an-activity", activities: [] });
    expect(course.message).toContain("a planned course");
  });

  test("readTcx() takes the offset of local times, and drops values that cannot be", () => {
    const text = tcxText().replaceAll("Z</Time>", "+02:00</Time>").replaceAll("<Value>150<", "<Value>0<");
    const [run] = readTcx(utf8(text)).activities;
    expect(run?.utcOffsetS).toBe(7200);
    expect(run?.channels.heartRateBpm).toBeUndefined();
  });
});
