// Behind bin/plumbline: sets up, then runs the command line on Node 24. Nothing here writes to standard output.
import { join } from "node:path";
import { endLike, findNode24, installPackages, projectRoot, runToEnd } from "./setup.mjs";

installPackages();
// Reading a film keeps every core at work already: rubbish collected beside it only costs (docs/speed.md).
const flags = process.argv[2] === "analyze" ? ["--single-threaded-gc"] : [];
const main = join(projectRoot, "src", "cli", "main.ts");
runToEnd(findNode24(), [...flags, main, ...process.argv.slice(2)]).then(endLike);
