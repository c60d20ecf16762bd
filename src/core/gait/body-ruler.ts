import type { Side } from "../pose/keypoints.ts";
import type { Contact } from "../report/form-report.ts";
import { median } from "../signal/statistics.ts";
import type { BodySignals } from "./body-signals.ts";
import { signalBetween } from "./measure-definition.ts";

/**
 * Ankle to shoulder over standing height: shoulder at 0.818, ankle at 0.039 of it. Source: Drillis & Contini's segment
 * lengths as drawn in Winter, Biomechanics and Motor Control of Human Movement, figure 4.1.
 */
const ankleToShoulderOfHeight = 0.818 - 0.039;

/** Median leg length (hip-knee plus knee-ankle) of each foot over its stances, track units; over the whole clip without contacts. */
export function legLengths(signals: BodySignals, contacts: readonly Contact[]): Readonly<Record<Side, number>> {
  const length = (side: Side): number => {
    const { legLength } = signals.legs[side];
    const own = contacts.filter(({ foot }) => foot === side);
    return median(
      own.length === 0
        ? legLength
        : own.map((contact) =>
            median(signalBetween(legLength, [contact.initialContactS, contact.toeOffS], signals.rateHz)),
          ),
    );
  };
  return { left: length("left"), right: length("right") };
}

/**
 * Metres in one track unit. Markers are metres already. In film the standing height is set against leg plus trunk, so that
 * a runner with long legs is not taken for a tall one; NaN when the height is not known.
 */
export function metresPerUnit(
  signals: BodySignals,
  legs: Readonly<Record<Side, number>>,
  heightM: number | undefined,
): number {
  if (signals.unit === "m") return 1;
  if (heightM === undefined) return Number.NaN;
  return (ankleToShoulderOfHeight * heightM) / ((legs.left + legs.right) / 2 + median(signals.trunkLength));
}
