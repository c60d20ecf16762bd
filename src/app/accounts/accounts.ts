import type { AccountEvents, AccountState, SessionList } from "#contract/account-schema.ts";
import type { Principal } from "#core/access/principal.ts";
import { AccountBase, type AccountParts, dueOf } from "./account-base.ts";
import { deviceWords } from "./device-words.ts";
import { KeyDesk } from "./key-desk.ts";
import { makeInvitation } from "./make-invitation.ts";
import { PeopleDesk } from "./people-desk.ts";
import { SignInDesk } from "./sign-in-desk.ts";
import { SignInLimits } from "./sign-in-limits.ts";

/** Events told at once. */
const mostEvents = 200;

/** Who may sign in to this server, how, and where they are signed in. */
export class Accounts {
  readonly #base: AccountBase;
  readonly signIn: SignInDesk;
  readonly keys: KeyDesk;
  readonly people: PeopleDesk;

  constructor(parts: AccountParts) {
    this.#base = new AccountBase(parts);
    const limits = new SignInLimits(async () => (await parts.store()).attempts);
    this.signIn = new SignInDesk(this.#base, limits);
    this.keys = new KeyDesk(this.#base);
    this.people = new PeopleDesk(this.#base, limits);
  }

  /** A code that sets the server up, as long as nobody has an account; undefined afterwards. */
  async setUpCode(): Promise<string | undefined> {
    const store = await this.#base.store();
    if ((await store.accounts.count()) > 0) return undefined;
    await store.invitations.dropSetUpCodes();
    return (await makeInvitation(store, { role: "clinic-admin" })).code;
  }

  state = async (headers: Headers): Promise<AccountState> => {
    const { isSignUpOpen } = this.#base.settings;
    const found = await this.#base.find(headers);
    if (found === undefined) return { mode: "served", isSignUpOpen, account: null };
    const { id, name, email, role } = found.account;
    const { accounts, clinics: register } = await this.#base.store();
    const proofs = await accounts.proofsOf(id);
    const clinicIds = await accounts.clinicsOf(id);
    const clinics = (await register.list()).filter(({ clinicId }) => clinicIds.includes(clinicId));
    const account = { id, name, email, role, clinics, isStrong: found.isStrong, due: dueOf(found, proofs), ...proofs };
    return { mode: "served", isSignUpOpen, account };
  };

  /** Who asks; undefined when nobody is signed in. People of a clinic with something left to prove are not strong. */
  principal = async (headers: Headers): Promise<Principal | undefined> => {
    const found = await this.#base.find(headers);
    if (found === undefined) return undefined;
    const { id, role, runnerId } = found.account;
    const clinicIds = role === "runner" ? [] : await (await this.#base.store()).accounts.clinicsOf(id);
    const runner = runnerId === undefined ? {} : { runnerId };
    return { kind: "account", accountId: id, role, ...runner, clinicIds, isStrong: found.isStrong };
  };

  async sessions(headers: Headers): Promise<SessionList> {
    const { account, sessionId } = await this.#base.signedIn(headers);
    const store = await this.#base.store();
    const since = this.#base.idleSince(account);
    if (since !== undefined) await store.sessions.endIdle(account.id, since);
    const sessions = await store.sessions.list(account.id);
    return {
      sessions: sessions.map(({ userAgent, ...session }) => ({
        ...session,
        device: deviceWords(userAgent),
        isThis: session.id === sessionId,
      })),
    };
  }

  /** What happened to one's own ways in, the newest first. */
  async events(headers: Headers): Promise<AccountEvents> {
    const { account } = await this.#base.proven(headers);
    const events = await (await this.#base.store()).accountEvents.list(account.id, mostEvents);
    return { events: events.map((event) => ({ ...event })) };
  }

  /** Ends one session of one's own. False when there is none such. */
  async endSession(headers: Headers, id: string): Promise<boolean> {
    const { account } = await this.#base.proven(headers);
    return await (await this.#base.store()).sessions.end(account.id, id);
  }

  /** Takes one's own account away, after everything of its runner was erased. */
  async leave(headers: Headers, passphrase: string, eraseRunner: (runnerId: string) => Promise<void>): Promise<void> {
    const { account } = await this.#base.proven(headers);
    await this.keys.mustKnow(headers, passphrase);
    if (account.runnerId !== undefined) await eraseRunner(account.runnerId);
    await (await this.#base.store()).accounts.remove(account.id);
  }

  /** Ends every session of one's own but this one. */
  async endOtherSessions(headers: Headers): Promise<void> {
    const { account, token } = await this.#base.proven(headers);
    await (await this.#base.store()).sessions.endOthers(account.id, token);
  }
}
