import { spawnSync } from "node:child_process";
import { join } from "node:path";

const opening = "<!-- import picture: drawn by tools/check-docs.mjs --write -->\n";
const closing = "<!-- end of import picture -->";

/** The rooms of `src` and who imports whom today, type-only imports included, tests left out, as a mermaid flow chart. */
export function drawImportPicture(root) {
  const edges = new Set(
    cruise(root).flatMap(({ source, dependencies }) => {
      const from = roomOf(source);
      return dependencies
        .map(({ resolved }) => roomOf(resolved))
        .filter((to) => from && to && from !== to)
        .map((to) => `  ${from} --> ${to}`);
    }),
  );
  return ["```mermaid", "flowchart TD", ...[...edges].sort(), "```", ""].join("\n");
}

/** The picture a document holds now; undefined when it has no place for one. */
export function findImportPicture(text) {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  return start < 0 || end < start ? undefined : text.slice(start + opening.length, end);
}

/** The document with another picture in its place for one. */
export function replaceImportPicture(text, picture) {
  const current = findImportPicture(text);
  if (current === undefined)
    throw new RangeError(`Cannot place the import picture: expected ${opening.trim()} in the document`);
  return text.replace(opening + current, opening + picture);
}

function cruise(root) {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = ["src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (stdout === "") throw new Error(`Cannot draw the import picture: ${stderr}`);
  return JSON.parse(stdout).modules.filter(({ source }) => !/\.test\.tsx?$/.test(source));
}

function roomOf(path) {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}
