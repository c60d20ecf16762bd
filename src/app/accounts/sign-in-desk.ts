import { createHash } from "node:crypto";
import type { SignInRequest } from "#contract/account-schema.ts";
import type { AccountEventName } from "#core/access/account-event.ts";
import type { AccountBase, Asker, Reply } from "./account-base.ts";
import { AccountError } from "./account-error.ts";
import type { SignInLimits } from "./sign-in-limits.ts";
import { spendCode } from "./spend-code.ts";

interface Next {
  readonly next: "done" | "code";
}

const done: Next = { next: "done" };

/** Signing in and out. Every try is counted before it is judged; every way in makes a new session. */
export class SignInDesk {
  readonly #base: AccountBase;
  readonly #limits: SignInLimits;

  constructor(base: AccountBase, limits: SignInLimits) {
    this.#base = base;
    this.#limits = limits;
  }

  /** By passphrase: done, or the code of an app is asked for. With a recovery code it is done at once. */
  async withPassphrase({ headers, address }: Asker, request: SignInRequest): Promise<Reply<Next>> {
    const { email, passphrase: password, recoveryCode } = request;
    await this.#limits.take(address, email, new Date());
    const before = await this.#base.find(headers);
    if (recoveryCode !== undefined) {
      const { value, cookies } = await this.#tried({ email, headers, what: "recovery-code-failed" }, () =>
        this.#base.ask("wrong-code", (api) =>
          api.signInWithRecoveryCode({ body: { email, password, code: recoveryCode }, headers, returnHeaders: true }),
        ),
      );
      await this.#base.note(value.accountId, "recovery-code-used", headers);
      return await this.#letIn({ cookies, before, email });
    }
    const { value, cookies } = await this.#tried({ email, headers, what: "sign-in-failed" }, () =>
      this.#base.ask("wrong-sign-in", (api) =>
        api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
      ),
    );
    // The library's type does not know that a second factor changes the answer.
    const isHalfway = "twoFactorRedirect" in value;
    if (!isHalfway) await this.#base.note(value.user.id, "signed-in", headers);
    const { value: next } = await this.#letIn({ cookies, before, ...(isHalfway ? {} : { email }) });
    return { value: isHalfway ? { next: "code" } : next, cookies };
  }

  /** The second step: the code of an app, which counts once. */
  async withCode({ headers, address }: Asker, typed: string): Promise<Reply<Next>> {
    const now = new Date();
    await this.#limits.take(address, undefined, now);
    const code = typed.replace(/\s/g, "");
    const asked = await this.#base.ask("wrong-code", (api) => api.whoseChallenge({ headers, returnHeaders: true }));
    const { accountId } = asked.value;
    if (accountId === null) throw AccountError.of("wrong-code");
    const { cookies } = await this.#noted({ accountId, headers, what: "code-failed" }, async () => {
      await spendCode((await this.#base.store()).attempts, { accountId, code, now });
      return await this.#base.ask("wrong-code", (api) =>
        api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
      );
    });
    await this.#base.note(accountId, "signed-in-with-code", headers);
    return { value: done, cookies };
  }

  async passkeyOptions({ headers, address }: Asker): Promise<Reply<Record<string, unknown>>> {
    await this.#limits.take(address, undefined, new Date());
    const { value, cookies } = await this.#base.ask("wrong-passkey", (api) =>
      api.generatePasskeyAuthenticationOptions({ headers: withoutSession(headers), returnHeaders: true }),
    );
    return { value: { ...value, userVerification: "required" }, cookies };
  }

  async withPasskey({ headers, address }: Asker, response: Record<string, unknown>): Promise<Reply<Next>> {
    await this.#limits.take(address, undefined, new Date());
    const before = await this.#base.find(headers);
    const { value, cookies } = await this.#base.ask("wrong-passkey", (api) =>
      // The library checks its shape itself.
      api.verifyPasskeyAuthentication({ body: { response: response as never }, headers, returnHeaders: true }),
    );
    await this.#base.note(value.user.id, "signed-in-with-passkey", headers);
    return await this.#letIn({ cookies, before });
  }

  /** Ends the session. Whoever is not signed in is not told so. */
  async out(headers: Headers): Promise<Reply<null>> {
    const { cookies } = await this.#base.ask("not-signed-in", (api) => api.signOut({ headers, returnHeaders: true }));
    return { value: null, cookies };
  }

  /** Tries to let somebody in by name; where that fails, the owner of the account is told, if there is one. */
  async #tried<T>({ email, ...failure }: Failure & { readonly email: string }, act: () => Promise<T>): Promise<T> {
    const { accounts, attempts } = await this.#base.store();
    const accountId = (await accounts.byEmail(email))?.id;
    if (accountId !== undefined) return await this.#noted({ ...failure, accountId }, act);
    try {
      return await act();
    } catch (error) {
      // As much is written for an account that is not there: the time it takes tells nothing.
      await attempts.count(nobody, 1, new Date());
      throw error;
    }
  }

  async #noted<T>(
    { accountId, what, headers }: Failure & { readonly accountId: string },
    act: () => Promise<T>,
  ): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof AccountError) await this.#base.note(accountId, what, headers);
      throw error;
    }
  }

  /** The session there was before ends: a cookie somebody planted is worth nothing once its bearer has signed in. */
  async #letIn({ cookies, before, email }: LetIn): Promise<Reply<Next>> {
    const store = await this.#base.store();
    if (before !== undefined) await store.sessions.end(before.account.id, before.sessionId);
    if (email !== undefined) await this.#limits.forget(email);
    return { value: done, cookies };
  }
}

interface Failure {
  readonly what: AccountEventName;
  readonly headers: Headers;
}

/** Key under which tries at accounts that are not there are written. */
const nobody = createHash("sha256").update("nobody").digest();

interface LetIn {
  readonly cookies: readonly string[];
  readonly before: Awaited<ReturnType<AccountBase["find"]>>;
  readonly email?: string;
}

/** Whoever is signed in may sign in as somebody else: the browser is to offer every passkey it has. */
function withoutSession(headers: Headers): Headers {
  const bare = new Headers(headers);
  bare.delete("cookie");
  return bare;
}
