// Behind bin/plumbline: sets up, then runs the command line on Node 24. Nothing here writes to standard output.
import { join } from "node:path";
import { endLike, findNode24, installPackages, projectRoot, runToEnd } from "./setup.mjs";

installPackages();
const main = join(projectRoot, "src", "cli", "main.ts");
runToEnd(findNode24(), [main, ...process.argv.slice(2)]).then(endLike);
