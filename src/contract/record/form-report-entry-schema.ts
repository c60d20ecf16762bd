import { z } from "zod";
import { formReportSchema } from "../form-report-schema.ts";

/** Most steps that a kept report lists: nearly two minutes of running, and well within what is sent at once. */
export const mostKeptContacts = 300;

/** Most rows of measures and drifts: each measure a side and a unit, and each difference of the sides. */
const mostRows = 500;

/** The numbers of a film or trial as they are kept: without curves, points of the body and pictures. */
export const formReportEntrySchema = z
  .strictObject({
    /** What the runner called the film. */
    name: z.string().min(1).max(200),
    report: formReportSchema
      .refine(({ contacts }) => contacts.length <= mostKeptContacts, `At most ${mostKeptContacts} steps are kept`)
      .refine(({ measures, drift }) => measures.length + drift.length <= mostRows, `At most ${mostRows} rows are kept`),
  })
  .readonly();
