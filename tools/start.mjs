// npm start: sets up, builds the web app when its inputs changed, starts the server.
import { join } from "node:path";
import { endLike, fail, onNode24, projectRoot, runToEnd } from "./setup.mjs";

await onNode24();
const { buildWeb } = await import("./build-web.mjs");
if (!(await buildWeb())) fail("The app could not be built: what Vite says about it stands above.");
endLike(await runToEnd(process.execPath, [join(projectRoot, "src", "server", "main.ts")]));
