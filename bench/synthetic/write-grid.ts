import { writeFileSync } from "node:fs";
import { isBelievable, movementFaults } from "./believable-runner.ts";
import { drawGridClip, gridPlaces } from "./grid-recipe.ts";

/** Draws the whole accuracy grid and writes it beside this file. */
const clips = gridPlaces.map(drawGridClip);
for (const { id, runner, durationS } of clips) {
  if (runner !== undefined && !isBelievable(movementFaults(runner, durationS)))
    console.error(`${id} does not move well`);
}
writeFileSync(
  new URL("grid.generated.json", import.meta.url),
  `[\n${clips.map((clip) => JSON.stringify(clip)).join(",\n")}\n]\n`,
);
