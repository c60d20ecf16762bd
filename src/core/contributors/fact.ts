import type { LoadStory } from "../load/story-types.ts";
import type { RunnerRecord } from "../record/runner-record.ts";
import type { RuleBook } from "./contributor-rule.ts";

/** Why a fact is not known, with the sentence that says so. */
export const unknownFacts = {
  "not-told": "You have not told this yet.",
  "not-screened": "The safety questions are not answered.",
  "not-tested": "This body test has not been done.",
  "no-film": "There is no film from this side in your record.",
  "not-measured": "The newest film could not measure it.",
  "film-too-short": "The newest film from this side is too short to set its end against its start.",
  "too-few-steps": "The film holds too few steps of each side.",
  "no-runs": "No runs of these weeks are in your record.",
  "not-enough-runs": "The runs on record are too few, or their days have gaps.",
  "drift-silent": "No run on record has enough running at the same pace early and late.",
  "no-shoes": "No run on record names its shoes.",
  "too-few-days": "No check-in of the last week says it.",
  "onset-unknown": "The day on which this began is not told.",
  "pain-without-side": "The pain is marked on both sides or in the middle, so no side can be compared with it.",
  "no-sessions": "No session of the last two weeks is logged.",
  "no-strength-block": "Eight weeks of it with check-ins before and at the end are not on record yet.",
  "no-stretch-weeks": "Two weeks of it with check-ins before and at the end are not on record yet.",
  "not-tried": "No change-and-see trial of it has been done.",
} as const;

export type UnknownFact = keyof typeof unknownFacts;

/**
 * What the record says of one thing. A number carries its 95 % interval, or the range that what is missing leaves open; without
 * one its error is not known. What is not known is never 0 and never a no.
 */
export type FactReading =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly interval?: readonly [number, number];
      readonly day?: string;
    }
  | { readonly kind: "answer"; readonly answer: string; readonly day?: string }
  | { readonly kind: "unknown"; readonly why: UnknownFact };

/** What facts need of a runner's load. */
export type LoadOfFacts = Pick<LoadStory, "coverage" | "runs" | "breaks" | "shoes" | "recentWeeks">;

/** What facts are read from: the record, of whose load a part is enough. */
export type FactRecord = Omit<RunnerRecord, "load"> & { readonly load?: LoadOfFacts };

interface FactBase {
  readonly id: string;
  /** What it is, in words. */
  readonly label: string;
  /** Told by the runner, or measured on film, by a watch or in a test. */
  readonly from: "told" | "measured";
  readonly read: (record: FactRecord, book: RuleBook) => FactReading;
}

/** Something that can be known about a runner, and how it is read from the record. */
export type FactDefinition =
  | (FactBase & { readonly answers: readonly string[] })
  | (FactBase & { readonly unit: string; readonly span: readonly [number, number] });

export type Facts = ReadonlyMap<string, FactReading>;

export function unknown(why: UnknownFact): FactReading {
  return { kind: "unknown", why };
}

export function answered(answer: string | undefined, why: UnknownFact = "not-told"): FactReading {
  return answer === undefined ? unknown(why) : { kind: "answer", answer };
}

/** A number as told: it is what was said, without an error of its own. */
export function toldNumber(value: number | undefined): FactReading {
  return value === undefined ? unknown("not-told") : { kind: "number", value, interval: [value, value] };
}
