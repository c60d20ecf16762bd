import { type ContributorRecord, contributorSchema } from "./contributor-schema.ts";
import { contributorsRecords } from "./contributors.generated.ts";

/** Every contributor by id, whole, in the order of its row. Reports of form need less: `contributorsById` of `content.ts`. */
export const wholeContributorsById: ReadonlyMap<string, ContributorRecord> = new Map(
  contributorsRecords.map((record) => [record.id, contributorSchema.parse(record)]),
);
