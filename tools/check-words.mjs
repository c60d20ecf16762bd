// Checks that every text of the app which users see stands in a message file, so that it can be translated.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findInlineWords, kinds } from "./inline-words.mjs";
import { projectRoot, say } from "./setup.mjs";

/** Files whose texts still have to be moved. To be emptied; a file that is clean must not be named. */
const waiting = new Set([]);

const web = "src/web";
const files = readdirSync(join(projectRoot, web), { recursive: true })
  .map((name) => `${web}/${name.replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));

const names = Map.groupBy(
  files.filter((path) => path.endsWith("-words.ts")),
  (path) => basename(path),
);
const troubles = [
  ...[...names.values()].filter((same) => same.length > 1).map((same) => `${same.join(", ")}: catalogues of one name`),
  ...files.flatMap(troublesOf),
];

function troublesOf(path) {
  const found = findInlineWords(path, readFileSync(join(projectRoot, path), "utf8"));
  if (waiting.has(path)) return found.length > 0 ? [] : [`${path}: clean now, take it out of the list in check-words`];
  return found.map(({ line, kind, text }) => `${path}:${line} ${kind}: ${text}`);
}

for (const trouble of troubles) say(trouble);
if (troubles.length > 0) {
  for (const [kind, meaning] of Object.entries(kinds)) say(`  ${kind}: ${meaning}`);
  say("Move each into the *-words.ts file beside its page: CONTRIBUTING, Translate the app.");
}
say(`${files.length} files, ${troubles.length} troubles`);
process.exitCode = troubles.length === 0 ? 0 : 1;
