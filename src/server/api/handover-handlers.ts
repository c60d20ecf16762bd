import type { Handlers } from "./serve-endpoints.ts";

type HandoverEndpoint = "fhirBundle" | "handoverLinks" | "makeHandoverLink" | "revokeHandoverLink" | "openHandover";

/** Answers about pages that runners hand to clinicians. */
export const handoverHandlers: Handlers<HandoverEndpoint> = {
  fhirBundle: async ({ access }) => access.own.record.bundle(),
  handoverLinks: ({ access }) => access.own.handoverLinks.list(),
  makeHandoverLink: ({ access, params, body }) => access.own.handoverLinks.make(params.link, body),
  revokeHandoverLink: ({ access, params }) => access.own.handoverLinks.revoke(params.link),
  openHandover: ({ access, params }) => access.data.of(params.owner).handoverLinks.open(params.link),
};
