import type { FormReportOfDay } from "#core/record/runner-record.ts";
import { isMeasured, type MeasureResult, type MeasureUnit } from "#core/report/form-report.ts";
import { type FhirResource, type Json, observation, ownCode, quantity } from "./fhir-parts.ts";

/** A kept form report with what the runner called its film. */
export interface NamedReport extends FormReportOfDay {
  readonly name: string;
}

/** UCUM codes of the measures' units; a share of the leg is a share. */
const unitCodes: Readonly<Record<MeasureUnit, string>> = {
  "steps/min": "{steps}/min",
  s: "s",
  ratio: "1",
  m: "m",
  "% of leg": "%",
  deg: "deg",
};

/**
 * An observation for every measure of a form report: its value, and as components the ends of its 95 % interval, the steps behind
 * it and the smallest change that is real. One that could not be measured says why and has no value.
 */
export function formObservations({ day, name, report }: NamedReport): readonly FhirResource[] {
  const { name: model, version } = report.model;
  const view = report.source.view === undefined ? "" : `, ${report.source.view} view`;
  const method = { text: `${name}: ${model} ${version}${view}` };
  return report.measures.map((result) => ({
    ...observation({ day, code: measureCode(result), value: measureValue(result), category: "exam" }),
    method,
  }));
}

function measureCode({ id, side, unit }: MeasureResult): Json {
  const sided = side === "both" ? id : `${id}-${side}`;
  return ownCode(sided, unit === undefined ? sided : `${sided}, ${unit}`);
}

function measureValue(result: MeasureResult): { readonly [name: string]: Json } {
  if (!isMeasured(result)) {
    const system = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    const { code, message } = result.notMeasurable;
    return { dataAbsentReason: { coding: [{ system, code: "unknown" }], text: `${code}: ${message}` } };
  }
  const { value, unit, interval, smallestRealChange, n, quality } = result;
  const of = (id: string, number: number): Json => ({
    code: ownCode(id),
    valueQuantity: quantity(number, unit, unitCodes[unit]),
  });
  return {
    valueQuantity: quantity(value, unit, unitCodes[unit]),
    component: [
      of("interval-95-low", interval[0]),
      of("interval-95-high", interval[1]),
      of("smallest-real-change", smallestRealChange),
      { code: ownCode("steps"), valueInteger: n },
      { code: ownCode("quality"), valueString: quality },
    ],
  };
}
