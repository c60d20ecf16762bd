import { z } from "zod";

/** What `/healthz` answers: whether the server can work now, and no private fact. */
export const healthSchema = z.strictObject({
  status: z.enum(["ok", "not-ready"]),
  checks: z.strictObject({
    /** Whether the server takes requests or is about to end. */
    server: z.enum(["ok", "stopping"]),
    /** Whether the database answers a question within two seconds. */
    store: z.enum(["ok", "closed", "slow"]),
    /** Room on the disk with the data folder: low under 512 MB, full under 64 MB. */
    disk: z.enum(["ok", "low", "full", "unknown"]),
  }),
  /** Number of the database's newest migration; absent while it is closed. */
  storeVersion: z.int().min(1).exactOptional(),
});

export type Health = z.output<typeof healthSchema>;
