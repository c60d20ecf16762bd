import { z } from "zod";
import { eventKinds, type RunnerEvent } from "#core/diary/runner-event.ts";

/** A marked day as it is kept. */
export const eventEntrySchema = z
  .strictObject({ what: z.enum(eventKinds), words: z.string().max(300).exactOptional() })
  .readonly() satisfies z.ZodType<RunnerEvent>;
