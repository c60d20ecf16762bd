import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { modelFiles } from "#vision/assets.ts";
import { Trouble } from "./finding.ts";

/** No model is smaller: a file that is was cut off on its way. The smallest of the four is 2.8 MB; chosen by hand below it. */
const leastBytes = 1e6;

/** Says how large each body model is, or throws a Trouble for one that is not there or was cut off. */
export async function checkModels(folder: string = modelFolder()): Promise<string> {
  const sizes = await Promise.all(
    Object.entries(modelFiles).map(async ([name, file]) => {
      const { size } = await stat(join(folder, file)).catch(() => ({ size: 0 }));
      if (size === 0) throw new Trouble(`the ${name} model is not there (${join(folder, file)})`, installAgain);
      if (size < leastBytes) throw new Trouble(`the ${name} model was cut off: ${size} bytes`, installAgain);
      return `${name} ${(size / 1e6).toFixed(1)} MB`;
    }),
  );
  return sizes.join(", ");
}

function modelFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("@mediapipe/pose/package.json"));
}

const installAgain = "Run npm ci in Plumbline's folder.";
