import type { CodeApp } from "#contract/account-schema.ts";
import type { Proofs } from "#store/accounts/account-repository.ts";
import { type AccountBase, dueOf, type Reply, type SignedIn } from "./account-base.ts";
import { AccountError } from "./account-error.ts";
import { codeHash, newCode } from "./codes.ts";
import { passphraseProblem } from "./passphrase-problem.ts";
import { spendCode } from "./spend-code.ts";

/** Recovery codes given out at once. */
const recoveryCodes = 10;

/** What an account proves itself with: passphrase, passkeys, an app that makes codes, recovery codes. */
export class KeyDesk {
  readonly #base: AccountBase;

  constructor(base: AccountBase) {
    this.#base = base;
  }

  async passkeys(headers: Headers): Promise<readonly { id: string; name: string; madeAt?: string }[]> {
    await this.#base.signedIn(headers);
    const { value } = await this.#base.ask("not-signed-in", (api) =>
      api.listPasskeys({ headers, returnHeaders: true }),
    );
    return value.map(({ id, name, createdAt }) => ({
      ...{ id, name: name ?? "" },
      ...(createdAt === undefined || createdAt === null ? {} : { madeAt: new Date(createdAt).toISOString() }),
    }));
  }

  async passkeyOptions(headers: Headers): Promise<Reply<Record<string, unknown>>> {
    await this.#mayEnrol(headers);
    const { value, cookies } = await this.#base.ask("sign-in-again", (api) =>
      api.generatePasskeyRegistrationOptions({ headers, query: {}, returnHeaders: true }),
    );
    return { value: { ...value }, cookies };
  }

  async addPasskey(headers: Headers, name: string, response: Record<string, unknown>): Promise<Reply<null>> {
    const { account } = await this.#mayEnrol(headers);
    const { cookies } = await this.#base.ask("wrong-passkey", (api) =>
      api.verifyPasskeyRegistration({ body: { response, name }, headers, returnHeaders: true }),
    );
    await this.#base.note(account.id, "passkey-added", headers);
    return { value: null, cookies };
  }

  /** False when the account has no such passkey. */
  async removePasskey(headers: Headers, id: string): Promise<boolean> {
    const signed = await this.#base.proven(headers);
    if (!(await this.passkeys(headers)).some((one) => one.id === id)) return false;
    const { passkeys, hasCodeApp } = await this.#proofs(signed);
    this.#mustKeepOne(signed, passkeys - 1 + Number(hasCodeApp));
    await this.#base.ask("wrong-passkey", (api) => api.deletePasskey({ body: { id }, headers, returnHeaders: true }));
    await this.#base.note(signed.account.id, "passkey-removed", headers);
    return true;
  }

  /** Begins with an app for codes; it counts once a code of it was typed. */
  async beginCodeApp(headers: Headers, passphrase: string): Promise<CodeApp> {
    await this.#mayEnrol(headers);
    const { value } = await this.#base.ask("wrong-passphrase", (api) =>
      api.enableTwoFactor({ body: { password: passphrase, method: "totp" }, headers, returnHeaders: true }),
    );
    if (!("totpURI" in value) || typeof value.totpURI !== "string") throw AccountError.of("wrong-passphrase");
    return { uri: value.totpURI, secret: new URL(value.totpURI).searchParams.get("secret") ?? "" };
  }

  /** The first code: from here on it is asked for. Every other session ends, as they knew the passphrase alone. */
  async confirmCodeApp(headers: Headers, typed: string): Promise<Reply<null>> {
    const { account } = await this.#mayEnrol(headers);
    const { attempts, sessions } = await this.#base.store();
    const code = typed.replace(/\s/g, "");
    await spendCode(attempts, { accountId: account.id, code, now: new Date() });
    const { cookies } = await this.#base.ask("wrong-code", (api) =>
      api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
    );
    await sessions.endWeak(account.id);
    await this.#base.note(account.id, "code-app-on", headers);
    return { value: null, cookies };
  }

  async removeCodeApp(headers: Headers, passphrase: string): Promise<Reply<null>> {
    const signed = await this.#base.proven(headers);
    const { passkeys } = await this.#proofs(signed);
    this.#mustKeepOne(signed, passkeys);
    const { cookies } = await this.#base.ask("wrong-passphrase", (api) =>
      api.disableTwoFactor({ body: { password: passphrase }, headers, returnHeaders: true }),
    );
    await this.#base.note(signed.account.id, "code-app-off", headers);
    return { value: null, cookies };
  }

  /** New recovery codes in the place of the old ones; nobody can read them again later. */
  async newRecoveryCodes(headers: Headers): Promise<readonly string[]> {
    const { account, isFresh } = await this.#base.proven(headers);
    if (!isFresh) throw AccountError.of("sign-in-again");
    const codes = Array.from({ length: recoveryCodes }, newCode);
    await (await this.#base.store()).accounts.setRecoveryCodes(account.id, codes.map(codeHash));
    await this.#base.note(account.id, "recovery-codes-made", headers);
    return codes;
  }

  /** Another passphrase; every other session ends. */
  async changePassphrase(headers: Headers, passphrase: string, next: string): Promise<Reply<null>> {
    const { account, token } = await this.#base.proven(headers);
    const problem = passphraseProblem(next, account);
    if (problem !== undefined) throw AccountError.ofPassphrase(problem);
    const { cookies } = await this.#base.ask("wrong-passphrase", (api) =>
      api.changePassword({ body: { currentPassword: passphrase, newPassword: next }, headers, returnHeaders: true }),
    );
    await (await this.#base.store()).sessions.endOthers(account.id, token);
    await this.#base.note(account.id, "passphrase-changed", headers);
    return { value: null, cookies };
  }

  /** Throws unless this is the passphrase of who is signed in. */
  async mustKnow(headers: Headers, passphrase: string): Promise<void> {
    await this.#base.ask("wrong-passphrase", (api) =>
      api.verifyPassword({ body: { password: passphrase }, headers, returnHeaders: true }),
    );
  }

  /** A passphrase alone may add the first proof of a clinic's account, never a second one. */
  async #mayEnrol(headers: Headers): Promise<SignedIn> {
    const signed = await this.#base.signedIn(headers);
    if (dueOf(signed, await this.#proofs(signed)) === "prove") throw AccountError.of("second-factor-due");
    return signed;
  }

  #mustKeepOne({ account }: SignedIn, left: number): void {
    if (account.role !== "runner" && left < 1) throw AccountError.of("last-proof");
  }

  async #proofs({ account }: SignedIn): Promise<Proofs> {
    return (await this.#base.store()).accounts.proofsOf(account.id);
  }
}
