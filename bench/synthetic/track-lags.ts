import { type PointColumns, pointColumns } from "#core/pose/columns.ts";
import type { KeypointName, Side } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { degrees } from "./vector.ts";

/** The shape of a run about its contacts, medians over a recording; the same code reads trials and figures. */
export interface TrackLags {
  readonly heelLeadMs: number;
  readonly toeRiseLagMs: number;
  readonly kneeExtensionLagMs: number;
  readonly thighExtensionLagMs: number;
  readonly thighExtensionDeg: number;
  readonly kneeAtContactDeg: number;
  readonly kneePeakStanceDeg: number;
  readonly kneeAtToeOffDeg: number;
  readonly kneePeakSwingDeg: number;
}

interface Foot {
  readonly foot: Side;
  readonly initialContactS: number;
  readonly toeOffS: number;
}

const median = (values: readonly number[]): number => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

type Signal = (timeS: number) => number;

/** Straight line between the samples about a time. */
function signal(track: PoseTrack, values: readonly number[]): Signal {
  const { timesS } = track;
  const stepS = ((timesS.at(-1) ?? 0) - (timesS[0] ?? 0)) / (timesS.length - 1);
  return (timeS) => {
    const place = (timeS - (timesS[0] ?? 0)) / stepS;
    const i = Math.floor(place);
    const [a, b] = [values[i] ?? Number.NaN, values[i + 1] ?? Number.NaN];
    return a + (b - a) * (place - i);
  };
}

/** Time in a window at which a signal is greatest; NaN when it is not seen there. */
function timeOfMost(of: Signal, [fromS, toS]: readonly [number, number]): number {
  let [best, found] = [Number.NEGATIVE_INFINITY, Number.NaN];
  for (let timeS = fromS; timeS <= toS; timeS += 0.002) {
    const here = of(timeS);
    if (here > best) [best, found] = [here, timeS];
  }
  return found;
}

function legSignals(track: PoseTrack, foot: Side) {
  const column = (name: KeypointName): PointColumns => {
    const found = pointColumns(track, name);
    if (found === undefined) throw new RangeError(`The track has no ${name}`);
    return found;
  };
  const named = (point: "Hip" | "Knee" | "Ankle" | "Heel" | "Toe"): PointColumns => column(`${foot}${point}`);
  const [hip, knee, ankle, heel, toe] = [named("Hip"), named("Knee"), named("Ankle"), named("Heel"), named("Toe")];
  const [leftHip, rightHip] = [column("leftHip"), column("rightHip")];
  const forward = Math.sign(median(Array.from(toe.x, (x, i) => x - (heel.x[i] ?? Number.NaN))));
  const angle = (top: PointColumns, low: PointColumns) =>
    Array.from(top.x, (x, i) =>
      degrees(
        Math.atan2(forward * ((low.x[i] ?? Number.NaN) - x), (low.y[i] ?? Number.NaN) - (top.y[i] ?? Number.NaN)),
      ),
    );
  const thigh = angle(hip, knee);
  const shank = angle(knee, ankle);
  const ahead = Array.from(
    heel.x,
    (x, i) => forward * (x - ((leftHip.x[i] ?? Number.NaN) + (rightHip.x[i] ?? Number.NaN)) / 2),
  );
  return {
    ahead: signal(track, ahead),
    toeUp: signal(
      track,
      Array.from(toe.y, (y) => -y),
    ),
    thigh: signal(track, thigh),
    knee: signal(
      track,
      thigh.map((t, i) => t - (shank[i] ?? Number.NaN)),
    ),
  };
}

/** Reads the shape of a run from a track seen from the side and its true contacts. */
export function trackLags(track: PoseTrack, contacts: readonly Foot[]): TrackLags {
  const rows = (["left", "right"] as const).flatMap((foot) => {
    const s = legSignals(track, foot);
    const own = contacts.filter((c) => c.foot === foot);
    return own.slice(1, -1).map((contact, i) => {
      const next = own[i + 2] ?? contact;
      const most = (of: Signal, fromS: number, toS: number) => of(timeOfMost(of, [fromS, toS]));
      const flat = s.toeUp(contact.initialContactS + 0.3 * (contact.toeOffS - contact.initialContactS));
      const swing = most(s.toeUp, contact.toeOffS, next.initialContactS - 0.12) - flat;
      const rising: Signal = (t) => (s.toeUp(t) > flat + 0.15 * swing ? -t : Number.NaN);
      return {
        heelLeadMs:
          1000 *
          (contact.initialContactS -
            timeOfMost(s.ahead, [contact.initialContactS - 0.12, contact.initialContactS + 0.04])),
        toeRiseLagMs: 1000 * (timeOfMost(rising, [contact.toeOffS - 0.06, contact.toeOffS + 0.15]) - contact.toeOffS),
        kneeExtensionLagMs:
          1000 * (timeOfMost((t) => -s.knee(t), [contact.toeOffS - 0.1, contact.toeOffS + 0.1]) - contact.toeOffS),
        thighExtensionLagMs:
          1000 * (timeOfMost((t) => -s.thigh(t), [contact.toeOffS - 0.1, contact.toeOffS + 0.14]) - contact.toeOffS),
        thighExtensionDeg: most((t) => -s.thigh(t), contact.toeOffS - 0.1, contact.toeOffS + 0.14),
        kneeAtContactDeg: s.knee(contact.initialContactS),
        kneePeakStanceDeg: most(s.knee, contact.initialContactS, contact.toeOffS),
        kneeAtToeOffDeg: s.knee(contact.toeOffS),
        kneePeakSwingDeg: most(s.knee, contact.toeOffS, next.initialContactS),
      };
    });
  });
  const middle = (pick: (row: (typeof rows)[number]) => number): number => median(rows.map(pick));
  return {
    heelLeadMs: middle((r) => r.heelLeadMs),
    toeRiseLagMs: middle((r) => r.toeRiseLagMs),
    kneeExtensionLagMs: middle((r) => r.kneeExtensionLagMs),
    thighExtensionLagMs: middle((r) => r.thighExtensionLagMs),
    thighExtensionDeg: middle((r) => r.thighExtensionDeg),
    kneeAtContactDeg: middle((r) => r.kneeAtContactDeg),
    kneePeakStanceDeg: middle((r) => r.kneePeakStanceDeg),
    kneeAtToeOffDeg: middle((r) => r.kneeAtToeOffDeg),
    kneePeakSwingDeg: middle((r) => r.kneePeakSwingDeg),
  };
}
