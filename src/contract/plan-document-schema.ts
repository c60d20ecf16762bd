import { z } from "zod";
import { daySchema } from "./load-api-schema.ts";
import { planEntrySchema } from "./record/plan-entry-schema.ts";
import { planWishesEntrySchema } from "./record/plan-wishes-entry-schema.ts";

/** The document that `plumbline plan --json` prints. */
export const planDocumentSchema = z
  .strictObject({
    schema: z.literal("plumbline.plan/1"),
    today: daySchema,
    wishes: planWishesEntrySchema,
    plan: planEntrySchema,
  })
  .readonly();

export type PlanDocument = z.output<typeof planDocumentSchema>;
