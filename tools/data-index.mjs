import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The generated file that lists every record of `data` for Node and Vite alike. */
export const indexPath = "src/content/records.generated.ts";

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

/** Text of the index of these record files. */
export function indexText(files) {
  const kinds = [...new Set(files.map((file) => file.kind))];
  const variable = (file) => `${file.kind}_${file.id}`.replaceAll("-", "_");
  const imports = files.map(
    (file) => `import ${variable(file)} from "#data/${file.kind}/${file.id}.json" with { type: "json" };`,
  );
  const lists = kinds.map((kind) => {
    const own = files.filter((file) => file.kind === kind).map((file) => `    ${variable(file)},`);
    return [`  ${kind.includes("-") ? `"${kind}"` : kind}: [`, ...own, "  ],"].join("\n");
  });
  const head = "// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.";
  const doc = "/** Every record of `data`, by kind. */";
  return `${[head, ...imports, "", doc, "export const records = {", ...lists, "};"].join("\n")}\n`;
}
