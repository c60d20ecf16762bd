import type { InvitationFacts, JoinRequest, MadeInvitation, ResetRequest } from "#contract/account-schema.ts";
import type { Role } from "#core/access/principal.ts";
import type { Invitation } from "#store/accounts/invitation-repository.ts";
import type { Store } from "#store/open-store.ts";
import type { AccountBase, Asker, SignedIn } from "./account-base.ts";
import { AccountError } from "./account-error.ts";
import { codeHash } from "./codes.ts";
import { makeInvitation } from "./make-invitation.ts";
import { hashPassphrase } from "./passphrase-hash.ts";
import { passphraseProblem } from "./passphrase-problem.ts";
import type { SignInLimits } from "./sign-in-limits.ts";

/** Making accounts: by invitation, by a reset, or by oneself where the owner opened signing up; and who belongs to a clinic. */
export class PeopleDesk {
  readonly #base: AccountBase;
  readonly #limits: SignInLimits;

  constructor(base: AccountBase, limits: SignInLimits) {
    this.#base = base;
    this.#limits = limits;
  }

  /** What a code is good for. */
  async invitation({ address }: Asker, code: string): Promise<InvitationFacts> {
    await this.#limits.take(address, undefined, new Date());
    const { role, clinicId, accountId } = await this.#found(code);
    const isReset = accountId !== undefined;
    return { role, isReset, asksClinic: !isReset && role !== "runner" && clinicId === undefined };
  }

  /** Makes an account. The invitation is used up only when it is made. */
  async join({ headers, address }: Asker, { code, name, email, passphrase, clinicName }: JoinRequest): Promise<void> {
    await this.#limits.take(address, undefined, new Date());
    const invitation = code === undefined ? this.#open() : await this.#found(code);
    if (invitation.accountId !== undefined) throw AccountError.of("wrong-invitation");
    const problem = passphraseProblem(passphrase, { email, name });
    if (problem !== undefined) throw AccountError.ofPassphrase(problem);
    const passphraseHash = await hashPassphrase(passphrase);
    const store = await this.#base.store();
    // A taken e-mail answers like every other trouble, after the same work.
    if ((await store.accounts.byEmail(email)) !== undefined) throw AccountError.of("not-joined");
    if (code !== undefined && (await store.invitations.take(codeHash(code), new Date())) === undefined) {
      throw AccountError.of("wrong-invitation");
    }
    const clinicId = await clinicOf(store, invitation, clinicName);
    const made = await store.accounts.make({ name, email, passphraseHash, role: invitation.role, ...clinicId });
    await this.#base.note(made.id, "account-made", headers);
    if (invitation.clinicId === undefined && invitation.role !== "runner") await store.invitations.dropSetUpCodes();
  }

  /** Gives an account a new passphrase by a code; everything else it signed in with is gone. */
  async reset({ headers, address }: Asker, { code, passphrase }: ResetRequest): Promise<void> {
    await this.#limits.take(address, undefined, new Date());
    const { accountId } = await this.#found(code);
    const store = await this.#base.store();
    const account = accountId === undefined ? undefined : await store.accounts.byId(accountId);
    if (account === undefined) throw AccountError.of("wrong-invitation");
    const problem = passphraseProblem(passphrase, account);
    if (problem !== undefined) throw AccountError.ofPassphrase(problem);
    const passphraseHash = await hashPassphrase(passphrase);
    if ((await store.invitations.take(codeHash(code), new Date())) === undefined) {
      throw AccountError.of("wrong-invitation");
    }
    await store.accounts.reset(account.id, passphraseHash);
    await this.#base.note(account.id, "passphrase-reset", headers);
  }

  /** A code for somebody new: a runner, or somebody of the clinic of who invites. */
  async invite(headers: Headers, role: Role): Promise<MadeInvitation> {
    const { clinicIds } = await this.#clinicAdmin(headers);
    const [clinicId] = clinicIds;
    const forClinic = role === "runner" || clinicId === undefined ? {} : { clinicId };
    return await makeInvitation(await this.#base.store(), { role, ...forClinic });
  }

  async members(headers: Headers): Promise<readonly { id: string; name: string; email: string; role: Role }[]> {
    const { clinicIds } = await this.#clinicAdmin(headers);
    const members = await (await this.#base.store()).accounts.list(clinicIds);
    return members.map(({ id, name, email, role }) => ({ id, name, email, role }));
  }

  /** A code by which somebody of the same clinic gets a new passphrase; their sessions end at once. Runners are not reachable so. */
  async inviteBack(headers: Headers, accountId: string): Promise<MadeInvitation> {
    const { clinicIds } = await this.#clinicAdmin(headers);
    const store = await this.#base.store();
    const member = (await store.accounts.list(clinicIds)).find(({ id }) => id === accountId);
    if (member === undefined) throw AccountError.of("not-yours");
    await store.sessions.endAll(accountId);
    await this.#base.note(accountId, "let-back-in", headers);
    return await makeInvitation(store, { role: member.role, accountId });
  }

  async #clinicAdmin(headers: Headers): Promise<SignedIn & { readonly clinicIds: readonly string[] }> {
    const signed = await this.#base.proven(headers);
    if (signed.account.role !== "clinic-admin") throw AccountError.of("not-yours");
    return { ...signed, clinicIds: await (await this.#base.store()).accounts.clinicsOf(signed.account.id) };
  }

  #open(): Invitation {
    if (!this.#base.settings.isSignUpOpen) throw AccountError.of("wrong-invitation");
    return { role: "runner" };
  }

  async #found(code: string): Promise<Invitation> {
    const found = await (await this.#base.store()).invitations.find(codeHash(code), new Date());
    if (found === undefined) throw AccountError.of("wrong-invitation");
    return found;
  }
}

async function clinicOf(store: Store, { role, clinicId }: Invitation, name = "Clinic"): Promise<{ clinicId?: string }> {
  if (role === "runner") return {};
  return { clinicId: clinicId ?? (await store.accounts.enterClinic(name)) };
}
