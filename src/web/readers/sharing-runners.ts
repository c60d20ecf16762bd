import type { OwnAccount } from "#contract/account-schema.ts";
import type { SharingRunners } from "#contract/grant-schema.ts";
import { call } from "../shell/call-server.ts";

/** Runners who share with one clinic now. */
export interface ClinicRunners {
  readonly clinicId: string;
  readonly name: string;
  readonly runners: SharingRunners["runners"];
}

/** Who shares with each clinic of an account. Throws a ServerError. */
export function askSharingRunners({ clinics }: OwnAccount): Promise<readonly ClinicRunners[]> {
  return Promise.all(
    clinics.map(async ({ clinicId, name }) => ({
      ...{ clinicId, name },
      runners: (await call("sharingRunners", { params: { clinic: clinicId } })).runners,
    })),
  );
}
