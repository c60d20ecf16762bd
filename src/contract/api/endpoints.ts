import { z } from "zod";
import { clipListSchema } from "../clip-schema.ts";
import { formDocumentSchema } from "../form-document-schema.ts";
import { clinicsSchema, grantRequestSchema, grantsSchema, sharingRunnersSchema } from "../grant-schema.ts";
import { handoverLinkRequestSchema, handoverLinksSchema, sealedPageSchema } from "../handover-link-schema.ts";
import { handoverSchema } from "../handover-schema.ts";
import {
  daySchema,
  importRequestSchema,
  importStateSchema,
  importStatesSchema,
  noDataRequestSchema,
  runDetailSchema,
  runnerNameSchema,
  shoeChangeSchema,
  shoeRequestSchema,
  shoesSchema,
  storeStateSchema,
  uploadSchema,
} from "../load-api-schema.ts";
import { loadReportSchema } from "../load-report-schema.ts";
import { accessLogSchema, eraseReceiptSchema, originalsSummarySchema, restoredSchema } from "../ownership-schema.ts";
import {
  entriesResponseSchema,
  entryIdSchema,
  entryKindSchema,
  entryPeriodSchema,
  entryRequestSchema,
  entryResponseSchema,
} from "../record/entry-schema.ts";
import { reminderDoorSchema } from "../record/reminders-entry-schema.ts";
import { accountEndpoints } from "./account-endpoints.ts";
import type { Endpoint } from "./endpoint.ts";

/** Whose record: the one of who asks, their sample runner's, or by id one that a runner shares. */
const runnerAddressSchema = z.union([runnerNameSchema, z.uuid()]);

export type RunnerAddress = z.output<typeof runnerAddressSchema>;

const runner = { runner: runnerAddressSchema };
const ofRunner = z.strictObject(runner);
const ofRun = z.strictObject({ ...runner, run: z.string().min(1).max(200) });
const ofImport = z.strictObject({ import: z.string().min(1).max(200) });
const ofClinic = z.strictObject({ clinic: z.uuid() });
const asOf = z.object({ today: daySchema });
const ofClip = z.strictObject({ ...runner, clip: z.uuid() });
const ofLink = z.strictObject({ ...runner, link: z.uuid() });
const film = { mediaType: "video/*" };
const zip = { mediaType: "application/zip" };
const octets = { mediaType: "application/octet-stream" };

/** Most bytes of a report with its curves and three pictures, eight times over. */
const mostReportBytes = 8 * 1024 * 1024;
/** A page for a clinician with a year of days, or the same one sealed. */
const mostHandoverBytes = 1024 * 1024;
/** Twenty thousand ids. */
const mostImportBytes = 1024 * 1024;

/**
 * Everything that can be asked of the server: the one list that the server answers by, the app asks by, the description
 * (`/api/openapi.json`) is made of and the policy is tested with. What is not here is not answered.
 */
export const endpoints = {
  ...accountEndpoints,
  description: {
    ...{ method: "get", path: "/openapi.json", action: "read-description" },
    summary: "This description",
    answer: z.record(z.string(), z.unknown()),
  },
  printReport: {
    ...{ method: "post", path: "/reports/form.pdf", action: "print-report" },
    summary: "Typeset a form document as a tagged PDF; nothing of it is kept",
    body: formDocumentSchema,
    mostBytes: mostReportBytes,
    answer: { mediaType: "application/pdf" },
  },
  printHandover: {
    ...{ method: "post", path: "/reports/handover.pdf", action: "print-report" },
    summary: "Typeset the page for a clinician as a tagged PDF; nothing of it is kept",
    body: handoverSchema,
    mostBytes: mostHandoverBytes,
    answer: { mediaType: "application/pdf" },
  },
  storeState: {
    ...{ method: "get", path: "/store", action: "read-state" },
    summary: "Whether the store is open, and how much of the runner's is in it",
    answer: storeStateSchema,
  },
  uploadFile: {
    ...{ method: "post", path: "/imports/uploads", action: "import-files" },
    summary: "Send a file that waits for its import",
    query: z.object({ name: z.string().default("file") }),
    body: octets,
    answer: uploadSchema,
    status: 201,
  },
  startImport: {
    ...{ method: "post", path: "/imports", action: "import-files" },
    summary: "Import files that were sent",
    body: importRequestSchema,
    mostBytes: mostImportBytes,
    answer: importStateSchema,
    status: 202,
  },
  imports: {
    ...{ method: "get", path: "/imports", action: "import-files" },
    summary: "How far the imports are, the newest first",
    answer: importStatesSchema,
  },
  importState: {
    ...{ method: "get", path: "/imports/{import}", action: "import-files" },
    summary: "How far an import is",
    params: ofImport,
    answer: importStateSchema,
  },
  stopImport: {
    ...{ method: "delete", path: "/imports/{import}", action: "import-files" },
    summary: "Stop an import; what came in stays",
    params: ofImport,
  },
  exportRecord: {
    ...{ method: "get", path: "/runners/{runner}/export", action: "export-record" },
    summary: "The whole record as a zip",
    params: ofRunner,
    answer: zip,
  },
  restoreRecord: {
    ...{ method: "post", path: "/runners/{runner}/restore/{upload}", action: "restore-record" },
    summary: "Take in an export that was sent",
    params: z.strictObject({ ...runner, upload: z.uuid() }),
    answer: restoredSchema,
  },
  reminderDoor: {
    ...{ method: "get", path: "/runners/{runner}/reminder-door", action: "read-reminder-door" },
    summary: "The runner's part of a calendar's address, and whether mail can be sent",
    params: ofRunner,
    answer: reminderDoorSchema,
  },
  accessLog: {
    ...{ method: "get", path: "/runners/{runner}/access-log", action: "read-access-log" },
    summary: "Who did what with the record",
    params: ofRunner,
    answer: accessLogSchema,
  },
  makeSample: {
    ...{ method: "put", path: "/runners/{runner}", action: "make-sample" },
    summary: "Make the sample runner's record anew",
    params: ofRunner,
    query: asOf,
  },
  eraseRecord: {
    ...{ method: "delete", path: "/runners/{runner}", action: "erase-record" },
    summary: "Erase everything of the runner",
    params: ofRunner,
    answer: eraseReceiptSchema,
  },
  load: {
    ...{ method: "get", path: "/runners/{runner}/load", action: "read-runs" },
    summary: "The load report as of a day",
    params: ofRunner,
    query: asOf,
    answer: loadReportSchema,
  },
  eraseRuns: {
    ...{ method: "delete", path: "/runners/{runner}/runs", action: "erase-runs" },
    summary: "Erase every run, with shoes, imports and marked days",
    params: ofRunner,
  },
  run: {
    ...{ method: "get", path: "/runners/{runner}/runs/{run}", action: "read-runs" },
    summary: "One run without its samples",
    params: ofRun,
    answer: runDetailSchema,
  },
  streams: {
    ...{ method: "get", path: "/runners/{runner}/runs/{run}/streams", action: "read-runs" },
    summary: "The samples of a run, packed (src/contract/packed-streams.ts)",
    params: ofRun,
    answer: octets,
  },
  eraseRun: {
    ...{ method: "delete", path: "/runners/{runner}/runs/{run}", action: "erase-runs" },
    summary: "Erase a run",
    params: ofRun,
  },
  shoes: {
    ...{ method: "get", path: "/runners/{runner}/shoes", action: "read-runs" },
    summary: "Shoes, and from which day on each is worn",
    params: ofRunner,
    answer: shoesSchema,
  },
  saveShoe: {
    ...{ method: "put", path: "/runners/{runner}/shoes", action: "write-runs" },
    summary: "Enter a pair of shoes, or change the one of that name",
    params: ofRunner,
    body: shoeRequestSchema,
    answer: shoesSchema,
  },
  removeShoe: {
    ...{ method: "delete", path: "/runners/{runner}/shoes/{shoe}", action: "write-runs" },
    summary: "Take a pair of shoes out",
    params: z.strictObject({ ...runner, shoe: z.uuid() }),
    answer: shoesSchema,
  },
  changeShoe: {
    ...{ method: "put", path: "/runners/{runner}/shoe-changes", action: "write-runs" },
    summary: "Say from which day on a pair is worn",
    params: ofRunner,
    body: shoeChangeSchema,
    answer: shoesSchema,
  },
  removeShoeChange: {
    ...{ method: "delete", path: "/runners/{runner}/shoe-changes/{day}", action: "write-runs" },
    summary: "Take a day of change out",
    params: z.strictObject({ ...runner, day: daySchema }),
    answer: shoesSchema,
  },
  markNoData: {
    ...{ method: "put", path: "/runners/{runner}/no-data", action: "write-runs" },
    summary: "Mark days as without data",
    params: ofRunner,
    body: noDataRequestSchema,
  },
  unmarkNoData: {
    ...{ method: "delete", path: "/runners/{runner}/no-data", action: "write-runs" },
    summary: "Take the marks of days without data off",
    params: ofRunner,
    body: noDataRequestSchema,
  },
  entries: {
    ...{ method: "get", path: "/runners/{runner}/entries", action: "read-entries" },
    summary: "What the runner told, of one kind, the newest day first",
    params: ofRunner,
    query: z.object({ kind: entryKindSchema, ...entryPeriodSchema.shape }),
    answer: entriesResponseSchema,
  },
  putEntry: {
    ...{ method: "put", path: "/runners/{runner}/entries/{entry}", action: "write-entries" },
    summary: "Keep something the runner told, or a change of it",
    params: z.strictObject({ ...runner, entry: entryIdSchema }),
    body: entryRequestSchema,
    answer: entryResponseSchema,
  },
  clips: {
    ...{ method: "get", path: "/runners/{runner}/clips", action: "read-clips" },
    summary: "Films that are kept, the newest first",
    params: ofRunner,
    answer: clipListSchema,
  },
  eraseClips: {
    ...{ method: "delete", path: "/runners/{runner}/clips", action: "write-clips" },
    summary: "Erase every film that is kept",
    params: ofRunner,
  },
  keepClip: {
    ...{ method: "put", path: "/runners/{runner}/clips/{clip}", action: "write-clips" },
    summary: "Keep a film, once the runner agreed to it",
    params: ofClip,
    body: film,
    status: 201,
  },
  clip: {
    ...{ method: "get", path: "/runners/{runner}/clips/{clip}", action: "read-clips" },
    summary: "A film, whole or a stretch of it (Range)",
    params: ofClip,
    answer: film,
  },
  eraseClip: {
    ...{ method: "delete", path: "/runners/{runner}/clips/{clip}", action: "write-clips" },
    summary: "Erase a film",
    params: ofClip,
  },
  originals: {
    ...{ method: "get", path: "/runners/{runner}/originals", action: "read-watch-files" },
    summary: "How many files of the watch are kept as they came, and their size; the export holds them",
    params: ofRunner,
    answer: originalsSummarySchema,
  },
  eraseOriginals: {
    ...{ method: "delete", path: "/runners/{runner}/originals", action: "erase-watch-files" },
    summary: "Erase every file of the watch; what was read of them stays",
    params: ofRunner,
  },
  grants: {
    ...{ method: "get", path: "/runners/{runner}/grants", action: "read-grants" },
    summary: "Who may read what, now and before",
    params: ofRunner,
    answer: grantsSchema,
  },
  giveGrant: {
    ...{ method: "post", path: "/runners/{runner}/grants", action: "give-grant" },
    summary: "Let a clinic read parts of the record for a time",
    params: ofRunner,
    body: grantRequestSchema,
    answer: grantsSchema,
    status: 201,
  },
  withdrawGrant: {
    ...{ method: "delete", path: "/runners/{runner}/grants/{grant}", action: "withdraw-grant" },
    summary: "Take a grant back",
    params: z.strictObject({ ...runner, grant: z.uuid() }),
    answer: grantsSchema,
  },
  fhirBundle: {
    ...{ method: "get", path: "/runners/{runner}/fhir", action: "export-record" },
    summary: "The record as a FHIR R4 bundle",
    params: ofRunner,
    answer: z.record(z.string(), z.unknown()),
  },
  handoverLinks: {
    ...{ method: "get", path: "/runners/{runner}/handover-links", action: "send-pages" },
    summary: "Links to sealed pages for clinicians that still work",
    params: ofRunner,
    answer: handoverLinksSchema,
  },
  makeHandoverLink: {
    ...{ method: "put", path: "/runners/{runner}/handover-links/{link}", action: "send-pages" },
    summary: "Keep a sealed page for whoever has its address, for some days",
    params: ofLink,
    body: handoverLinkRequestSchema,
    mostBytes: 2 * mostHandoverBytes,
    answer: handoverLinksSchema,
    status: 201,
  },
  revokeHandoverLink: {
    ...{ method: "delete", path: "/runners/{runner}/handover-links/{link}", action: "send-pages" },
    summary: "Take a link back",
    params: ofLink,
    answer: handoverLinksSchema,
  },
  openHandover: {
    ...{ method: "get", path: "/shared/{owner}/{link}", action: "open-sealed-page" },
    summary: "A sealed page, for whoever has its address; it opens with the secret and the passcode only",
    params: z.strictObject({ owner: z.uuid(), link: z.uuid() }),
    answer: sealedPageSchema,
  },
  clinics: {
    ...{ method: "get", path: "/clinics", action: "list-clinics" },
    summary: "Clinics of this server",
    answer: clinicsSchema,
  },
  sharingRunners: {
    ...{ method: "get", path: "/clinics/{clinic}/runners", action: "list-sharing-runners" },
    summary: "Runners who share with the clinic now, and what",
    params: ofClinic,
    answer: sharingRunnersSchema,
  },
} as const satisfies Readonly<Record<string, Endpoint>>;

export type EndpointId = keyof typeof endpoints;

export const endpointIds = Object.keys(endpoints) as readonly EndpointId[];
