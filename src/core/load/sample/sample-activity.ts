import type { Activity, Channel } from "../activity.ts";
import { dayNumber } from "../calendar.ts";
import type { SampleRun } from "./sample-plan.ts";
import { seededRandom } from "./seeded-random.ts";

/** Seconds between samples: half a watch's usual rate keeps the sample small. */
const stepS = 2;

/** Somewhere in the open sea: the sample runner's way is a shape, not a place. */
const origin = { latitudeDeg: 0, longitudeDeg: -30 };
const metresPerDegree = 111_133;

/** Draws a planned run out into samples, as a watch would have recorded it. Invented, and marked so in its devices. */
export function sampleActivity(run: SampleRun): Activity {
  const { day, startHour, title, shoe, subSport } = run;
  const columns = drawnOut(run);
  const elapsedS = columns.timesS.at(-1) ?? 0;
  return {
    sport: "running",
    ...(subSport === undefined ? {} : { subSport }),
    startUtcMs: dayNumber(day) * 86_400_000 + startHour * 3_600_000 + (run.seed % 50) * 60_000,
    utcOffsetS: 0,
    elapsedS,
    timerS: elapsedS,
    distanceM: columns.distanceM.at(-1) ?? 0,
    distanceFrom: "device",
    timesS: columns.timesS,
    channels: channelsOf(run, columns),
    extras: [],
    pauses: [],
    laps: lapsOf(columns),
    devices: [
      { name: "sample-watch", part: "watch" },
      ...(run.hasStrap ? [{ name: "sample-strap", part: "sensor" } as const] : []),
    ],
    title,
    shoe,
  };
}

type Columns = ReturnType<typeof drawnOut>;

function drawnOut({ distanceM, speedMps, fadeStepsPerMin, subSport, seed }: SampleRun) {
  const random = seededRandom(seed);
  const samples = Math.round(distanceM / speedMps / stepS) + 1;
  const column = (): Float64Array<ArrayBuffer> => new Float64Array(samples);
  const drawn = {
    timesS: column(),
    distanceM: column(),
    speedMps: column(),
    cadence: column(),
    altitude: column(),
    heart: column(),
    contact: column(),
    bounce: column(),
    latitude: column(),
    longitude: column(),
  };
  const hillM = subSport === "trail" ? 22 : 6;
  const phase = 6 * random();
  let metres = 0;
  for (let index = 0; index < samples; index += 1) {
    const timeS = index * stepS;
    const share = index / samples;
    const noise = random() - 0.5;
    const wave = Math.sin(timeS / 140 + phase);
    const slope = (hillM / 600) * Math.cos(metres / 600 + phase);
    const speed = speedMps * (1 + 0.03 * wave + 0.03 * noise - 0.9 * slope);
    if (index > 0) metres += speed * stepS;
    // Step rate follows speed; a tired runner slows it and stays longer on the ground.
    const fade = fadeStepsPerMin * Math.max(0, share - 0.35);
    const turn = (2 * Math.PI * metres) / Math.max(4000, distanceM);
    const radius = Math.max(4000, distanceM) / (2 * Math.PI) / (1 + 0.18 * Math.sin(3 * turn + phase));
    drawn.timesS[index] = timeS;
    drawn.distanceM[index] = metres;
    drawn.speedMps[index] = speed;
    drawn.cadence[index] = 166 + 9 * (speed - 2.8) - fade + 5 * noise;
    drawn.altitude[index] = 60 + hillM * Math.sin(metres / 600 + phase);
    drawn.heart[index] = Math.min(
      182,
      96 + 48 * (1 - Math.exp(-timeS / 160)) + 26 * (speed - 2.6) + 9 * share + 2 * noise,
    );
    drawn.contact[index] = 262 - 28 * (speed - 2.8) + 2.4 * fade + 14 * noise;
    drawn.bounce[index] = 88 - 2 * fade + 4 * (speed - 2.8) + 6 * noise;
    drawn.latitude[index] = origin.latitudeDeg + (radius * Math.sin(turn)) / metresPerDegree;
    drawn.longitude[index] =
      origin.longitudeDeg + (1.4 * radius * Math.cos(turn + 0.3 * Math.sin(2 * turn))) / metresPerDegree;
  }
  return drawn;
}

function channelsOf({ hasStrap, subSport }: SampleRun, columns: Columns): Activity["channels"] {
  const from = (sensor: string, values: Float64Array): Channel => ({ values, sensor });
  return {
    distanceM: from("sample-watch", columns.distanceM),
    speedMps: from("sample-watch", columns.speedMps),
    cadenceStepsPerMin: from("sample-watch", columns.cadence),
    heartRateBpm: from(hasStrap ? "sample-strap" : "sample-watch", columns.heart),
    ...(hasStrap
      ? {
          contactTimeMs: from("sample-strap", columns.contact),
          verticalOscillationMm: from("sample-strap", columns.bounce),
        }
      : {}),
    ...(subSport === "treadmill"
      ? {}
      : {
          altitudeM: from("sample-watch", columns.altitude),
          latitudeDeg: from("gps", columns.latitude),
          longitudeDeg: from("gps", columns.longitude),
        }),
  };
}

/** A lap a kilometre, the last one shorter. */
function lapsOf({ timesS, distanceM }: Columns): Activity["laps"] {
  const laps: { fromS: number; toS: number; distanceM: number; trigger: string }[] = [];
  let [fromS, fromM] = [0, 0];
  for (const [index, metres] of distanceM.entries()) {
    const toS = timesS[index] ?? 0;
    const isLast = index === distanceM.length - 1;
    if (metres - fromM < 1000 && !isLast) continue;
    laps.push({ fromS, toS, distanceM: metres - fromM, trigger: isLast ? "session-end" : "distance" });
    [fromS, fromM] = [toS, metres];
  }
  return laps;
}
