// Behind bin/plumbline: sets up, then runs the command line on Node 24. Nothing here writes to standard output.
import { join } from "node:path";
import { endLike, filmFlags, findNode24, installPackages, projectRoot, runToEnd } from "./setup.mjs";

installPackages();
const flags = process.argv[2] === "analyze" ? filmFlags : [];
const main = join(projectRoot, "src", "cli", "main.ts");
runToEnd(findNode24(), [...flags, main, ...process.argv.slice(2)]).then(endLike);
