// Behind bin/plumbline: sets up, then runs the command line on Node 24. Nothing here writes to standard output.
import { join } from "node:path";
import { endLike, filmFlagsFor, findNode24, installPackages, projectRoot, runToEnd } from "./setup.mjs";

installPackages();
const node = findNode24();
const flags = process.argv[2] === "analyze" ? filmFlagsFor(node) : [];
const main = join(projectRoot, "src", "cli", "main.ts");
runToEnd(node, [...flags, main, ...process.argv.slice(2)]).then(endLike);
