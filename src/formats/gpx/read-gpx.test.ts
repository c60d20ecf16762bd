import { describe, expect, test } from "vitest";
import { gpxText, utf8 } from "../xml/track-fixture.ts";
import { readGpx } from "./read-gpx.ts";

/** A track of points a second and 3 m apart with what is inside each. */
function gpx(inside: string, { count = 60, head = "<type>running</type>", gpxAttributes = "" } = {}): string {
  const points = Array.from({ length: count }, (_, second) => {
    const time = new Date(Date.UTC(2026, 0, 5, 6) + second * 1000).toISOString();
    return `<trkpt lat="${48 + second * 2.698e-5}" lon="11.5"><time>${time}</time>${inside}</trkpt>`;
  });
  return `<gpx creator="x" ${gpxAttributes}><trk>${head}<trkseg>${points.join("")}</trkseg></trk></gpx>`;
}

describe("readGpx()", () => {
  test("readGpx() measures the way along the positions and says that it did", () => {
    const { status, records, activities } = readGpx(utf8(gpxText()));
    const [run] = activities;
    expect({ status, records }).toEqual({ status: "read", records: 121 });
    expect(run).toMatchObject({ sport: "running", elapsedS: 600, title: "Morning run", distanceFrom: "gps" });
    expect(run?.distanceM).toBeCloseTo(1800, 3);
    expect(run?.channels.distanceM?.sensor).toBe("gps");
    expect(run?.channels.cadenceStepsPerMin?.values[7]).toBe(164);
    expect(run?.channels.temperatureC?.values[7]).toBe(12);
    expect(run?.devices).toEqual([{ name: "garmin-connect", part: "watch" }]);
  });

  test.each([
    [
      "Strava",
      "<power>250</power><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>151</gpxtpx:hr><gpxtpx:cad>86</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions>",
    ],
    [
      "Suunto",
      "<extensions><gpxdata:hr>151</gpxdata:hr><gpxdata:cadence>86</gpxdata:cadence><power>250</power></extensions>",
    ],
    ["COROS", "<extensions><heartrate>151</heartrate><cadence>172</cadence><power>250</power></extensions>"],
    [
      "Polar",
      "<extensions><x:TrackPointExtension><x:hr>151</x:hr><x:cad>86</x:cad></x:TrackPointExtension><pwr:PowerInWatts>250</pwr:PowerInWatts></extensions>",
    ],
  ])("readGpx() knows the extensions of %s", (_maker, inside) => {
    const file = readGpx(utf8(gpx(inside)));
    const channels = file.activities[0]?.channels;
    expect(file.status).toBe("read");
    expect(channels?.heartRateBpm?.values[9]).toBe(151);
    expect(channels?.cadenceStepsPerMin?.values[9]).toBe(172);
    expect(channels?.powerW?.values[9]).toBe(250);
  });

  test("readGpx() prefers a distance of the device in the points", () => {
    const text = gpx("").replaceAll(
      /<time>([^<]+):(\d\d)\.000Z<\/time>/g,
      "<time>$1:$2.000Z</time><extensions><gpxdata:distance>$2</gpxdata:distance></extensions>",
    );
    expect(readGpx(utf8(text)).activities[0]).toMatchObject({ distanceM: 59, distanceFrom: "device" });
  });

  test("readGpx() counts neither the time nor the way between two segments", () => {
    const points = (from: number, latitude: number): string =>
      Array.from(
        { length: 10 },
        (_, second) =>
          `<trkpt lat="${latitude + second * 1e-5}" lon="11"><time>${new Date(Date.UTC(2026, 0, 5) + (from + second) * 1000).toISOString()}</time></trkpt>`,
      ).join("");
    const text = `<gpx><trk><type>running</type><trkseg>${points(0, 48)}</trkseg><trkseg>${points(600, 48.1)}</trkseg></trk></gpx>`;
    const [run] = readGpx(utf8(text)).activities;
    expect(run?.pauses).toEqual([{ fromS: 9, toS: 600 }]);
    expect(run?.distanceM).toBeCloseTo(2 * 9 * 1.112, 1);
    expect(run?.timerS).toBe(18);
  });

  test("readGpx() takes every track as an activity, and the sport by its speed when none is named", () => {
    const one = gpx("", { head: "<name>Route</name>" });
    const both = one.replace("</gpx>", one.slice(one.indexOf("<trk>")));
    const file = readGpx(utf8(both));
    expect(file.activities.map(({ sport }) => sport)).toEqual(["running", "running"]);
    expect(file).toMatchObject({ status: "read", code: "sport-guessed" });
    expect(readGpx(utf8(gpx("<speed>1.3</speed>", { head: "" }))).activities[0]?.sport).toBe("walking");
    expect(readGpx(utf8(gpx("<speed>8.5</speed>", { head: "" }))).activities[0]?.sport).toBe("cycling");
  });

  test("readGpx() tells routes, waypoints and tracks without times from runs", () => {
    const route = readGpx(utf8('<gpx><rte><rtept lat="1" lon="2"/></rte></gpx>'));
    const timeless = readGpx(
      utf8('<gpx><trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk></gpx>'),
    );
    const empty = readGpx(utf8("<gpx><wpt lat='1' lon='2'/></gpx>"));
    for (const file of [route, timeless, empty])
      expect(file).toMatchObject({ status: "not-an-activity", activities: [] });
    expect(timeless.message).toContain("2 points without times");
  });

  test("readGpx() saves what comes before a cut, and nothing from noise", () => {
    const bytes = utf8(gpxText());
    expect(readGpx(bytes.subarray(0, bytes.length - 700))).toMatchObject({ status: "salvaged", code: "truncated" });
    expect(readGpx(utf8("<gpx><trk><<<<&&&"))).toMatchObject({ status: "rejected", code: "beyond-repair" });
  });

  test("readGpx() leaves out 0° N 0° E and comes back from it", () => {
    const text = gpx("").replace('lat="48" lon="11.5"', 'lat="0" lon="0"');
    const [run] = readGpx(utf8(text)).activities;
    expect(run?.channels.latitudeDeg?.values[0]).toBeNaN();
    expect(run?.distanceM).toBeLessThan(200);
  });
});
