import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";

/** What the library calls the cookie between passphrase and code. */
const challengeCookie = "two_factor";

/** Tells whose sign-in waits for a code: who typed the right passphrase in this browser just now. Null when nobody did. */
export function challengeOwner() {
  return {
    id: "challenge-owner",
    endpoints: {
      whoseChallenge: createAuthEndpoint("/challenge/owner", { method: "POST" }, async (context) => {
        const { createAuthCookie, internalAdapter, secret } = context.context;
        const challenge = await context.getSignedCookie(createAuthCookie(challengeCookie).name, secret);
        const found = challenge ? await internalAdapter.findVerificationValue(challenge) : null;
        return context.json({ accountId: found?.value ?? null });
      }),
    },
  } satisfies BetterAuthPlugin;
}
