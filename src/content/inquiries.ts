import { inquiriesRecords } from "./inquiries.generated.ts";
import { type InquiryRecord, inquirySchema } from "./inquiry-schema.ts";

/** Every inquiry by id: questions, tests and clips that tell something of contributors. */
export const inquiriesById: ReadonlyMap<string, InquiryRecord> = new Map(
  inquiriesRecords.map((record) => [record.id, inquirySchema.parse(record)]),
);
