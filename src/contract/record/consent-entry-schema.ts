import { z } from "zod";
import { type Consent, consentPurposes } from "#core/diary/consent.ts";

/** A consent as it is kept: every decision is one more revision, so that what held on a day can be told. */
export const consentEntrySchema = z
  .strictObject({ purpose: z.enum(consentPurposes), isGiven: z.boolean(), words: z.string().min(1).max(1000) })
  .readonly() satisfies z.ZodType<Consent>;
