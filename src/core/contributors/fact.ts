import type { LoadStory } from "../load/story-types.ts";
import type { RunnerRecord } from "../record/runner-record.ts";
import type { RuleBook } from "./contributor-rule.ts";
import type { FactId, UnknownFact } from "./contributor-words.ts";

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
  readonly id: FactId;
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
