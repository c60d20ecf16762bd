import { z } from "zod";
import { recordParts } from "#core/access/record-part.ts";

/** Longest time for which a grant is given, days: who shares for longer says so again. */
export const mostGrantDays = 366;

const partSchema = z.enum(recordParts);

/** Leave for a clinic to read parts of the record, as it is given. */
export const grantRequestSchema = z.strictObject({
  clinicId: z.uuid(),
  /** What the runner wants to be called there. */
  runnerName: z.string().trim().min(1).max(80),
  parts: z.array(partSchema).min(1).max(recordParts.length),
  days: z.int().min(1).max(mostGrantDays),
  /** What was read and agreed to, as it stood then: the runner's log keeps it, word for word. */
  words: z.string().trim().min(1).max(4000).exactOptional(),
});

export type GrantRequest = z.output<typeof grantRequestSchema>;

const grantSchema = z.strictObject({
  id: z.uuid(),
  clinicId: z.uuid(),
  clinicName: z.string(),
  runnerName: z.string(),
  parts: z.array(partSchema),
  givenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().exactOptional(),
  /** Whether it counted when it was asked for. */
  isLive: z.boolean(),
});

/** Every grant a runner gave, the newest first. */
export const grantsSchema = z.strictObject({ grants: z.array(grantSchema) });

export type Grants = z.output<typeof grantsSchema>;

/** Clinics that can be shared with. */
export const clinicsSchema = z.strictObject({
  clinics: z.array(z.strictObject({ clinicId: z.uuid(), name: z.string() })),
});

export type Clinics = z.output<typeof clinicsSchema>["clinics"];

/** Runners who share with a clinic now, and what. */
export const sharingRunnersSchema = z.strictObject({
  runners: z.array(
    z.strictObject({
      runnerId: z.uuid(),
      runnerName: z.string(),
      parts: z.array(partSchema),
      expiresAt: z.iso.datetime(),
    }),
  ),
});

export type SharingRunners = z.output<typeof sharingRunnersSchema>;
