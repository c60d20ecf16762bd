import { apiPath } from "#contract/api/api-request.ts";
import type { Clinics, GrantRequest, Grants } from "#contract/grant-schema.ts";
import type { AccessLogReport, EraseReceipt, OriginalsSummary, Restored } from "#contract/ownership-schema.ts";
import { call } from "../shell/call-server.ts";

const own = { params: { runner: "own" } } as const;

/** What the settings ask of the server about the record as a whole. Every function throws a ServerError. */
export const ownershipApi = {
  /** Address of the export; the browser downloads it itself, without holding it in memory. */
  exportPath: apiPath("exportRecord", own),
  restore: (upload: string): Promise<Restored> => call("restoreRecord", { params: { ...own.params, upload } }),
  log: (): Promise<AccessLogReport> => call("accessLog", own),
  grants: (): Promise<Grants> => call("grants", own),
  clinics: async (): Promise<Clinics> => (await call("clinics", {})).clinics,
  give: (body: GrantRequest): Promise<Grants> => call("giveGrant", { ...own, body }),
  withdraw: (grant: string): Promise<Grants> => call("withdrawGrant", { params: { ...own.params, grant } }),
  watchFiles: (): Promise<OriginalsSummary> => call("originals", own),
  eraseWatchFiles: (): Promise<void> => call("eraseOriginals", own),
  erase: (): Promise<EraseReceipt> => call("eraseRecord", own),
};
