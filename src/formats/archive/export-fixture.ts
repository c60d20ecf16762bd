import { gzipSync, strToU8, type Zippable, zipSync } from "fflate";
import { encodeRun } from "../fit/fit-fixture.ts";
import { fitWriter } from "../fit/fit-writer-fixture.ts";
import { gpxText, tcxText, utf8 } from "../xml/track-fixture.ts";

/** Start of the made runs: a day and some minutes apart from each other. */
export function fixtureStart(index: number): number {
  return Date.UTC(2026, 0, 1 + index, 6, 12, 3);
}

/** A FIT file of the watch's own doings: file_id says monitoring. */
export function monitoringFit(seed = 1): Uint8Array {
  const writer = fitWriter();
  writer.define(0, {
    message: 0,
    fields: [
      [0, "enum"],
      [1, "uint16"],
      [4, "uint32"],
    ],
  });
  writer.data(0, [32, 1, 1_000_000_000 + seed]);
  return writer.finish();
}

const header = [
  "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate",
  "Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time",
  "Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss",
].join(",");

/** The same columns as Strava heads them in German. */
const germanHeader = [
  "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz",
  "Max. Herzfrequenz,Relative Leistung,Pendeln,Hinweis zur Privatsphäre für Aktivitäten,Aktivitätsausrüstung,Dateiname",
  "Sportlergewicht,Fahrradgewicht,Verstrichene Zeit,Bewegungszeit,Distanz,Höchstgeschw.,Durchschnittliche Geschwindigkeit",
  "Höhenzunahme,Höhenunterschied",
].join(",");

/** The activities.csv of {@link stravaExport}. */
export const stravaCsv = `${header}
101,"Jan 1, 2026, 6:12:03\u202FAM",Easy,Run,,600,1.80,,,false,,Blue shoes,activities/9001.fit.gz,70,,600,598,1800.5,3.4,3,12,11

102,"Jan 2, 2026, 6:12:03 AM","Tempo, with ""strides""
and a line",Run,,600,1.80,,,false,,Blue shoes,activities/9002.tcx.gz,70,,600,600,1800,3,3,,
103,"Jan 3, 2026, 6:12:03 AM",Park,Run,,600,1.80,,,false,,,activities/9003.gpx,70,,600,600,1800,3,3,,
104,"Jan 4, 2026, 5:00:00 PM",By hand,Run,,1500,5.00,,,false,,Red shoes,,70,,1500,1500,5000,,,30,30
105,"Jan 5, 2026, 5:00:00 PM",Lost,Run,,1200,4.00,,,false,,,#error#,70,,1200,1200,4000,,,,
106,"Jan 6, 2026, 5:00:00 PM",No points,Run,,900,3.00,,,false,,,activities/9006.gpx,70,,900,900,3000,,,,
`;

/** The same table as a German runner gets it. */
export const germanStravaCsv = stravaCsv
  .replace(header, germanHeader)
  .replaceAll(",Run,", ",Lauf,")
  .replaceAll(/"Jan (\d), 2026, 6:(\d\d:\d\d)[\s\u202F]AM"/g, '"0$1.01.2026, 06:$2"')
  .replaceAll(/"Jan (\d), 2026, 5:(\d\d:\d\d)[\s\u202F]PM"/g, '"0$1.01.2026, 17:$2"')
  .replaceAll(/,(\d)\.(\d\d),,,false/g, ',"$1,$2",,,false');

/** A Strava export with every trap seen in real ones. */
export function stravaExport(csv: string = stravaCsv): Uint8Array {
  return zipSync({
    "activities.csv": strToU8(csv),
    "shoes.csv": strToU8(
      "Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\nBlue shoes,Saucony,Ride 15,Run\n,Asics,Nimbus,\n",
    ),
    "profile.csv": strToU8("Athlete ID\n1\n"),
    "media/1.jpg": new Uint8Array(2000),
    activities: {
      "9001.fit.gz": gzipSync(encodeRun({ startUtcMs: fixtureStart(0), durationS: 600, seed: 1 })),
      "9002.tcx.gz": gzipSync(utf8(`          ${tcxText({ startUtcMs: fixtureStart(1) })}`)),
      "9003.gpx": utf8(gpxText({ startUtcMs: fixtureStart(2) })),
      "9006.gpx": utf8('<?xml version="1.0"?><gpx creator="StravaGPX"><trk><name>No points</name></trk></gpx>'),
    },
    __MACOSX: { activities: { "._9001.fit.gz": new Uint8Array(120) } },
    ".DS_Store": new Uint8Array(100),
  });
}

/** A Garmin export: parts in zips of their own, mostly not activities, summaries as JSON. */
export function garminExport({ nestedLevel = 6 as 0 | 6 } = {}): Uint8Array {
  const files: Zippable = { "a@b.c_501_weights.fit": monitoringFit(3) };
  for (let index = 0; index < 20; index += 1) files[`a@b.c_${600 + index}.fit`] = monitoringFit(index);
  for (let index = 0; index < 3; index += 1) {
    files[`a@b.c_${700 + index}.fit`] = encodeRun({ startUtcMs: fixtureStart(index), durationS: 300, seed: index });
  }
  const summaries = [
    {
      activityId: 1,
      name: "Munich Running",
      activityType: "running",
      beginTimestamp: fixtureStart(0) + 500,
      duration: 300_000,
      distance: 90_000,
    },
    {
      activityId: 2,
      name: "Treadmill",
      activityType: "treadmill_running",
      beginTimestamp: fixtureStart(9),
      startTimeGmt: fixtureStart(9),
      startTimeLocal: fixtureStart(9) + 3_600_000,
      duration: 1_800_000,
      elapsedDuration: 1_900_000,
      distance: 500_000,
      elevationGain: 1200,
      steps: 4900,
    },
    { activityId: 3, name: "Broken" },
  ];
  return zipSync({
    DI_CONNECT: {
      "DI-Connect-Uploaded-Files": {
        "UploadedFiles_0-_Part1.zip": [zipSync(files), { level: nestedLevel }],
      },
      "DI-Connect-Fitness": {
        "a@b.c_0_summarizedActivities.json": strToU8(JSON.stringify([{ summarizedActivitiesExport: summaries }])),
        "a@b.c_gear.json": strToU8("[]"),
      },
    },
  });
}
