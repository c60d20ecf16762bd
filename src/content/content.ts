import type { FormulaId } from "#core/load/formulas.ts";
import type { MeasureId, MeasureUnit } from "#core/report/form-report.ts";
import {
  type ContributorRecord,
  contributorSchema,
  type EvidenceRecord,
  evidenceSchema,
  type FormulaRecord,
  formulaSchema,
  type MeasureRecord,
  measureSchema,
} from "./record-schemas.ts";
import { records } from "./records.generated.ts";

/** Every evidence record by id. */
export const evidenceById: ReadonlyMap<string, EvidenceRecord> = new Map(
  records.evidence.map((record) => [record.id, evidenceSchema.parse(record)]),
);

/** Every contributor by id. */
export const contributorsById: ReadonlyMap<string, ContributorRecord> = new Map(
  records.contributors.map((record) => [record.id, contributorSchema.parse(record)]),
);

/** Every measure by id, in the order of its file name. */
export const measuresById: ReadonlyMap<string, MeasureRecord> = new Map(
  records.measures.map((record) => [record.id, measureSchema.parse(record)]),
);

/** Every formula of the load story by id. */
export const formulasById: ReadonlyMap<string, FormulaRecord> = new Map(
  records.formulas.map((record) => [record.id, formulaSchema.parse(record)]),
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
export function contributorsOf(ids: readonly string[]): ContributorRecord[] {
  return ids.map((id) => contributorsById.get(id)).filter((record) => record !== undefined);
}
