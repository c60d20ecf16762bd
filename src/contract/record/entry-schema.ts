import { z } from "zod";
import { daySchema } from "../load-api-schema.ts";
import { bodyTestEntrySchema } from "./body-test-entry-schema.ts";
import { checkInEntrySchema } from "./check-in-entry-schema.ts";
import { consentEntrySchema } from "./consent-entry-schema.ts";
import { eventEntrySchema } from "./event-entry-schema.ts";
import { formReportEntrySchema } from "./form-report-entry-schema.ts";
import { planEntrySchema } from "./plan-entry-schema.ts";
import { planWishesEntrySchema } from "./plan-wishes-entry-schema.ts";
import { remindersEntrySchema } from "./reminders-entry-schema.ts";
import { runEntrySchema } from "./run-entry-schema.ts";
import { screenEntrySchema } from "./screen-entry-schema.ts";
import { sessionEntrySchema } from "./session-entry-schema.ts";
import { storyEntrySchema } from "./story-entry-schema.ts";
import { trialEntrySchema } from "./trial-entry-schema.ts";
import { weekEntrySchema } from "./week-entry-schema.ts";

/** What each kind of entry holds. A kind is added here and nowhere else: store and routes take every kind alike. */
export const entryBodySchemas = {
  screen: screenEntrySchema,
  story: storyEntrySchema,
  "check-in": checkInEntrySchema,
  week: weekEntrySchema,
  "body-test": bodyTestEntrySchema,
  "form-report": formReportEntrySchema,
  event: eventEntrySchema,
  consent: consentEntrySchema,
  reminders: remindersEntrySchema,
  "plan-wishes": planWishesEntrySchema,
  plan: planEntrySchema,
  session: sessionEntrySchema,
  trial: trialEntrySchema,
  run: runEntrySchema,
} as const;

export type EntryKind = keyof typeof entryBodySchemas;

export type EntryBody<K extends EntryKind> = z.output<(typeof entryBodySchemas)[K]>;

export const entryKinds = Object.keys(entryBodySchemas) as readonly EntryKind[];

export const entryKindSchema = z.enum(entryKinds);

export const entryIdSchema = z.uuid();

/** First and last day of the entries asked for; a side left out is open. */
export const entryPeriodSchema = z.object({ from: daySchema.optional(), to: daySchema.optional() });

/** One thing the runner told: a screen, a day's check-in, the story, a body test. */
export interface Entry<K extends EntryKind = EntryKind> {
  /** UUID made where it was written: sent twice it is still one entry. */
  readonly id: string;
  readonly kind: K;
  /** The runner's own day it speaks of, `YYYY-MM-DD`; not always the day it was written. */
  readonly day: string;
  /** 1 when new, one more with every change; the highest counts, the earlier ones are kept. */
  readonly revision: number;
  /** Clock of the device at the writing of this revision, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Null once it is taken back. */
  readonly body: EntryBody<K> | null;
}

/** An entry as it is sent; its body is checked by its kind. */
export const entryRequestSchema = z
  .strictObject({
    kind: entryKindSchema,
    day: daySchema,
    revision: z.int().min(1).max(1_000_000),
    madeAt: z.iso.datetime(),
    body: z.unknown(),
  })
  .readonly();

const sentEntry = z.strictObject({ id: entryIdSchema, ...entryRequestSchema.unwrap().shape });

/** An entry as the server gives it; bodies are checked by whoever reads them. */
export const entryResponseSchema = z.strictObject({ entry: sentEntry });

export const entriesResponseSchema = z.strictObject({ entries: z.array(sentEntry).readonly() });

/**
 * The body as its kind wants it, or what is wrong with it in words. Null, an entry taken back, is right for every kind.
 */
export function checkEntryBody(
  kind: EntryKind,
  body: unknown,
): { readonly body: Readonly<Record<string, unknown>> | null } | { readonly problem: string } {
  if (body === null) return { body };
  const parsed = entryBodySchemas[kind].safeParse(body);
  if (parsed.success) return { body: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join(".") || "the whole"}: ${issue?.message ?? "unknown"}` };
}
