import type { MadeInvitation } from "#contract/account-schema.ts";
import type { Invitation } from "#store/accounts/invitation-repository.ts";
import type { Store } from "#store/open-store.ts";
import { codeHash, newCode } from "./codes.ts";

/** How long an invitation holds, ms: a week, so that a letter can bring it. */
const validMs = 7 * 86_400_000;

/** Makes a code for an invitation. It is given back this once; only its hash is kept. */
export async function makeInvitation(store: Store, invitation: Invitation): Promise<MadeInvitation> {
  const code = newCode();
  const until = new Date(Date.now() + validMs);
  await store.invitations.keep(codeHash(code), invitation, until);
  return { code, until: until.toISOString() };
}
