// Checks that every text of the app which users see stands in a message file, so that it can be translated.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findInlineWords, kinds } from "./inline-words.mjs";
import { projectRoot, say } from "./setup.mjs";

/** Rooms whose texts users see: pages, reports that are written or shown, and what the core composes. */
const rooms = ["src/web", "src/report", "src/core"];
const files = rooms
  .flatMap((room) =>
    readdirSync(join(projectRoot, room), { recursive: true }).map((name) => `${room}/${name.replaceAll("\\", "/")}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));

const messageFiles = files.filter((path) => path.endsWith("-words.ts"));
const isOfCore = (path) => path.startsWith("src/core/");
const catalogues = messageFiles.filter((path) => !isOfCore(path));
const names = Map.groupBy(catalogues, (path) => `${path.split("/")[1]}/${basename(path)}`);
const outside = catalogues.map((path) => readFileSync(join(projectRoot, path), "utf8"));
const troubles = [
  ...messageFiles.filter(isOfCore).flatMap(unreachedOf),
  ...[...names.values()].filter((same) => same.length > 1).map((same) => `${same.join(", ")}: catalogues of one name`),
  ...files.flatMap(troublesOf),
];

function troublesOf(path) {
  const found = findInlineWords(path, readFileSync(join(projectRoot, path), "utf8"));
  return found.map(({ line, kind, text }) => `${path}:${line} ${kind}: ${text}`);
}

/** Texts of the core that no translation reaches: constants that no message file outside it hands to inLanguage(). */
function unreachedOf(path) {
  const constants = readFileSync(join(projectRoot, path), "utf8").matchAll(/^export const (\w+)/gm);
  const from = `"${path.replace("src/core/", "#core/")}"`;
  return [...constants].flatMap(([, name]) => {
    const handed = new RegExp(`inLanguage\\("[\\w/-]+", ${name}\\)`);
    if (outside.some((source) => source.includes(from) && handed.test(source))) return [];
    return [`${path} unreached: hand ${name} to inLanguage() in a message file of the report or a page`];
  });
}

for (const trouble of troubles) say(trouble);
if (troubles.length > 0) {
  for (const [kind, meaning] of Object.entries(kinds)) say(`  ${kind}: ${meaning}`);
  say("Move each into the *-words.ts file beside its page: CONTRIBUTING, Translate the app.");
}
say(`${files.length} files, ${troubles.length} troubles`);
process.exitCode = troubles.length === 0 ? 0 : 1;
