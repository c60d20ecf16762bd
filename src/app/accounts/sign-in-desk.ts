import type { SignInRequest } from "#contract/account-schema.ts";
import type { AccountBase, Asker, Reply } from "./account-base.ts";
import type { SignInLimits } from "./sign-in-limits.ts";

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
      const { cookies } = await this.#base.ask("wrong-code", (api) =>
        api.signInWithRecoveryCode({ body: { email, password, code: recoveryCode }, headers, returnHeaders: true }),
      );
      return await this.#letIn({ cookies, before, email });
    }
    const { value, cookies } = await this.#base.ask("wrong-sign-in", (api) =>
      api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
    );
    // The library's type does not know that a second factor changes the answer.
    const isHalfway = "twoFactorRedirect" in value;
    const { value: next } = await this.#letIn({ cookies, before, ...(isHalfway ? {} : { email }) });
    return { value: isHalfway ? { next: "code" } : next, cookies };
  }

  /** The second step: the code of an app. */
  async withCode({ headers, address }: Asker, code: string): Promise<Reply<Next>> {
    await this.#limits.take(address, undefined, new Date());
    const { cookies } = await this.#base.ask("wrong-code", (api) =>
      api.verifyTOTP({ body: { code: code.replace(/\s/g, "") }, headers, returnHeaders: true }),
    );
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
    const { cookies } = await this.#base.ask("wrong-passkey", (api) =>
      // The library checks its shape itself.
      api.verifyPasskeyAuthentication({ body: { response: response as never }, headers, returnHeaders: true }),
    );
    return await this.#letIn({ cookies, before });
  }

  /** Ends the session. Whoever is not signed in is not told so. */
  async out(headers: Headers): Promise<Reply<null>> {
    const { cookies } = await this.#base.ask("not-signed-in", (api) => api.signOut({ headers, returnHeaders: true }));
    return { value: null, cookies };
  }

  /** The session there was before ends: a cookie somebody planted is worth nothing once its bearer has signed in. */
  async #letIn({ cookies, before, email }: LetIn): Promise<Reply<Next>> {
    const store = await this.#base.store();
    if (before !== undefined) await store.sessions.end(before.account.id, before.sessionId);
    if (email !== undefined) await this.#limits.forget(email);
    return { value: done, cookies };
  }
}

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
