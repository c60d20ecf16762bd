import {
  type AccessLogReport,
  accessLogSchema,
  type EraseReceipt,
  eraseReceiptSchema,
  type Restored,
  restoredSchema,
} from "#contract/ownership-schema.ts";
import { ask, askFor } from "../shell/ask-server.ts";

/** What the settings ask of the server about the record as a whole. Every function throws a ServerError. */
export const ownershipApi = {
  /** Address of the export; the browser downloads it itself, without holding it in memory. */
  exportPath: "/api/runners/own/export",
  restore: (uploadId: string): Promise<Restored> =>
    askFor(restoredSchema, `runners/own/restore/${uploadId}`, { method: "POST" }),
  log: (): Promise<AccessLogReport> => askFor(accessLogSchema, "runners/own/access-log"),
  erase: async (): Promise<EraseReceipt> => {
    const response = await ask("runners/own", { method: "DELETE" });
    return eraseReceiptSchema.parse(await response.json());
  },
};
