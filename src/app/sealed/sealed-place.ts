import { dataFolder } from "#store/store-location.ts";
import type { SealedPlace } from "./sealed-files.ts";

/** Where sealed files lie by the settings of the environment: DATABASE_URL does not move them. */
export function sealedPlace(environment: Readonly<Record<string, string | undefined>>): SealedPlace {
  return { folder: dataFolder(environment), keyFile: environment["PLUMBLINE_CLIP_KEY_FILE"] };
}
