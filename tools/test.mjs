// npm test: sets up, browser and database included, then runs every check and every test and closes with one line of counts.
import { onNode24, ownEnvironment } from "./setup.mjs";

await onNode24();
// Tests start hundreds of our programs.
Object.assign(process.env, ownEnvironment());
const { runEverything } = await import("./run-tests.mjs");
process.exitCode = await runEverything();
