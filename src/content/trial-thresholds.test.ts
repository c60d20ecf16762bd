import { expect, test } from "vitest";
import { cadenceRisePercent } from "#core/trial/cadence-target.ts";
import { partMinutes } from "#core/trial/may-run.ts";
import { ratingSd } from "#core/trial/run-effect.ts";
import { criterionPoints } from "#core/trial/trial.ts";
import { flareFreeDays, flareRisePoints } from "#core/triggers/flares.ts";
import { lags } from "#core/triggers/own-triggers.ts";
import { thresholdsById } from "./thresholds.ts";

test("trials and triggers hold the numbers of the reviewed thresholds", () => {
  const held = {
    "trial-pain-change": criterionPoints,
    "trial-usual-minutes": partMinutes["usual-first"],
    "trial-changed-minutes": partMinutes.changed,
    "trial-rating-error": ratingSd,
    "flare-rise": flareRisePoints,
    "flare-free-days": flareFreeDays,
    "trigger-days": Math.max(...lags),
  };
  for (const [id, value] of Object.entries(held)) expect(thresholdsById.get(id)?.value, id).toBe(value);
  expect(thresholdsById.get("trial-cadence-change")?.value).toContain(cadenceRisePercent);
});
