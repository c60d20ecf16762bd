import type { MadeInvitation } from "#contract/account-schema.ts";
import type { Role } from "#core/access/principal.ts";
import type { StoredAccount } from "#store/accounts/account-repository.ts";
import type { Store } from "#store/open-store.ts";
import { StoreDoor } from "../runner-data/store-door.ts";
import { makeInvitation } from "./make-invitation.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Every account of the database of an environment. Throws a StoreClosedError when it cannot be opened. */
export function listAccounts(environment: Environment): Promise<readonly StoredAccount[]> {
  return withStore(environment, ({ accounts }) => accounts.list());
}

/** An invitation; the clinic of people of a clinic is made when there is none of its name. */
export function makeInvite(environment: Environment, role: Role, clinic?: string): Promise<MadeInvitation> {
  return withStore(environment, async (store) => {
    if (role === "runner" || clinic === undefined) return await makeInvitation(store, { role });
    return await makeInvitation(store, { role, clinicId: await store.accounts.enterClinic(clinic) });
  });
}

/** A code to choose a new passphrase with; the account's sessions end at once. Undefined when there is no such account. */
export function resetAccount(environment: Environment, email: string): Promise<MadeInvitation | undefined> {
  return withStore(environment, async (store) => {
    const account = await store.accounts.byEmail(email);
    if (account === undefined) return undefined;
    await store.sessions.endAll(account.id);
    const event = { at: new Date().toISOString(), what: "let-back-in", device: "The server's own terminal" };
    await store.accountEvents.add(account.id, event);
    return await makeInvitation(store, { role: account.role, accountId: account.id });
  });
}

async function withStore<T>(environment: Environment, use: (store: Store) => Promise<T>): Promise<T> {
  const door = new StoreDoor(environment, (error) => {
    throw error;
  });
  try {
    return await use(await door.store());
  } finally {
    await door.close();
  }
}
