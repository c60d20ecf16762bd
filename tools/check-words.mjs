// Checks that every text of the app which users see stands in a message file, so that it can be translated.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findInlineWords, kinds } from "./inline-words.mjs";
import { projectRoot, say } from "./setup.mjs";

/** Files whose texts still have to be moved (decision 10). To be emptied; a file that is clean must not be named. */
const waiting = new Set([
  "src/report/contact-timeline.ts",
  "src/report/curve-note.ts",
  "src/report/cycle-curve-chart.ts",
  "src/report/form-report-html.ts",
  "src/report/handover/handover-blocks.ts",
  "src/report/handover/handover-html.ts",
  "src/report/handover/history-lines.ts",
  "src/report/load/load-words.ts",
  "src/report/load/spike-lines.ts",
  "src/report/load/terminal-load-page.ts",
  "src/report/load/week-and-shoe-lines.ts",
  "src/report/node/form-report-typst.ts",
  "src/report/node/handover-typst.ts",
  "src/report/report-style.ts",
  "src/report/report-words.ts",
  "src/report/runner-figure.ts",
  "src/report/sections/curves-section.ts",
  "src/report/sections/data-table.ts",
  "src/report/sections/findings-section.ts",
  "src/report/sections/measures-section.ts",
  "src/report/sections/method-section.ts",
  "src/report/sections/time-sections.ts",
  "src/report/terminal-report.ts",
]);

/** Message files of the core that no translation reaches yet. To be emptied in the same way. */
const unreached = new Set([]);

/** Rooms whose texts users see: pages, reports that are written or shown, and what the core composes. */
const rooms = ["src/web", "src/report", "src/core"];
const files = rooms
  .flatMap((room) =>
    readdirSync(join(projectRoot, room), { recursive: true }).map((name) => `${room}/${name.replaceAll("\\", "/")}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));

const names = Map.groupBy(
  files.filter((path) => path.startsWith("src/web/") && path.endsWith("-words.ts")),
  (path) => basename(path),
);
const outside = files
  .filter((path) => !path.startsWith("src/core/") && path.endsWith("-words.ts"))
  .map((path) => readFileSync(join(projectRoot, path), "utf8"));
const troubles = [
  ...files.filter((path) => path.startsWith("src/core/") && path.endsWith("-words.ts")).flatMap(unreachedOf),
  ...[...names.values()].filter((same) => same.length > 1).map((same) => `${same.join(", ")}: catalogues of one name`),
  ...files.flatMap(troublesOf),
];

function troublesOf(path) {
  const found = findInlineWords(path, readFileSync(join(projectRoot, path), "utf8"));
  if (waiting.has(path)) return found.length > 0 ? [] : [`${path}: clean now, take it out of the list in check-words`];
  return found.map(({ line, kind, text }) => `${path}:${line} ${kind}: ${text}`);
}

/** Texts of the core that no translation reaches: constants that no message file outside it hands to inLanguage(). */
function unreachedOf(path) {
  const constants = readFileSync(join(projectRoot, path), "utf8").matchAll(/^export const (\w+)/gm);
  const from = `"${path.replace("src/core/", "#core/")}"`;
  const found = [...constants].flatMap(([, name]) => {
    const handed = new RegExp(`inLanguage\\("[\\w/-]+", ${name}\\)`);
    return outside.some((source) => source.includes(from) && handed.test(source)) ? [] : [name];
  });
  if (unreached.has(path))
    return found.length > 0 ? [] : [`${path}: reached now, take it out of the list in check-words`];
  return found.map(
    (name) => `${path} unreached: hand ${name} to inLanguage() in a message file of the report or a page`,
  );
}

for (const trouble of troubles) say(trouble);
if (troubles.length > 0) {
  for (const [kind, meaning] of Object.entries(kinds)) say(`  ${kind}: ${meaning}`);
  say("Move each into the *-words.ts file beside its page: CONTRIBUTING, Translate the app.");
}
say(`${files.length} files, ${troubles.length} troubles`);
process.exitCode = troubles.length === 0 ? 0 : 1;
