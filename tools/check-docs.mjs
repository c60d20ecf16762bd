// Checks the documents: links and anchors lead somewhere, commands and files they name exist, the import picture is fresh.
// With --write the import picture is drawn anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findDocumentTroubles } from "./document-troubles.mjs";
import { drawImportPicture, findImportPicture, replaceImportPicture } from "./import-picture.mjs";
import { projectRoot, say } from "./setup.mjs";

const folders = ["docs", "src", "bench", "data", "test"].filter((folder) => existsSync(join(projectRoot, folder)));

const documents = [
  ...readdirSync(projectRoot),
  ...folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true }).map(
      (name) => `${folder}/${name.replaceAll("\\", "/")}`,
    ),
  ),
].filter((path) => path.endsWith(".md") && !path.includes("node_modules/"));

const troubles = documents.flatMap((path) => findDocumentTroubles(projectRoot, path));

const architecturePath = join(projectRoot, "ARCHITECTURE.md");
const architecture = readFileSync(architecturePath, "utf8");
const picture = drawImportPicture(projectRoot);
if (findImportPicture(architecture) !== picture) {
  if (process.argv.includes("--write")) writeFileSync(architecturePath, replaceImportPicture(architecture, picture));
  else
    troubles.push("ARCHITECTURE.md: the import picture is out of date, draw it with node tools/check-docs.mjs --write");
}

for (const trouble of troubles) say(trouble);
say(`${documents.length} documents, ${troubles.length} troubles`);
process.exitCode = troubles.length === 0 ? 0 : 1;
