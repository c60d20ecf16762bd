import { describe, expect, test } from "vitest";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { type ForcePlateRow, forcePlateRows } from "./force-plate-rows.ts";
import { gaitDataFolder, hasForceTrials, loadForceTrials } from "./load-trials.ts";
import type { Analyse } from "./score-trial.ts";
import { summariseVariants } from "./summarise.ts";

const isThere = hasForceTrials();
if (!isThere) process.stderr.write(`Skipped: no force-plate trials at ${gaitDataFolder}\n`);

function fail(message: string): never {
  throw new Error(message);
}

const clean = [{ id: "side", view: "side", worsening: { seed: 1 } }] as const;

/** An analysis that knows the plate's contacts, late by `lateS`, but only those it `sees`. */
function knowing(lateS: number, sees: (contact: number) => boolean): Analyse {
  const trials = isThere ? loadForceTrials() : [];
  return (track, options): FormAnalysis => {
    const trial = trials.find(({ side }) => side.timesS.length === track.timesS.length && side.x[5] === track.x[5]);
    const contacts = (trial?.contacts ?? [])
      .filter((_, i) => sees(i))
      .map((c) => ({ ...c, initialContactS: c.initialContactS + lateS, toeOffS: c.toeOffS + lateS }));
    const report = {
      schema: "plumbline.form-report/1",
      source: { file: options.file, kind: options.kind, startS: 0, frames: 0, durationS: 0, frameRateHz: 100 },
      verdict: "ok",
      reasons: [],
      contacts,
      measures: [],
      findings: [],
      drift: [],
      repairs: { swapsRepaired: 0, gapsFilledShare: 0, outliersRemoved: 0 },
      model: options.model,
      timing: { decodeS: 0, inferenceS: 0, totalS: 0, framesPerS: 0 },
    } as const;
    return { report, track, series: [], curves: [], moments: [] };
  };
}

describe.skipIf(!isThere)("forcePlateRows()", () => {
  test("gives a perfect score to an analysis that knows the plate's contacts", () => {
    for (const row of forcePlateRows(
      knowing(0, () => true),
      clean,
    )) {
      const { initialContact, toeOff } = row;
      expect([initialContact.missed, initialContact.extra, toeOff.missed, toeOff.extra]).toEqual([0, 0, 0, 0]);
      expect(initialContact.rmse).toBe(0);
      expect(row.contactTimeS.found).toBe(row.contactTimeS.truth);
    }
  });

  test("sees a bias and missed contacts, summed over the trials", () => {
    const rows: readonly ForcePlateRow[] = forcePlateRows(
      knowing(0.02, (i) => i % 5 !== 2),
      clean,
    );
    const [summary] = summariseVariants(rows);
    const { initialContact, toeOff, worst } = summary ?? fail("no summary");
    expect(initialContact.errorS.bias).toBeCloseTo(0.02, 9);
    expect(toeOff.errorS.sd).toBeCloseTo(0, 9);
    expect(worst.initialContactRmseS).toBeCloseTo(0.02, 9);
    const missedShare = initialContact.missed / (initialContact.missed + initialContact.errorS.n);
    expect(missedShare).toBeGreaterThan(0.15);
    expect(missedShare).toBeLessThan(0.25);
    expect(initialContact.extra).toBe(0);
  });
});
