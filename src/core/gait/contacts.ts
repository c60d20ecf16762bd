import type { Contact } from "../report/form-report.ts";
import type { BodySignals } from "./body-signals.ts";
import type { Rhythm } from "./cadence.ts";
import { calibrationOf, predictEvent, type Sight } from "./calibration.ts";
import { type StrideCues, strideCues } from "./stride-cues.ts";

/** Shortest contact that is believed, s. Elite sprinting is about 0.09 s. */
const shortestContactS = 0.09;

/** Contacts longer than this share of a stride are no running contact. Walking is about 0.6. */
const longestContactShare = 0.75;

function contactOf(stride: StrideCues, sight: Sight, rateHz: number): Contact | undefined {
  const calibration = calibrationOf(sight, stride.foot);
  if (calibration === undefined) return undefined;
  const anchorS = stride.anchor / rateHz;
  const initialContactS = anchorS + predictEvent(calibration.initialContact, stride);
  const toeOffS = anchorS + predictEvent(calibration.toeOff, stride);
  return { foot: stride.foot, initialContactS, toeOffS, confidence: stride.confidence };
}

function isPlausible(contact: Contact, strideS: number, durationS: number): boolean {
  const contactS = contact.toeOffS - contact.initialContactS;
  const isInside = contact.initialContactS >= 0 && contact.toeOffS <= durationS;
  return isInside && contactS >= shortestContactS && contactS <= longestContactShare * strideS;
}

/**
 * Contacts of one foot may not follow each other faster than 0.7 of a stride: of two closer ones the better seen stays.
 */
function dropDoubles(contacts: readonly Contact[], strideS: number): Contact[] {
  const kept: Contact[] = [];
  for (const contact of contacts) {
    const last = kept.at(-1);
    if (last === undefined || contact.initialContactS - last.initialContactS > 0.7 * strideS) kept.push(contact);
    else if (contact.confidence > last.confidence) kept[kept.length - 1] = contact;
  }
  return kept;
}

/**
 * Finds when each foot is on the ground. Anchors of each stride (the heel's furthest point ahead of the hips, or from
 * behind the top of the swing) give the times by the learned lead and cues of the track's calibration; then contacts that
 * are too short, too long, cut by the clip's ends or too close to the one before are left out. Ordered by time.
 */
export function detectContacts(signals: BodySignals, rhythm: Rhythm, sight: Sight): Contact[] {
  const options = { view: sight.view, stridePeriodS: rhythm.stridePeriodS };
  const durationS = (signals.length - 1) / signals.rateHz;
  return (["left", "right"] as const)
    .flatMap((foot) => {
      const found = strideCues(signals, foot, options).flatMap(
        (stride) => contactOf(stride, sight, signals.rateHz) ?? [],
      );
      return dropDoubles(
        found.filter((contact) => isPlausible(contact, rhythm.stridePeriodS, durationS)),
        rhythm.stridePeriodS,
      );
    })
    .sort((a, b) => a.initialContactS - b.initialContactS);
}
