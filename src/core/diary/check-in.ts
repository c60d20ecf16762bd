/** How the pain compares with the day before, as the runner feels it. */
export type ComparedWithYesterday = "better" | "same" | "worse";

/** Pain round the runs of one day, 0 (none) to 10 (the worst imaginable); of several runs, the worst of them. */
export interface RunDayPain {
  readonly before?: number;
  readonly during?: number;
  readonly after?: number;
  readonly limped?: boolean;
  /** Whether the first five to ten minutes were easy, or drills came before. */
  readonly warmedUp?: boolean;
}

/** Feelings that may be told beside the pain, each 0 (none) to 10 (the most). Own items, not validated. */
export const feelingNames = ["stiffness", "soreness", "fatigue", "stress", "fear", "confidence"] as const;

export type FeelingName = (typeof feelingNames)[number];

/**
 * What a runner tells of one day. What was not told is absent, never 0. Pain by the numeric rating scale of 11 points
 * (evidence `ostelo-2008-change`).
 */
export interface CheckIn {
  readonly painNow?: number;
  /** Within the last 24 hours. */
  readonly painWorst?: number;
  readonly comparedWithYesterday?: ComparedWithYesterday;
  readonly ran?: boolean;
  readonly run?: RunDayPain;
  /** Pain on the morning after the runs of the day before. */
  readonly painMorningAfter?: number;
  /** Anything new: numbness, weakness, fever, trouble with bladder or bowel. Calls for the safety screen. */
  readonly hasNewSymptoms?: boolean;
  readonly feelings?: Readonly<Partial<Record<FeelingName, number>>>;
  /** Hours slept in the night before. */
  readonly sleepHours?: number;
  /** Hours sat during the day. */
  readonly sittingHours?: number;
  /** Whether the day had strength training. */
  readonly strength?: boolean;
  readonly note?: string;
}

/** A check-in with its day, `YYYY-MM-DD`. */
export interface CheckInOfDay {
  readonly day: string;
  /** When it was written (ISO 8601 in UTC), where that is known. */
  readonly madeAt?: string;
  readonly checkIn: CheckIn;
}

/**
 * What a new check-in may begin with: the pain of the day before, to be changed by one tap. Nothing else is carried over: a
 * run, a comparison or a new symptom belongs to its own day.
 */
export function defaultsFrom(yesterday: CheckIn | undefined): CheckIn {
  const { painNow, painWorst } = yesterday ?? {};
  return { ...(painNow === undefined ? {} : { painNow }), ...(painWorst === undefined ? {} : { painWorst }) };
}

/** The check-in with what does not fit together mended: the worst pain is at least the pain now; no run, no pain of a run. */
export function settleCheckIn(checkIn: CheckIn): CheckIn {
  const { run, ...rest } = checkIn;
  const { painNow, painWorst } = rest;
  const worst = painNow !== undefined && painWorst !== undefined && painWorst < painNow ? { painWorst: painNow } : {};
  return { ...rest, ...worst, ...(run === undefined || rest.ran !== true ? {} : { run }) };
}
