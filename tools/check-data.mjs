// npm run check -- data: every record of data/ against its schema, its references and the core; --write renews the index.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findBannedWordsIn } from "./banned-words.mjs";
import { indexFiles, readRecordFiles } from "./data-index.mjs";
import { constantsIn, findDataProblems, idsNamedIn } from "./data-problems.mjs";
import { knowledgePage, knowledgePagePath } from "./knowledge-page.mjs";

const root = dirname(import.meta.dirname);
const files = readRecordFiles(root);
const lists = indexFiles(files);
/** Written before anything that imports them. */
if (process.argv.includes("--write")) writeMade(lists);

const { recordSchemas } = await import("../src/content/record-schemas.ts");
const { articleTitles, claimThemes } = await import("../src/content/claim-schema.ts");
const { measureDefinitions } = await import("../src/core/gait/measure-definitions.ts");
const { formulaVersions } = await import("../src/core/load/formulas.ts");
const { spikeBands, spikeStudy } = await import("../src/core/load/spike-bands.ts");
const { measureIds } = await import("../src/core/report/form-report.ts");
const { notSureEvidence } = await import("../src/core/screen/rule-set.ts");

/** Units of every measure. Cadence has no definition of its own: it comes from the rhythm of the whole film. */
const units = new Map(measureIds.map((id) => [id, new Set(id === "cadence" ? ["steps/min"] : [])]));
for (const { id, unit } of measureDefinitions) units.get(id)?.add(unit);

const findings = "src/core/report/findings.ts";
const findingsText = readFileSync(join(root, findings), "utf8");
const findingThresholds = "src/core/report/finding-thresholds.ts";
/** Thresholds that the form report and the load story hold too. */
const findingNames = {
  "fatigue-lean-change": "leanDriftDeg",
  "pelvic-drop-difference": "pelvicDropDifferenceDeg",
  "shank-angle-long-step": "longStepShankDeg",
  "stance-knee-bend-pain": "stiffKneeDeg",
  "trunk-lean-range": "usualTrunkLeanDeg",
};
const spikeThresholds = {
  "single-run-notice": "over-10",
  "single-run-far": "over-30",
  "single-run-double": "over-100",
};
const constants = new Map([
  ...constantsIn(readFileSync(join(root, findingThresholds), "utf8"), findingNames, findingThresholds),
  ...Object.entries(spikeThresholds).map(([id, band]) => [
    id,
    { value: spikeBands.find((own) => own.id === band)?.above, where: "src/core/load/spike-bands.ts" },
  ]),
]);
const uses = [
  ...idsNamedIn(findingsText, findings),
  { kind: "evidence", id: spikeStudy.evidence, where: "src/core/load/spike-bands.ts" },
  { kind: "evidence", id: notSureEvidence, where: "src/core/screen/rule-set.ts" },
];
const problems = [
  ...findDataProblems({ files, schemas: recordSchemas, uses, units, formulas: formulaVersions, constants }),
  ...findBannedWordsIn(root, ["data"]),
];
const made = [...lists];
if (problems.length === 0) {
  const records = files.map(({ kind, text }) => ({ kind, value: JSON.parse(text) }));
  const page = {
    path: knowledgePagePath,
    text: knowledgePage(records, { articles: articleTitles, themes: claimThemes }),
  };
  if (process.argv.includes("--write")) writeMade([page]);
  made.push(page);
}
for (const { path, text } of made) {
  if (!existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text) {
    problems.push(`${path} is not fresh: node tools/check-data.mjs --write`);
  }
}
for (const problem of problems) console.error(problem);
console.log(`${files.length} records, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function writeMade(made) {
  for (const { path, text } of made) writeFileSync(join(root, path), text);
}
