import { type Drift, isMeasured, type Measured, type MeasureId } from "../../report/form-report.ts";
import { type RuleBook, thresholdNumber } from "../contributor-rule.ts";
import { answered, type FactDefinition, type FactReading, type FactRecord, unknown } from "../fact.ts";

interface Seen {
  readonly day: string;
  readonly rows: readonly Measured[];
}

/** The rows of a measure in the newest usable film that has it, in degrees; whether any film looked for it. */
function newestRows({ formReports }: FactRecord, id: MeasureId): Seen | "no-film" | "not-measured" {
  const usable = formReports.filter(({ report }) => report.verdict === "ok").toReversed();
  for (const { day, report } of usable) {
    const rows = report.measures.filter(isMeasured).filter((row) => row.id === id && row.unit === "deg");
    if (rows.length > 0) return { day, rows };
  }
  const wasLookedFor = usable.some(({ report }) => report.measures.some((row) => row.id === id && !isOtherView(row)));
  return wasLookedFor ? "not-measured" : "no-film";
}

function isOtherView(row: FactRecord["formReports"][number]["report"]["measures"][number]): boolean {
  return "notMeasurable" in row && row.notMeasurable.code === "other-view";
}

/**
 * The largest value of a measure over the sides, in the newest film that has it. Too few steps are not read: rule R4 wants seven
 * of each side.
 */
function largest(id: MeasureId, record: FactRecord, book: RuleBook): FactReading {
  const seen = newestRows(record, id);
  if (typeof seen === "string") return unknown(seen);
  const enough = seen.rows.filter(({ n }) => n >= thresholdNumber(book, "steps-each-side"));
  const [first, ...rest] = enough;
  if (first === undefined) return unknown("too-few-steps");
  const row = rest.reduce((most, one) => (one.value > most.value ? one : most), first);
  return { kind: "number", value: row.value, interval: row.interval, day: seen.day };
}

/** The size of a left-minus-right difference, with the interval of its size. */
function differenceSize(id: MeasureId, record: FactRecord, book: RuleBook): FactReading {
  const signed = largest(id, record, book);
  if (signed.kind !== "number" || signed.interval === undefined) return signed;
  const [low, high] = signed.interval;
  const ends = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b) as [number, number];
  const interval = low <= 0 && high >= 0 ? ([0, ends[1]] as const) : ends;
  return { ...signed, value: Math.abs(signed.value), interval };
}

function leanDrift(record: FactRecord): FactReading {
  const newest = record.formReports.findLast(({ report }) => report.drift.some(isLean));
  const drift = newest?.report.drift.find(isLean);
  if (newest === undefined || drift === undefined) return unknown(whyNoLeanDrift(record));
  return { kind: "number", value: drift.change, interval: drift.interval, day: newest.day };
}

/** A film whose lean has a number but no change over time had too few steps at its start or end. */
function whyNoLeanDrift(record: FactRecord): "no-film" | "not-measured" | "film-too-short" {
  const seen = newestRows(record, "trunkLean");
  return typeof seen === "string" ? seen : "film-too-short";
}

function isLean({ id }: Drift): boolean {
  return id === "trunkLean";
}

function footStrike(record: FactRecord): FactReading {
  const seen = newestRows(record, "footAngle");
  if (typeof seen === "string") return unknown(seen);
  const classes = [...new Set(seen.rows.flatMap((row) => row.class ?? []))];
  const [only] = classes;
  return answered(classes.length > 1 ? "mixed" : only, "not-measured");
}

/** What the newest films measured. */
export const formFacts: readonly FactDefinition[] = [
  {
    ...{ id: "trunk-lean", from: "measured", unit: "deg", span: [-40, 60] },
    read: (record, book) => largest("trunkLean", record, book),
  },
  {
    ...{ id: "lean-drift", from: "measured", unit: "deg", span: [-40, 40] },
    read: leanDrift,
  },
  {
    ...{ id: "shank-angle", from: "measured", unit: "deg", span: [-30, 40] },
    read: (record, book) => largest("shankAngle", record, book),
  },
  {
    ...{ id: "pelvic-drop-difference", from: "measured", unit: "deg" },
    span: [0, 30],
    read: (record, book) => differenceSize("asymmetry:pelvicDrop", record, book),
  },
  {
    ...{ id: "foot-strike", from: "measured" },
    answers: ["rearfoot", "midfoot", "forefoot", "mixed"],
    read: footStrike,
  },
];
