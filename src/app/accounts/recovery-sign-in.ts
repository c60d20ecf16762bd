import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import type { AccountRepository } from "#store/accounts/account-repository.ts";
import { codeHash } from "./codes.ts";

const body = z.object({ email: z.string(), password: z.string(), code: z.string() });

/** Signing in with passphrase and recovery code, whatever the second factor was that got lost. A code works once. */
export function recoverySignIn(accounts: AccountRepository) {
  return {
    id: "recovery",
    endpoints: {
      signInWithRecoveryCode: createAuthEndpoint("/recovery/sign-in", { method: "POST", body }, async (context) => {
        const { internalAdapter, password } = context.context;
        const found = await internalAdapter.findUserByEmail(context.body.email, { includeAccounts: true });
        const hash = found?.accounts.find(({ providerId }) => providerId === "credential")?.password;
        // The same work is done for an account that is not there.
        const isRight =
          typeof hash === "string"
            ? await password.verify({ hash, password: context.body.password })
            : (await password.hash(context.body.password)) === "";
        const isUsed = isRight && (await accounts.takeRecoveryCode(found?.user.id ?? "", codeHash(context.body.code)));
        if (found === null || !isUsed) throw new APIError("UNAUTHORIZED", { message: "Wrong recovery code" });
        const session = await internalAdapter.createSession(found.user.id);
        await setSessionCookie(context, { session, user: found.user });
        return context.json({ accountId: found.user.id });
      }),
    },
  } satisfies BetterAuthPlugin;
}
