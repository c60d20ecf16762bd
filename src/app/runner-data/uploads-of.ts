import { join } from "node:path";
import { localRunnerId } from "#store/open-store.ts";
import { UploadFolder } from "./upload-folder.ts";

/** Where in a data folder the files of a runner wait for their import. */
export function uploadsOf(folder: string, runnerId: string): UploadFolder {
  return new UploadFolder(runnerId === localRunnerId ? folder : join(folder, "runners", runnerId));
}
