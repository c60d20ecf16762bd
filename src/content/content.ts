import type { FormulaId } from "#core/load/formulas.ts";
import type { MeasureId, MeasureUnit } from "#core/report/form-report.ts";
import { contributorBriefs } from "./contributor-briefs.generated.ts";
import { type ContributorBrief, contributorBriefSchema } from "./contributor-schema.ts";
import { evidenceRecords } from "./evidence.generated.ts";
import { type EvidenceRecord, evidenceSchema } from "./evidence-schema.ts";
import { type FormulaRecord, formulaSchema } from "./formula-schema.ts";
import { formulasRecords } from "./formulas.generated.ts";
import { type MeasureRecord, measureSchema } from "./measure-schema.ts";
import { measuresRecords } from "./measures.generated.ts";

/** Every evidence record by id. */
export const evidenceById: ReadonlyMap<string, EvidenceRecord> = new Map(
  evidenceRecords.map((record) => [record.id, evidenceSchema.parse(record)]),
);

/** Every contributor by id, as far as reports of form show it. The whole is in `contributors.ts`. */
export const contributorsById: ReadonlyMap<string, ContributorBrief> = new Map(
  contributorBriefs.map((record) => [record.id, contributorBriefSchema.parse(record)]),
);

/** Every measure by id, in the order of its file name. */
export const measuresById: ReadonlyMap<string, MeasureRecord> = new Map(
  measuresRecords.map((record) => [record.id, measureSchema.parse(record)]),
);

/** Every formula of the load story by id. */
export const formulasById: ReadonlyMap<string, FormulaRecord> = new Map(
  formulasRecords.map((record) => [record.id, formulaSchema.parse(record)]),
);

/** Record of a formula. Every formula has one; the check sees to it. */
export function formulaRecord(id: FormulaId): FormulaRecord {
  const record = formulasById.get(id);
  if (!record) throw new RangeError(`No record of formula ${id}`);
  return record;
}

/** Record of a measure, or of the measure whose left-right difference it is. Every measure has one; the check sees to it. */
export function measureRecord(id: MeasureId): MeasureRecord {
  const record = measuresById.get(id.replace("asymmetry:", ""));
  if (!record) throw new RangeError(`No record of measure ${id}`);
  return record;
}

/** What a measure is called; a left-right difference says so. */
export function measureLabel(id: MeasureId): string {
  const { label } = measureRecord(id);
  return id.startsWith("asymmetry:") ? `${label}, left minus right` : label;
}

/** Decimals with which a measure is shown in a unit. */
export function measureDecimals(id: MeasureId, unit: MeasureUnit): number {
  return measureRecord(id).units.find((own) => own.unit === unit)?.decimals ?? 1;
}

/** Records of evidence in the order asked for; one that does not exist is left out. */
export function evidenceOf(ids: readonly string[]): EvidenceRecord[] {
  return ids.map((id) => evidenceById.get(id)).filter((record) => record !== undefined);
}

/** Records of contributors in the order asked for; one that does not exist is left out. */
export function contributorsOf(ids: readonly string[]): ContributorBrief[] {
  return ids.map((id) => contributorsById.get(id)).filter((record) => record !== undefined);
}
