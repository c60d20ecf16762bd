// npm run check: everything that can be said about the tree without running it. Parts can be named: npm run check -- types lint
import { onNode24 } from "./setup.mjs";

await onNode24();
const { runChecks } = await import("./check-parts.mjs");
const results = await runChecks(process.argv.slice(2));
process.exitCode = results.every((result) => result.isOk) ? 0 : 1;
