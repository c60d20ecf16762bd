import type { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { ownReadable, type ReadableRecord } from "#app/runner-data/readable-record.ts";
import type { RunnerData } from "#app/runner-data/runner-data.ts";
import type { RunnerName } from "#contract/load-api-schema.ts";
import type { Action } from "#core/access/actions.ts";
import type { ReadingLeave } from "#core/access/policy.ts";
import type { Principal } from "#core/access/principal.ts";

/** What the policy allowed of one request. */
export type Allowance =
  | { readonly kind: "nobody" }
  | { readonly kind: "own"; readonly runner: RunnerName }
  | { readonly kind: "shared"; readonly runnerId: string; readonly leave: ReadingLeave };

interface AccessParts {
  readonly data: DataOfRunners | undefined;
  readonly principal: Principal | undefined;
  readonly action: Action;
  readonly allowance: Allowance;
}

/** The way of one request to what it was allowed to reach, and to nothing else. */
export class Access {
  readonly #parts: AccessParts;

  constructor(parts: AccessParts) {
    this.#parts = parts;
  }

  /** What belongs to no runner. */
  get data(): DataOfRunners {
    const { data } = this.#parts;
    if (data === undefined) throw new TypeError("This server keeps nothing");
    return data;
  }

  /** What is kept of the runner who asks. */
  get own(): RunnerData {
    if (this.#parts.allowance.kind !== "own") throw new TypeError("Only what is one's own was allowed");
    return this.data.of(this.ownId);
  }

  get ownId(): string {
    const id = ownIdOf(this.#parts.principal, this.data);
    if (id === undefined) throw new TypeError("Who asks has no record");
    return id;
  }

  /** Whether the record asked for is one's own or the sample runner's. */
  get runner(): RunnerName {
    const { allowance } = this.#parts;
    if (allowance.kind !== "own") throw new TypeError("Only a record of one's own can be changed");
    return allowance.runner;
  }

  /** The record that may be read. Where it is another's, their access log has a line of it from here on. */
  async readable(): Promise<ReadableRecord> {
    const { allowance, principal, action } = this.#parts;
    if (allowance.kind === "own") return ownReadable(this.own, allowance.runner);
    if (allowance.kind !== "shared" || principal?.kind !== "account") throw new TypeError("No record was allowed");
    const { runnerId, leave } = allowance;
    const reading = { runnerId, clinicId: leave.clinicId, at: new Date().toISOString() };
    return this.data.shared({ ...reading, who: principal.accountId, what: action }, leave.parts);
  }
}

/** The runner who somebody is; undefined for people of a clinic. */
export function ownIdOf(principal: Principal | undefined, data: DataOfRunners): string | undefined {
  return principal?.kind === "local" ? data.localId : principal?.runnerId;
}
