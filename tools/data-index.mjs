import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the generated lists are: one a kind, so that the app loads a kind where it is used. */
const folder = "src/content";

/** Fields of a contributor that reports of form show. The rest is loaded where the ranking is. */
const briefFields = ["id", "title", "grade", "summary", "lookFor", "tryThis", "evidence"];

const head = "// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.";

/** Every record file: its kind (folder), the id its name stands for, its path from the root, and its text. */
export function readRecordFiles(root) {
  return readdirSync(join(root, "data"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((kind) =>
      readdirSync(join(root, "data", kind))
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => {
          const path = `data/${kind}/${name}`;
          return { kind, id: name.slice(0, -".json".length), path, text: readFileSync(join(root, path), "utf8") };
        }),
    );
}

/** Path and text of every generated list of these record files, for Node and Vite alike. */
export function indexFiles(files) {
  const kinds = [...new Set(files.map((file) => file.kind))];
  const lists = kinds.map((kind) => ({
    path: `${folder}/${kind}.generated.ts`,
    text: indexText(
      kind,
      files.filter((file) => file.kind === kind),
    ),
  }));
  const contributors = files.filter((file) => file.kind === "contributors");
  return [...lists, { path: `${folder}/contributor-briefs.generated.ts`, text: briefText(contributors) }];
}

/** Text of the list of one kind. */
export function indexText(kind, files) {
  const variable = (file) => file.id.replaceAll("-", "_");
  const imports = files.map(
    (file) => `import ${variable(file)} from "#data/${kind}/${file.id}.json" with { type: "json" };`,
  );
  const name = `${kind.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())}Records`;
  const list = [`export const ${name} = [`, ...files.map((file) => `  ${variable(file)},`), "];"];
  return `${[head, ...imports, "", `/** Every record of \`data/${kind}\`. */`, ...list].join("\n")}\n`;
}

/** Text of the list of contributors as reports show them. A file that is no JSON is left to the check of the records. */
function briefText(files) {
  const briefs = files.flatMap(({ text }) => {
    try {
      const record = JSON.parse(text);
      return [Object.fromEntries(briefFields.map((field) => [field, record[field]]))];
    } catch {
      return [];
    }
  });
  const doc = "/** Every contributor as far as reports of form show it. */";
  return `${[head, doc, `export const contributorBriefs = ${JSON.stringify(briefs, undefined, 2)};`].join("\n")}\n`;
}
