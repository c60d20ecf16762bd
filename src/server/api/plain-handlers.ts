import { renderHandoverPdf } from "#app/handover/handover-here.ts";
import { renderFormPdf } from "#app/render-form-pdf.ts";
import { openApiDocument } from "#contract/api/open-api.ts";
import packageFile from "../../../package.json" with { type: "json" };
import type { Handlers } from "./serve-endpoints.ts";

let description: Readonly<Record<string, unknown>> | undefined;

/** Answers that need nothing that is kept. */
export const plainHandlers: Handlers<"description" | "printReport" | "printHandover"> = {
  description: async () => {
    description ??= openApiDocument(packageFile.version);
    return { ...description };
  },
  printHandover: async ({ body, context }) => {
    context.header("content-disposition", 'attachment; filename="handover.pdf"');
    return new Uint8Array(renderHandoverPdf(body));
  },
  printReport: async ({ body, context }) => {
    context.header("content-disposition", 'attachment; filename="form-report.pdf"');
    return new Uint8Array(renderFormPdf(body));
  },
};
