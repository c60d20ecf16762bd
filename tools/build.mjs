// npm run build: sets up and builds the web app, whether or not its inputs changed.
import { onNode24 } from "./setup.mjs";

await onNode24();
const { buildWeb } = await import("./build-web.mjs");
process.exitCode = (await buildWeb({ force: true })) ? 0 : 1;
