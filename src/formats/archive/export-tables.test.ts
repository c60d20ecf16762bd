import { describe, expect, test } from "vitest";
import { germanStravaCsv, stravaCsv } from "./export-fixture.ts";
import { readGarminSummaries } from "./garmin-summaries.ts";
import { readCsv } from "./read-csv.ts";
import { readStravaActivities, readStravaShoes } from "./strava-table.ts";
import { readWrittenDate } from "./written-date.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readStravaActivities()", () => {
  const english = readStravaActivities(readCsv(bytes(stravaCsv)));

  test("readStravaActivities() takes metres from the second Distance, names, gear and files", () => {
    expect(english.unreadableRows).toBe(0);
    expect(english.rows).toHaveLength(6);
    expect(english.rows[0]).toEqual({
      id: "strava-101",
      startUtcMs: Date.UTC(2026, 0, 1, 6, 12, 3),
      elapsedS: 600,
      timerS: 598,
      distanceM: 1800.5,
      ascentM: 12,
      descentM: 11,
      file: "9001.fit",
      title: "Easy",
      sport: { sport: "running" },
      shoe: "Blue shoes",
    });
    expect(english.rows[1]?.title).toBe('Tempo, with "strides"\nand a line');
    expect(english.rows.map(({ file }) => file)).toEqual([
      "9001.fit",
      "9002.tcx",
      "9003.gpx",
      undefined,
      undefined,
      "9006.gpx",
    ]);
  });

  test("readStravaActivities() reads the same from a German table", () => {
    expect(readStravaActivities(readCsv(bytes(germanStravaCsv)))).toEqual(english);
  });

  test("readStravaActivities() reads exports of 2018, with one Distance", () => {
    const old =
      'id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n7,"2018-05-01 06:30:00",A,Run,,1800,5000,false,Shoe,activities/7.gpx.gz\n8,"2018-05-02 06:30:00",B,Run,,1800,5.00,false,,\n';
    const { rows } = readStravaActivities(readCsv(bytes(old)));
    expect(rows.map(({ distanceM }) => distanceM)).toEqual([5000, 5000]);
    expect(rows[0]).toMatchObject({ file: "7.gpx", shoe: "Shoe", startUtcMs: Date.UTC(2018, 4, 1, 6, 30) });
  });

  test("readStravaActivities() counts rows without a date it can read, and takes a table of nonsense", () => {
    expect(readStravaActivities(readCsv(bytes(stravaCsv.replace("Jan 4, 2026", "once upon")))).unreadableRows).toBe(1);
    expect(readStravaActivities([])).toEqual({ rows: [], unreadableRows: 0 });
    expect(readStravaActivities([["x"], ["y"]])).toEqual({ rows: [], unreadableRows: 1 });
  });

  test("readCsv() reads semicolons, marks and open quotes", () => {
    expect(readCsv(bytes('\uFEFFa;b\r\n\r\n1;"2;3"\r\n'))).toEqual([
      ["a", "b"],
      ["1", "2;3"],
    ]);
    expect(() => readCsv(bytes(`a,b\n"${"x".repeat(2_000_000)}`))).toThrow();
  });

  test("readStravaShoes() names shoes as activities do", () => {
    expect(
      readStravaShoes([["Shoe Name"], ["Blue", "Saucony", "Ride"], ["", "Asics", "Nimbus"], ["", "", ""]]),
    ).toEqual([
      { name: "Blue", brand: "Saucony", model: "Ride" },
      { name: "Asics Nimbus", brand: "Asics", model: "Nimbus" },
    ]);
  });
});

describe("readWrittenDate()", () => {
  test.each([
    ["Jan 5, 2024, 6:12:03 AM", "2024-01-05T06:12:03Z"],
    ["Jan 5, 2024, 12:12:03\u202FAM", "2024-01-05T00:12:03Z"],
    ["Dec 31, 2024, 12:59:59\u00A0PM", "2024-12-31T12:59:59Z"],
    ["5 Jan 2024, 18:12:03", "2024-01-05T18:12:03Z"],
    ["21.07.2026, 15:09:27", "2026-07-21T15:09:27Z"],
    ["6. 9. 2026 11:18:40", "2026-09-06T11:18:40Z"],
    ["5 janv. 2024 à 06:12:03", "2024-01-05T06:12:03Z"],
    ["5 ene 2024, 6:12:03", "2024-01-05T06:12:03Z"],
    ["5 de jan. de 2024, 06:12:03", "2024-01-05T06:12:03Z"],
    ["05/01/2024, 06:12:03", "2024-01-05T06:12:03Z"],
    ["2024/1/5 6:12:03", "2024-01-05T06:12:03Z"],
    ["2024年1月5日 06:12:03", "2024-01-05T06:12:03Z"],
    ["5 мар. 2024 г., 06:12:03", "2024-03-05T06:12:03Z"],
  ])("readWrittenDate() reads %s", (text, iso) => {
    expect(readWrittenDate(text)).toBe(Date.parse(iso));
  });

  test.each(["", "yesterday", "Jan 5, 2024", "5 Foo 2024, 06:12:03", "Jan 5, 2024, 25:12:03", "99.99.2024, 06:12:03"])(
    "readWrittenDate() knows no date in %j",
    (text) => {
      expect(readWrittenDate(text)).toBeUndefined();
    },
  );
});

describe("readGarminSummaries()", () => {
  test("readGarminSummaries() turns centimetres and milliseconds into metres and seconds", () => {
    const json = [
      {
        summarizedActivitiesExport: [
          {
            activityId: 2,
            name: "T",
            activityType: "treadmill_running",
            beginTimestamp: 1000,
            startTimeGmt: 1000,
            startTimeLocal: 7_201_000,
            duration: 1_800_000,
            elapsedDuration: 1_900_000,
            distance: 500_000,
            elevationGain: 1200,
            steps: 4900,
          },
          { name: "no id" },
          null,
        ],
      },
    ];
    expect(readGarminSummaries(bytes(JSON.stringify(json)))).toEqual({
      rows: [
        {
          id: "garmin-2",
          startUtcMs: 1000,
          utcOffsetS: 7200,
          elapsedS: 1900,
          timerS: 1800,
          distanceM: 5000,
          ascentM: 12,
          steps: 4900,
          title: "T",
          sport: { sport: "running", subSport: "treadmill" },
        },
      ],
      unreadableRows: 2,
    });
    expect(readGarminSummaries(bytes("{}"))).toEqual({ rows: [], unreadableRows: 0 });
    expect(() => readGarminSummaries(bytes("{"))).toThrow(SyntaxError);
  });
});
