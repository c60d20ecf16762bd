/** What a made track is like; everything has a value, so that a test names only what it is about. */
export interface FixtureTrack {
  readonly startUtcMs: number;
  readonly seconds: number;
  readonly speedMps: number;
  /** As written into the file, whatever it counts; undefined writes none. */
  readonly cadence: number | undefined;
  readonly sport: string | undefined;
  readonly title: string;
}

const usual: FixtureTrack = {
  startUtcMs: Date.UTC(2026, 0, 5, 6, 12, 3),
  seconds: 600,
  speedMps: 3,
  cadence: 82,
  sport: "Running",
  title: "Morning run",
};

/** Metres a degree of latitude has on the sphere of mean radius. */
const metresPerDegree = (Math.PI * 6_371_008.8) / 180;

const every = 5;

const time = (utcMs: number): string => new Date(utcMs).toISOString();

function seconds({ seconds: all }: FixtureTrack): number[] {
  return Array.from({ length: Math.floor(all / every) + 1 }, (_, index) => index * every);
}

/** A run due north as a TCX file of a Garmin watch. */
export function tcxText(given: Partial<FixtureTrack> = {}): string {
  const track = { ...usual, ...given };
  const points = seconds(track).map((second) => {
    const metres = second * track.speedMps;
    const cadence = track.cadence === undefined ? "" : `<ns3:RunCadence>${track.cadence}</ns3:RunCadence>`;
    return `<Trackpoint><Time>${time(track.startUtcMs + second * 1000)}</Time>
<Position><LatitudeDegrees>${48 + metres / metresPerDegree}</LatitudeDegrees><LongitudeDegrees>11.5</LongitudeDegrees></Position>
<AltitudeMeters>500.0</AltitudeMeters><DistanceMeters>${metres}</DistanceMeters><HeartRateBpm><Value>150</Value></HeartRateBpm>
<Extensions><ns3:TPX><ns3:Speed>${track.speedMps}</ns3:Speed>${cadence}<ns3:Watts>240</ns3:Watts></ns3:TPX></Extensions></Trackpoint>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
<Activities>${tcxActivity(track, points.join("\n"))}</Activities></TrainingCenterDatabase>`;
}

function tcxActivity(track: FixtureTrack, points: string): string {
  return `<Activity Sport="${track.sport ?? "Other"}"><Id>${time(track.startUtcMs)}</Id>
<Lap StartTime="${time(track.startUtcMs)}"><TotalTimeSeconds>${track.seconds}</TotalTimeSeconds>
<DistanceMeters>${track.seconds * track.speedMps}</DistanceMeters><Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod>
<Track>${points}</Track></Lap>
<Notes>${track.title}</Notes><Creator><Name>Garmin Forerunner 235</Name><UnitId>3907354759</UnitId></Creator></Activity>`;
}

/** A run due north as a GPX file with Garmin's extension. */
export function gpxText(given: Partial<FixtureTrack> = {}): string {
  const track = { ...usual, ...given };
  const points = seconds(track).map((second) => {
    const latitude = 48 + (second * track.speedMps) / metresPerDegree;
    const cadence = track.cadence === undefined ? "" : `<gpxtpx:cad>${track.cadence}</gpxtpx:cad>`;
    return `<trkpt lat="${latitude}" lon="11.5"><ele>500</ele><time>${time(track.startUtcMs + second * 1000)}</time><extensions>
<gpxtpx:TrackPointExtension><gpxtpx:atemp>12</gpxtpx:atemp><gpxtpx:hr>150</gpxtpx:hr>${cadence}</gpxtpx:TrackPointExtension></extensions></trkpt>`;
  });
  const type = track.sport === undefined ? "" : `<type>${track.sport}</type>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Garmin Connect" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
<metadata><time>${time(track.startUtcMs)}</time></metadata>
<trk><name>${track.title}</name>${type}<trkseg>${points.join("\n")}</trkseg></trk></gpx>`;
}

/** A text as the bytes of a UTF-8 file. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
