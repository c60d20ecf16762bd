import { type FloorOptions, inferenceAloneS } from "./measure-floor.ts";

/** Times inference alone in a process of its own and prints the seconds as JSON. */
const [, , path = "", options = "{}"] = process.argv;
process.stdout.write(`${JSON.stringify(await inferenceAloneS(path, JSON.parse(options) as FloorOptions))}\n`);
