import { z } from "zod";
import { screenRequestSchema, screenResultSchema } from "../screen-schema.ts";

/** A screen as it is kept: what was asked and answered, and what the rules of that version said of it. */
export const screenEntrySchema = z
  .strictObject({ request: screenRequestSchema, result: screenResultSchema })
  .readonly();
