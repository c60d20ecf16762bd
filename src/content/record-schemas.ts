import { caseSchema } from "./case-schema.ts";
import { claimSchema } from "./claim-schema.ts";
import { contributorSchema } from "./contributor-schema.ts";
import { evidenceSchema } from "./evidence-schema.ts";
import { exerciseSchema } from "./exercise-schema.ts";
import { formulaSchema } from "./formula-schema.ts";
import { inquirySchema } from "./inquiry-schema.ts";
import { instrumentSchema } from "./instrument-schema.ts";
import { measureSchema } from "./measure-schema.ts";
import { normSchema } from "./norm-schema.ts";
import { programmeSchema } from "./programme-schema.ts";
import { redFlagSchema } from "./red-flag-schema.ts";
import { selfTestSchema } from "./self-test-schema.ts";
import { thresholdSchema } from "./threshold-schema.ts";

export type { EvidenceRecord } from "./evidence-schema.ts";
export { evidenceSchema } from "./evidence-schema.ts";
export { measureSchema } from "./measure-schema.ts";

/** Schema of each folder of `data`. Whoever reads one kind imports its own schema, so that the app carries no other. */
export const recordSchemas = {
  cases: caseSchema,
  claims: claimSchema,
  contributors: contributorSchema,
  evidence: evidenceSchema,
  exercises: exerciseSchema,
  formulas: formulaSchema,
  inquiries: inquirySchema,
  instruments: instrumentSchema,
  measures: measureSchema,
  norms: normSchema,
  programmes: programmeSchema,
  "red-flags": redFlagSchema,
  "self-tests": selfTestSchema,
  thresholds: thresholdSchema,
} as const;
