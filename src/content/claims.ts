import { type ClaimRecord, claimSchema } from "./claim-schema.ts";
import { claimsRecords } from "./claims.generated.ts";

/** Every claim of the clinic articles by id, in the order of its row. */
export const claimsById: ReadonlyMap<string, ClaimRecord> = new Map(
  claimsRecords.map((record) => [record.id, claimSchema.parse(record)]),
);
