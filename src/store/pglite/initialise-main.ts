import { PGlite } from "@electric-sql/pglite";
import { initialParams, startParams } from "./engine-settings.ts";

// A process of its own: creates an empty database in the folder it is given, and ends.
const [, , folder] = process.argv;
if (folder === undefined) throw new TypeError("Which folder?");
const engine = new PGlite({ dataDir: folder, initDbStartParams: [...initialParams], startParams: [...startParams] });
await engine.waitReady;
await engine.close();
