import { giveGrant, grantsOf, sharingWith, withdrawGrant } from "#app/runner-data/sharing.ts";
import type { Handlers } from "./serve-endpoints.ts";

type SharingEndpoint = "grants" | "giveGrant" | "withdrawGrant" | "clinics" | "sharingRunners";

/** Answers about clinics and about what runners let them read. */
export const sharingHandlers: Handlers<SharingEndpoint> = {
  grants: async ({ access }) => grantsOf(await access.data.store(), access.ownId),
  giveGrant: async ({ access, body }) => giveGrant(await access.data.store(), access.ownId, body),
  withdrawGrant: async ({ access, params }) => withdrawGrant(await access.data.store(), access.ownId, params.grant),
  clinics: async ({ access }) => ({ clinics: [...(await (await access.data.store()).clinics.list())] }),
  sharingRunners: async ({ access, params }) => sharingWith(await access.data.store(), params.clinic),
};
